import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { Suspense, lazy, memo, useId, useState } from "react";
import type { ReactNode } from "react";
import type { Pohon } from "../../core/formulasi/types";
import { Pecahan } from "../bagian/Pecahan";
import { TombolTautan } from "../bagian/TombolTautan";
import { TeksRingkas, useRingkas } from "../bagian/ringkas";
import { useKata } from "../bahasa/bahasa";
import type { IndikatorTampil } from "../keadaan/analisis";
import { usePanel } from "../keadaan/panel";
import { useBawaKeTampilan, useTerpilih } from "../keadaan/terpilih";
import { AngkaIndikator } from "./AngkaIndikator";
import type { RuangAngka } from "./AngkaIndikator";
import { selIndikator } from "./langkah";

const AsalAngka = lazy(async () => ({ default: (await import("./AsalAngka")).AsalAngka }));

const useStyles = makeStyles({
  baris: {
    position: "relative",
    padding: "8px 12px 6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  terpilih: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
  },
  nama: {
    display: "block",
    width: "100%",
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
  formulasi: {
    margin: "4px 0 6px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  teks: { whiteSpace: "pre-line" },
  ganti: { display: "block", marginLeft: "-4px" },
  asal: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    minHeight: "24px",
    padding: "0",
    border: "none",
    background: "none",
    color: tokens.colorBrandForegroundLink,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "2px" },
  },
  putar: { transform: "rotate(180deg)" },
});

/** A formula told in more letters than these would be a fraction of a dozen lines. */
const RUMUS_PANJANG = 160;

/** The formula as a fraction; a long one told in words first, and drawn on demand. */
function RumusRingkas({ pohon, parafrasa }: { pohon: Pohon; parafrasa: string }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const [gambar, setGambar] = useState(false);
  if (parafrasa.length <= RUMUS_PANJANG) return <Pecahan pohon={pohon} parafrasa={parafrasa} rataKiri />;
  return (
    <>
      {gambar ? (
        <Pecahan pohon={pohon} parafrasa={parafrasa} rataKiri />
      ) : (
        <TeksRingkas teks={parafrasa} baris={3} />
      )}
      <span className={styles.ganti}>
        <TombolTautan dibuka={gambar} onClick={() => setGambar(!gambar)}>
          {t(gambar ? "pane.rumus-kata" : "pane.rumus-gambar")}
        </TombolTautan>
      </span>
    </>
  );
}

export interface BarisIndikatorProps {
  indikator: IndikatorTampil;
  periode: string;
  ruang: RuangAngka;
}

/** One indikator: its formulasi, its figures, and where they come from. A click anywhere shows its cells. */
export const BarisIndikator = memo(function BarisIndikator({
  indikator,
  periode,
  ruang,
}: BarisIndikatorProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const [asal, setAsal] = useState(false);
  const id = useId();
  const { baris, parafrasa, dipakai, kunci } = indikator;
  const nama = baris.indikator === "" ? t("pane.tanpa-indikator") : baris.indikator;
  const ringkas = useRingkas(nama, 3);
  const terpilih = useTerpilih(kunci);
  const unsur = useBawaKeTampilan<HTMLLIElement>(terpilih);
  const pilih = (): void => {
    const { lembar, alamat } = selIndikator(indikator);
    void panel.pilihSel(lembar, alamat, kunci);
  };
  return (
    // The name below is the button that keyboards and screen readers use.
    <li
      ref={unsur}
      className={mergeClasses(styles.baris, terpilih !== null && styles.terpilih)}
      aria-current={terpilih !== null ? "true" : undefined}
      onClick={pilih}
    >
      <button
        type="button"
        className={styles.nama}
        onClick={(event) => {
          event.stopPropagation();
          pilih();
        }}
      >
        <span ref={ringkas.ref} className={ringkas.className} style={ringkas.style}>
          {nama}
        </span>
      </button>
      {ringkas.tombol}
      <div className={styles.formulasi}>
        {dipakai.status === "ada" ? (
          <RumusRingkas pohon={dipakai.pohon} parafrasa={parafrasa ?? ""} />
        ) : (
          <TeksRingkas
            className={styles.teks}
            teks={baris.formulasi ?? t("pane.tanpa-formulasi")}
            baris={4}
          />
        )}
      </div>
      <AngkaIndikator indikator={indikator} periode={periode} ruang={ruang} />
      <button
        type="button"
        className={styles.asal}
        aria-expanded={asal}
        aria-controls={id}
        onClick={(event) => {
          event.stopPropagation();
          setAsal(!asal);
        }}
      >
        {t("pane.asal-angka")}
        <ChevronDownRegular className={mergeClasses(asal && styles.putar)} aria-hidden="true" />
      </button>
      {asal ? (
        <Suspense fallback={null}>
          <AsalAngka id={id} indikator={indikator} />
        </Suspense>
      ) : null}
    </li>
  );
});
