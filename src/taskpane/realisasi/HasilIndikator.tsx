import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { BarisTerhitung } from "../../core/hitung";
import type { Pesan } from "../../core/pesan";
import { formatBilangan } from "../../core/sheet/bilangan";
import { TandaKategori } from "../bagian/TandaKategori";
import { tulisPersen } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";
import { useTingkat } from "../keadaan/skala";

const useStyles = makeStyles({
  hasil: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    marginTop: "10px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  baris: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  kiri: { flex: "1 1 120px", minWidth: "0", overflowWrap: "anywhere" },
  capaian: { fontWeight: tokens.fontWeightSemibold },
  sebab: {
    margin: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

export interface HasilIndikatorProps {
  hitung: BarisTerhitung;
  /** The year's target as its cell shows it, where it is no number. */
  teksTarget: string | null;
  kolom: string;
  tahun: number;
}

/** What the figures come to: realisasi to date, of which target, capaian and kategori. Both targets where there are two. */
export function HasilIndikator({ hitung, teksTarget, kolom, tahun }: HasilIndikatorProps): ReactNode {
  const styles = useStyles();
  const { t, kalimat } = useKata();
  const tingkat = useTingkat();
  const { satuan, status } = hitung;
  const tulis = (nilai: number | null): string | null =>
    nilai === null
      ? null
      : satuan === "%"
        ? `${formatBilangan(nilai, 2)}%`
        : [formatBilangan(nilai, 4), satuan].filter((x) => x !== null).join(" ");
  const realisasi = hitung.predikat ?? tulis(hitung.realisasi);
  const tahunan = tulis(hitung.target) ?? teksTarget;
  const periode = tulis(hitung.targetPeriode);
  const tanda =
    status === "belum lengkap" ? (
      <TandaKategori kata={t("pane.belum-lengkap")} tingkat="belum" />
    ) : status === "tidak dapat dihitung" ? (
      <TandaKategori kata={t("pane.tidak-dihitung")} tingkat="tanpa" />
    ) : hitung.kategori === null ? null : (
      <TandaKategori kata={hitung.kategori} tingkat={tingkat(hitung.kategori) ?? "tanpa"} />
    );
  const baris = (kiri: string, capaian: number | null, kanan: ReactNode): ReactNode => (
    <div className={styles.baris}>
      <span className={styles.kiri}>{kiri}</span>
      {capaian === null ? null : <span className={styles.capaian}>{tulisPersen(capaian, "id")}</span>}
      {kanan}
    </div>
  );
  const dari = (target: string, label: string): string =>
    realisasi === null
      ? t("isian.target", { target, label })
      : t("isian.dari-target", { realisasi, target, label });
  const [sebab] = status === "terhitung" ? [] : hitung.catatan;
  const berlaku = hitung.catatan.find(({ kunci }) => kunci === "hitung.targetBerlaku");
  // The fields above say where: which months are blank is enough here.
  const kataSebab = (p: Pesan): string =>
    p.kunci === "hitung.periodeKosong" ? t("isian.belum", { periode: p.isi["periode"] ?? "" }) : kalimat(p);
  return (
    <div className={styles.hasil}>
      {periode === null ? null : baris(dari(periode, kolom), hitung.capaianPeriode, tanda)}
      {tahunan === null
        ? periode === null
          ? baris(realisasi ?? t("isian.belum-ada-target"), null, tanda)
          : null
        : baris(
            periode === null
              ? dari(tahunan, String(tahun))
              : t("isian.target-lain", { target: tahunan, label: String(tahun) }),
            hitung.capaian,
            periode === null ? tanda : null,
          )}
      {sebab === undefined ? null : <p className={styles.sebab}>{kataSebab(sebab)}</p>}
      {berlaku === undefined ? null : <p className={styles.sebab}>{kalimat(berlaku)}</p>}
    </div>
  );
}
