import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import type { ReactNode } from "react";
import { Bilah } from "../bagian/Bilah";
import { TautanSel } from "../bagian/TautanSel";
import { tulisPersen } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";
import { jumlahKata } from "../bahasa/jumlah";
import { namaBlok } from "../bahasa/namaBlok";
import type { JabatanTampil } from "../keadaan/analisis";
import { BarisIndikator } from "./BarisIndikator";
import { rerata, ruangDesimal } from "./ringkasan";

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
  // Long names of offices would push the next jabatan off the screen; opened, they are whole.
  ringkas: {
    display: "-webkit-box",
    WebkitLineClamp: "2",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only ellipsis after several lines that every engine has
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  tebal: { fontWeight: tokens.fontWeightSemibold },
  nilai: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  bilah: { gridColumn: "2 / -1", margin: "2px 0" },
  rinci: {
    gridColumn: "2 / -1",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  isi: { listStyleType: "none", margin: "0", padding: "0" },
  tempat: {
    padding: "0 12px 4px 34px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface BarisJabatanProps {
  jabatan: JabatanTampil;
  periode: string;
  terbuka: boolean;
  ganti: () => void;
}

/** One jabatan: its average, and when opened its indikator. */
export function BarisJabatan({ jabatan, periode, terbuka, ganti }: BarisJabatanProps): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const id = useId();
  const { blok, indikator, lembar } = jabatan;
  const { nilai, dari } = rerata(indikator);
  const belum = indikator.filter((i) => i.hitung?.status === "belum lengkap").length;
  const rinci = [
    jumlahKata(kata, "indikator", indikator.length),
    ...(nilai !== null && dari < indikator.length ? [kata.t("pane.rerata-dari", { dari })] : []),
    ...(belum > 0 ? [kata.t("pane.belum-n", { jumlah: belum })] : []),
  ];
  const ruang = {
    target: ruangDesimal(
      indikator.flatMap((i) => [i.hitung?.target ?? null, i.hitung?.targetPeriode ?? null]),
    ),
    realisasi: ruangDesimal(indikator.map((i) => i.hitung?.realisasi ?? null)),
  };
  return (
    <div className={styles.jabatan}>
      <button
        type="button"
        className={styles.tombol}
        aria-expanded={terbuka}
        aria-controls={id}
        onClick={ganti}
      >
        <span className={mergeClasses(styles.panah, terbuka && styles.putar)} aria-hidden="true">
          <ChevronRightRegular />
        </span>
        <span className={mergeClasses(styles.nama, terbuka ? styles.tebal : styles.ringkas)}>
          {namaBlok(blok, kata)}
        </span>
        <span className={styles.nilai}>{nilai === null ? "–" : tulisPersen(nilai, kata.bahasa, 1)}</span>
        <span className={styles.bilah}>
          <Bilah capaian={nilai} />
        </span>
        <span className={styles.rinci}>{rinci.join(" · ")}</span>
      </button>
      {terbuka ? (
        <div id={id}>
          <div className={styles.tempat}>
            <TautanSel lembar={lembar} alamat={blok.rentang} kata={`${lembar} ${blok.rentang}`} />
          </div>
          <ul className={styles.isi}>
            {indikator.map((i) => (
              <BarisIndikator key={i.kunci} indikator={i} periode={periode} ruang={ruang} />
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
