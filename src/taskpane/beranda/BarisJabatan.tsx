import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { memo, useId } from "react";
import type { ReactNode } from "react";
import type { Skala } from "../../core/capaian/skala";
import { Bilah } from "../bagian/Bilah";
import { TandaKategori } from "../bagian/TandaKategori";
import { TautanSel } from "../bagian/TautanSel";
import { useRingkas } from "../bagian/ringkas";
import { useSebagian } from "../bagian/sebagian";
import { tulisPersen } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import { namaBlok } from "../bahasa/namaBlok";
import type { JabatanTampil } from "../keadaan/analisis";
import { useKeadaan } from "../keadaan/panel";
import { tingkatKategori } from "../keadaan/tingkat";
import { BarisIndikator } from "./BarisIndikator";
import { Selisih } from "./Selisih";
import type { SelisihProps } from "./Selisih";
import { ringkasJabatan, ruangDesimal } from "./ringkasan";

const useStyles = makeStyles({
  jabatan: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  tombol: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: "6px",
    width: "100%",
    padding: "8px 12px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  panah: { display: "flex", alignItems: "center", height: "20px", color: tokens.colorNeutralForeground2 },
  putar: { "& svg": { transform: "rotate(90deg)" } },
  nama: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  tebal: { fontWeight: tokens.fontWeightSemibold },
  nilai: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  bilah: { gridColumn: "2 / -1", margin: "2px 0" },
  rinci: {
    gridColumn: "2 / -1",
    display: "flex",
    flexWrap: "wrap",
    columnGap: "10px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  isi: { listStyleType: "none", margin: "0", padding: "0" },
  tempat: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: "0 12px 4px 34px",
    "& button": { minHeight: "24px" },
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Rows of one jabatan that are shown at once. */
const LANGKAH = 30;

export interface BarisJabatanProps {
  jabatan: JabatanTampil;
  /** Short, for the closed line; null: it has no name. */
  nama: string | null;
  periode: string;
  batas: number | null;
  /** null: no scale that can be used. */
  skala: Skala | null;
  terbuka: boolean;
  ganti: (kunci: string) => void;
  /** By how much the average changed; null: not known, or not at all. */
  sejak: SelisihProps | null;
}

/** One jabatan: its average, and when opened its indikator. */
export const BarisJabatan = memo(function BarisJabatan(sifat: BarisJabatanProps): ReactNode {
  const { jabatan, nama, periode, batas, skala, terbuka, ganti, sejak } = sifat;
  const styles = useStyles();
  const kata = useKata();
  const id = useId();
  const { blok, indikator } = jabatan;
  const { nilai, utuh, dari, kategori, belum } = ringkasJabatan(jabatan, batas, skala);
  const rinci = [
    jumlahKata(kata, "indikator", indikator.length),
    ...(nilai !== null && dari < indikator.length ? [kata.t("pane.rerata-dari", { dari })] : []),
    ...(nilai !== null && utuh !== null && utuh - nilai >= 0.05
      ? [kata.t("beranda.tanpa-batas", { nilai: tulisPersen(utuh, kata.bahasa, 1) })]
      : []),
  ];
  const sebutan = terbuka || nama === null ? namaBlok(blok, kata) : nama;
  // A name may fill the pane: three lines of it are enough to know it by; opened, the rest can be shown.
  const ringkas = useRingkas(sebutan, 3);
  const tingkat = tingkatKategori(kategori, skala === null ? [] : [skala]);
  return (
    <div className={styles.jabatan}>
      <button
        type="button"
        className={styles.tombol}
        aria-expanded={terbuka}
        aria-controls={id}
        onClick={() => ganti(jabatan.kunci)}
      >
        <span className={mergeClasses(styles.panah, terbuka && styles.putar)} aria-hidden="true">
          <ChevronRightRegular />
        </span>
        <span
          ref={ringkas.ref}
          className={mergeClasses(styles.nama, ringkas.className, terbuka && styles.tebal)}
          style={ringkas.style}
        >
          {sebutan}
        </span>
        <span className={styles.nilai}>{nilai === null ? "–" : tulisPersen(nilai, kata.bahasa, 1)}</span>
        <span className={styles.bilah}>
          <Bilah capaian={nilai} tingkat={tingkat} />
        </span>
        <span className={styles.rinci}>
          <span>{rinci.join(" · ")}</span>
          {kategori === null ? null : <TandaKategori kata={kategori} tingkat={tingkat ?? "tanpa"} />}
          {belum === 0 ? null : (
            <TandaKategori kata={kata.t("pane.belum-n", { jumlah: belum })} tingkat="belum" />
          )}
          {sejak === null ? null : <Selisih {...sejak} />}
        </span>
      </button>
      {terbuka ? <IsiJabatan id={id} jabatan={jabatan} periode={periode} namaPenuh={ringkas.tombol} /> : null}
    </div>
  );
});

/** The indikator of an opened jabatan, and the way to its table. */
function IsiJabatan({
  id,
  jabatan: { blok, indikator, lembar },
  periode,
  namaPenuh,
}: Pick<BarisJabatanProps, "jabatan" | "periode"> & { id: string; namaPenuh: ReactNode }): ReactNode {
  const styles = useStyles();
  const { terpilih } = useKeadaan();
  const tempat = indikator.findIndex(({ kunci }) => kunci === terpilih);
  const { tampil, lanjutan } = useSebagian(indikator.length, LANGKAH, tempat);
  const ruang = {
    target: ruangDesimal(
      indikator.flatMap((i) => [i.hitung?.target ?? null, i.hitung?.targetPeriode ?? null]),
    ),
    realisasi: ruangDesimal(indikator.map((i) => i.hitung?.realisasi ?? null)),
  };
  return (
    <div id={id}>
      <div className={styles.tempat}>
        {namaPenuh}
        <TautanSel lembar={lembar} alamat={blok.rentang} kata={`${lembar} ${blok.rentang}`} />
      </div>
      <ul className={styles.isi}>
        {indikator.slice(0, tampil).map((i) => (
          <BarisIndikator key={i.kunci} indikator={i} periode={periode} ruang={ruang} />
        ))}
      </ul>
      {lanjutan}
    </div>
  );
}
