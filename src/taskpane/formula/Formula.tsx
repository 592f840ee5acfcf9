import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { Memuat } from "../bagian/Memuat";
import { useKata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import { namaBlok } from "../bahasa/namaBlok";
import { Kosong } from "../beranda/Kosong";
import type { Analisis, IndikatorTampil } from "../keadaan/analisis";
import { useKeadaan } from "../keadaan/panel";
import { KartuFormula } from "./KartuFormula";
import { Saringan } from "./Saringan";
import { statusFormula } from "./pilihan";
import type { StatusFormula } from "./pilihan";

const useStyles = makeStyles({
  layar: { display: "flex", flexDirection: "column", gap: "10px", padding: "10px 12px 20px" },
  jabatan: {
    margin: "6px 0 -4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  kosong: { margin: "8px 0", color: tokens.colorNeutralForeground2 },
});

/** Which statuses a filter lets through. */
const saringan: Record<string, readonly StatusFormula[]> = {
  semua: ["bertanya", "terbaca", "dipilih", "ditolak"],
  bertanya: ["bertanya"],
  terbaca: ["terbaca", "dipilih"],
  ditolak: ["ditolak"],
};

function Isi({ analisis }: { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const semua = analisis.jabatan.flatMap((j) => j.indikator);
  const hitung = (nama: string): number =>
    semua.filter((i) => saringan[nama]?.includes(statusFormula(i))).length;
  const [pilih, setPilih] = useState("semua");
  const lolos = (i: IndikatorTampil): boolean => saringan[pilih]?.includes(statusFormula(i)) ?? true;
  const kelompok = analisis.jabatan
    .map((j) => ({ j, indikator: j.indikator.filter(lolos) }))
    .filter(({ indikator }) => indikator.length > 0);
  const pertama = semua.find((i) => statusFormula(i) === "bertanya")?.kunci;
  return (
    <div className={styles.layar}>
      <Saringan
        label={kata.t("pane.saring-formula")}
        pilih={pilih}
        ganti={setPilih}
        butir={Object.keys(saringan).map((nama) => ({
          nama,
          kata: kata.t(`pane.saring-${nama}`),
          jumlah: hitung(nama),
        }))}
      />
      {kelompok.length === 0 ? <p className={styles.kosong}>{kata.t("pane.saring-kosong")}</p> : null}
      {kelompok.map(({ j, indikator }) => [
        <h2 key={j.kunci} className={styles.jabatan}>
          {namaBlok(j.blok, kata)} · {jumlahKata(kata, "indikator", indikator.length)}
        </h2>,
        ...indikator.map((i) => (
          <KartuFormula key={i.kunci} indikator={i} didahulukan={i.kunci === pertama} />
        )),
      ])}
    </div>
  );
}

/** Each formulasi as it was read, to be confirmed or put right. */
export function Formula(): ReactNode {
  const { isi } = useKeadaan();
  if (isi.tahap === "memuat" || isi.tahap === "rusak") return <Memuat />;
  if (isi.tahap === "gagal") return <Kosong alasan={isi.alasan} />;
  if (isi.analisis.jabatan.length === 0) return <Kosong buku={isi.analisis.buku} />;
  return <Isi analisis={isi.analisis} />;
}
