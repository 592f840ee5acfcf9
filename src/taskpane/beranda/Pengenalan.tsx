import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { ReactNode } from "react";
import { Kartu } from "../bagian/Kartu";
import { TombolTautan } from "../bagian/TombolTautan";
import { useKata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import type { Analisis } from "../keadaan/analisis";
import { kolomBertanya, kolomDitetapkan } from "../keadaan/pertanyaan";
import type { SifatLayar } from "../layar";

const useStyles = makeStyles({
  baris: { display: "flex", alignItems: "center", gap: "10px" },
  gambar: { fontSize: "20px", display: "flex", color: tokens.colorBrandForeground1 },
  teks: { flex: "1 1 auto", minWidth: "0" },
  judul: { display: "block", fontWeight: tokens.fontWeightSemibold },
  rinci: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What the workbook was taken for, in one line, and the way to see it. */
export function Pengenalan({ analisis, buka }: SifatLayar & { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const { jabatan, kolomLepas } = analisis;
  const indikator = jabatan.reduce((n, j) => n + j.indikator.length, 0);
  const lembar = new Set(jabatan.map((j) => j.lembar)).size;
  const ragu = kolomBertanya(jabatan);
  const ditetapkan = kolomDitetapkan(jabatan);
  const kolom =
    ragu > 0
      ? jumlahKata(kata, "kolom-ragu", ragu)
      : ditetapkan > 0
        ? jumlahKata(kata, "kolom-ditetapkan", ditetapkan)
        : kata.t("pane.kolom-pasti");
  return (
    <Kartu>
      <div className={styles.baris}>
        <span className={styles.gambar} aria-hidden="true">
          <DocumentTableRegular />
        </span>
        <span className={styles.teks}>
          <span className={styles.judul}>
            {kata.t("pane.dikenali", {
              jabatan: jumlahKata(kata, "jabatan", jabatan.length),
              indikator: jumlahKata(kata, "indikator", indikator),
            })}
          </span>
          <span className={styles.rinci}>
            {jumlahKata(kata, "di-lembar", lembar)} · {kolom}
            {kolomLepas.length === 0 ? null : ` · ${jumlahKata(kata, "kolom-lepas", kolomLepas.length)}`}
          </span>
        </span>
        <TombolTautan onClick={() => buka("susunan")}>{kata.t("pane.lihat")}</TombolTautan>
      </div>
    </Kartu>
  );
}
