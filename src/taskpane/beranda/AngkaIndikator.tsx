import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { AngkaRata } from "../bagian/AngkaRata";
import { TandaKategori } from "../bagian/TandaKategori";
import { tulisPersen } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";
import type { IndikatorTampil } from "../keadaan/analisis";
import { useTingkat } from "../keadaan/skala";
import { targetTahun } from "./target";

const useStyles = makeStyles({
  angka: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) minmax(104px, 1.15fr)",
    columnGap: "8px",
    rowGap: "4px",
    margin: "0",
  },
  kotak: { minWidth: "0", textAlign: "right" },
  label: { color: tokens.colorNeutralForeground3, fontSize: "11px", lineHeight: "14px" },
  nilai: { margin: "0", fontVariantNumeric: "tabular-nums", lineHeight: tokens.lineHeightBase300 },
  capaian: { fontWeight: tokens.fontWeightSemibold },
  bawah: {
    display: "block",
    minHeight: "16px",
    color: tokens.colorNeutralForeground3,
    fontSize: "11px",
    lineHeight: "16px",
    overflowWrap: "anywhere",
  },
});

/** Digits behind the decimal mark that each column makes room for, over all indikator of the jabatan. */
export interface RuangAngka {
  target: number;
  realisasi: number;
}

export interface AngkaIndikatorProps {
  indikator: IndikatorTampil;
  periode: string;
  ruang: RuangAngka;
}

/** Target, realisasi to date, capaian and kategori; where the period has a target of its own, both capaian. */
export function AngkaIndikator({ indikator, periode, ruang }: AngkaIndikatorProps): ReactNode {
  const styles = useStyles();
  const { t, bahasa } = useKata();
  const tingkatKategori = useTingkat();
  const { hitung, baris } = indikator;
  const tahun = periode.slice(0, 4);
  const satuan = hitung?.satuan ?? baris.satuan;
  const persen = satuan === "%" ? "%" : "";
  const bawahan = satuan === null || satuan === "%" ? "" : satuan;

  const kotak = (label: string, isi: ReactNode, bawah: ReactNode, tebal = false): ReactNode => (
    <div className={styles.kotak}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.nilai}>
        <span className={tebal ? styles.capaian : undefined}>{isi}</span>
        <span className={styles.bawah}>{bawah}</span>
      </dd>
    </div>
  );
  const angka = (nilai: number | null, desimal: number, ganti: string): ReactNode =>
    nilai === null ? ganti : <AngkaRata nilai={nilai} ruang={desimal} akhiran={persen} />;
  const tulisCapaian = (nilai: number | null): string => (nilai === null ? "–" : tulisPersen(nilai, bahasa));

  const tanda =
    hitung?.status === "belum lengkap" ? (
      <TandaKategori kata={t("pane.belum-lengkap")} tingkat="belum" />
    ) : hitung?.status !== "terhitung" ? (
      <TandaKategori kata={t("pane.tidak-dihitung")} tingkat="tanpa" />
    ) : hitung.kategori === null ? null : (
      <TandaKategori kata={hitung.kategori} tingkat={tingkatKategori(hitung.kategori) ?? "tanpa"} />
    );
  const adaPeriode = hitung !== null && hitung.targetPeriode !== null;
  const teksTarget = targetTahun(baris, tahun)?.teks ?? "–";
  const teksRealisasi = hitung?.predikat ?? "–";
  return (
    <dl className={styles.angka}>
      {adaPeriode ? (
        <>
          {kotak(t("pane.target-periode"), angka(hitung.targetPeriode, ruang.target, "–"), bawahan)}
          {kotak(t("pane.realisasi"), angka(hitung.realisasi, ruang.realisasi, teksRealisasi), bawahan)}
          {kotak(t("pane.capaian-kolom"), tulisCapaian(hitung.capaianPeriode), tanda, true)}
        </>
      ) : null}
      {kotak(
        t("pane.target-tahun", { tahun }),
        angka(hitung?.target ?? null, ruang.target, teksTarget),
        adaPeriode || hitung?.target === null ? null : bawahan,
      )}
      {adaPeriode ? (
        <div />
      ) : (
        kotak(t("pane.realisasi"), angka(hitung?.realisasi ?? null, ruang.realisasi, teksRealisasi), bawahan)
      )}
      {kotak(
        adaPeriode ? t("pane.capaian-tahun", { tahun }) : t("pane.capaian-kolom"),
        tulisCapaian(hitung?.capaian ?? null),
        adaPeriode ? null : tanda,
        !adaPeriode,
      )}
    </dl>
  );
}
