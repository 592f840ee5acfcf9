import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Kartu } from "../bagian/Kartu";
import { TombolTautan } from "../bagian/TombolTautan";
import { useKata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import type { Analisis } from "../keadaan/analisis";
import { usePanel } from "../keadaan/panel";
import { namaSingkat, periodeBerikut } from "../keadaan/periode";
import { useTingkat } from "../keadaan/skala";
import type { SifatLayar } from "../layar";
import { perhatian, tertinggalPada } from "./langkah";

const useStyles = makeStyles({
  judul: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  daftar: { listStyleType: "none", margin: "0", padding: "0" },
  butir: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    minHeight: "32px",
  },
});

/** What comes once the figures are in: what lags, the report, the next period. */
export function Berikutnya({ analisis, buka }: SifatLayar & { analisis: Analisis }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const panel = usePanel();
  const tingkat = useTingkat();
  const { t } = kata;
  const [lemah] = tertinggalPada(analisis, ({ hitung }) => {
    const tempat = tingkat(hitung?.kategori ?? null);
    return hitung?.status === "terhitung" && tempat !== null && tempat <= 1;
  });
  const lengkap = perhatian(analisis).length === 0;
  const berikut = periodeBerikut(analisis.periode);
  const isi = { periode: namaSingkat(analisis.periode, kata) };
  const butir = (kunci: string, teks: string, tombol: string, tekan: () => void): ReactNode => (
    <li key={kunci} className={styles.butir}>
      <span>{teks}</span>
      <TombolTautan onClick={tekan}>{tombol}</TombolTautan>
    </li>
  );
  return (
    <Kartu label={t("beranda.berikut")}>
      <h2 className={styles.judul}>{t("beranda.berikut")}</h2>
      <ul className={styles.daftar}>
        {lemah === undefined
          ? null
          : butir("lemah", jumlahKata(kata, "langkah-tertinggal", lemah.jumlah), t("pane.lihat"), () => {
              void panel.pilihSel(lemah.tujuan.lembar, lemah.tujuan.alamat, lemah.tujuan.kunci);
            })}
        {butir(
          "laporan",
          t(lengkap ? "beranda.periode-lengkap" : "beranda.periode-belum", isi),
          t("beranda.buat-laporan"),
          () => buka("laporan"),
        )}
        {berikut === null
          ? null
          : butir(
              "lanjut",
              t("beranda.setelah", isi),
              t("beranda.lanjut-ke", { periode: namaSingkat(berikut, kata) }),
              () => void panel.pilihPeriode(berikut),
            )}
      </ul>
    </Kartu>
  );
}
