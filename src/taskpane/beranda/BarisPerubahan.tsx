import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Perubahan } from "../../core/perkembangan";
import { useRingkas } from "../bagian/ringkas";
import { TandaKategori } from "../bagian/TandaKategori";
import { tulisPersen } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";
import { useKeadaan, usePanel } from "../keadaan/panel";
import { useTingkat } from "../keadaan/skala";
import { selIndikator } from "./langkah";

const useStyles = makeStyles({
  baris: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "10px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  nama: {
    padding: "0",
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "2px" },
  },
  kecil: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  angka: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  kini: { fontWeight: tokens.fontWeightSemibold },
});

/** One indikator: what it was, what it is, and the kategori that it came into. */
export function BarisPerubahan({ perubahan, jabatan }: { perubahan: Perubahan; jabatan: string }): ReactNode {
  const styles = useStyles();
  const { t, bahasa } = useKata();
  const panel = usePanel();
  const { isi } = useKeadaan();
  const tingkat = useTingkat();
  const { jenis, baris, lalu, kini, kategori } = perubahan;
  // A change too small for one decimal is told with two: "dari 92,4% ke 92,4%" would be no change.
  const rapat = lalu !== null && kini !== null && lalu.toFixed(1) === kini.toFixed(1);
  const persen = (n: number): string => tulisPersen(n, bahasa, rapat ? 2 : 1);
  const tunjuk = (): void => {
    const kunci = `${baris.lembar}!${baris.baris}`;
    const indikator =
      isi.tahap === "siap"
        ? isi.analisis.jabatan.flatMap((j) => j.indikator).find((i) => i.kunci === kunci)
        : undefined;
    if (indikator === undefined) return;
    const { lembar, alamat } = selIndikator(indikator);
    void panel.pilihSel(lembar, alamat, kunci);
  };
  const nama = baris.indikator === "" ? t("pane.tanpa-indikator") : baris.indikator;
  const ringkas = useRingkas(nama, 3);
  const pindah = jenis === "turunKategori" || jenis === "naikKategori";
  const tanda =
    jenis === "hilang" ? (
      <TandaKategori kata={t("pane.belum-lengkap")} tingkat="belum" />
    ) : kategori.kini !== null && (pindah || jenis === "lengkap") ? (
      <TandaKategori kata={kategori.kini} tingkat={tingkat(kategori.kini) ?? "tanpa"} />
    ) : null;
  return (
    <li className={styles.baris}>
      <div>
        <button type="button" className={styles.nama} onClick={tunjuk}>
          <span ref={ringkas.ref} className={ringkas.className} style={ringkas.style}>
            {nama}
          </span>
        </button>
        {ringkas.tombol}
        <div className={styles.kecil}>{jabatan}</div>
      </div>
      <div className={styles.angka}>
        <div className={styles.kini}>
          {kini === null ? "–" : `${lalu === null ? "" : lalu < kini ? "▲ " : "▼ "}${persen(kini)}`}
        </div>
        <div className={styles.kecil}>{lalu === null ? null : t("beranda.dari", { lalu: persen(lalu) })}</div>
        {tanda}
      </div>
    </li>
  );
}
