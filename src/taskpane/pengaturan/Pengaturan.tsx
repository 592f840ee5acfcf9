import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { pengaturanSheet } from "../../core/pengaturan";
import { Kartu } from "../bagian/Kartu";
import { KepalaLayar } from "../bagian/KepalaLayar";
import { Memuat } from "../bagian/Memuat";
import { TautanSel } from "../bagian/TautanSel";
import { useKata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import { Kosong } from "../beranda/Kosong";
import type { Analisis } from "../keadaan/analisis";
import { jumlahTebakan } from "../keadaan/ketetapan";
import { useKeadaan } from "../keadaan/panel";
import type { SifatLayar } from "../layar";
import { Bagian } from "./Bagian";
import { PilihAturanTurun } from "./PilihAturanTurun";
import { PilihBatas } from "./PilihBatas";
import { PilihSkala } from "./PilihSkala";

const useStyles = makeStyles({
  layar: { display: "flex", flexDirection: "column", gap: "10px", padding: "6px 12px 20px" },
  tolak: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "10px" },
  gambar: { fontSize: "20px", display: "flex", color: tokens.colorStatusWarningForeground1 },
  sebab: { margin: "0 0 6px" },
  kaki: {
    margin: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

function Isi({ analisis, buka }: SifatLayar & { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const { pengaturan, buku, jabatan } = analisis;
  const lembar = pengaturanSheet(buku)?.nama ?? null;
  const tebakan = jabatan.flatMap((j) => j.indikator).reduce((n, i) => n + jumlahTebakan(i), 0);
  return (
    <div className={styles.layar}>
      <KepalaLayar kembali={() => buka("beranda")}>{kata.t("pane.pengaturan")}</KepalaLayar>
      {pengaturan.catatan.length === 0 ? null : (
        <Kartu perhatian label={kata.t("pane.atur-tertolak")}>
          <div className={styles.tolak}>
            <span className={styles.gambar} aria-hidden="true">
              <WarningFilled />
            </span>
            <div>
              {pengaturan.catatan.map((c, i) => (
                <p key={`${c.kunci} ${i}`} className={styles.sebab}>
                  {kata.kalimat(c)}
                </p>
              ))}
              {lembar === null ? null : (
                <TautanSel lembar={lembar} alamat="A1" kata={kata.t("pane.buka-lembar", { lembar })} />
              )}
            </div>
          </div>
        </Kartu>
      )}
      <PilihSkala pengaturan={pengaturan} />
      <PilihBatas pengaturan={pengaturan} />
      <PilihAturanTurun pengaturan={pengaturan} />
      <Bagian
        judul={kata.t("pane.atur-tebakan")}
        hint={tebakan === 0 ? kata.t("pane.tebakan-habis") : jumlahKata(kata, "tebakan", tebakan)}
      >
        <Button size="small" onClick={() => buka("formula")}>
          {kata.t("pane.tinjau-formula")}
        </Button>
      </Bagian>
      <p className={styles.kaki}>
        {lembar === null ? (
          kata.t("pane.atur-belum-disimpan")
        ) : (
          <>
            {kata.t("pane.atur-disimpan")}{" "}
            <TautanSel lembar={lembar} alamat="A1" kata={kata.t("pane.buka-lembar", { lembar })} />
          </>
        )}
      </p>
    </div>
  );
}

/** What holds for the whole workbook: scale, cap, the rule for turun; what could not be read is told. */
export function Pengaturan({ buka }: SifatLayar): ReactNode {
  const { isi } = useKeadaan();
  if (isi.tahap === "memuat" || isi.tahap === "rusak") return <Memuat />;
  if (isi.tahap === "gagal") return <Kosong alasan={isi.alasan} />;
  return <Isi analisis={isi.analisis} buka={buka} />;
}
