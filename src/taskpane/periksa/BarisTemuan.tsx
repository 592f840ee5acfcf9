import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { kalimatTemuan } from "../../core/rules";
import { useKata } from "../bahasa/bahasa";
import type { Analisis } from "../keadaan/analisis";
import { RincianTemuan } from "./RincianTemuan";
import { TandaTingkat } from "./TandaTingkat";
import { belahPesan } from "./daftar";
import type { Butir } from "./daftar";

const useStyles = makeStyles({
  butir: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 76px",
  },
  terpilih: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    contentVisibility: "visible",
    "& > button:hover": { backgroundColor: "transparent" },
  },
  tombol: {
    display: "grid",
    gridTemplateColumns: "18px minmax(0, 1fr)",
    columnGap: "8px",
    width: "100%",
    padding: "8px 12px",
    border: "none",
    background: "none",
    color: "inherit",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  tempat: {
    display: "flex",
    gap: "6px",
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    "& > span": { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  },
  sel: {
    flexShrink: 0,
    maxWidth: "60%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: "tabular-nums",
  },
  pesan: { display: "block", overflowWrap: "anywhere" },
  baru: {
    flexShrink: 0,
    padding: "0 6px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase100,
  },
});

export interface BarisTemuanProps {
  analisis: Analisis;
  butir: Butir;
  terpilih: boolean;
  /** It was reached by the keyboard: it takes the focus. */
  fokus: boolean;
  /** The group holds several sheets: the place names its own. */
  perLembar: boolean;
  pilih: (butir: Butir) => void;
}

/** One finding: level, what is wrong, cell and indikator; selected, what to do. */
export function BarisTemuan(props: BarisTemuanProps): ReactNode {
  const { analisis, butir, terpilih, fokus, perLembar, pilih } = props;
  const styles = useStyles();
  const { t, kalimat } = useKata();
  const tombol = useRef<HTMLButtonElement>(null);
  const { temuan } = butir;
  const { masalah, tindakan } = belahPesan(kalimatTemuan(temuan, kalimat));
  useEffect(() => {
    if (!terpilih) return;
    tombol.current?.scrollIntoView({ block: "nearest" });
    if (fokus) tombol.current?.focus({ preventScroll: true });
  }, [terpilih, fokus]);
  return (
    <li className={mergeClasses(styles.butir, terpilih && styles.terpilih)}>
      <button
        ref={tombol}
        type="button"
        className={styles.tombol}
        aria-expanded={terpilih}
        aria-current={terpilih}
        onClick={() => pilih(butir)}
      >
        <TandaTingkat tingkat={temuan.tingkat} />
        <span>
          <span className={styles.pesan}>{masalah}</span>
          <span className={styles.tempat}>
            <b className={styles.sel}>{perLembar ? `${temuan.lembar}!${temuan.sel}` : temuan.sel}</b>
            <span>{temuan.indikator ?? t("periksa.di-tabel", { lembar: temuan.lembar })}</span>
            {butir.baru ? <i className={styles.baru}>{t("periksa.baru-lencana")}</i> : null}
          </span>
        </span>
      </button>
      {terpilih ? (
        <RincianTemuan key={butir.kunci} analisis={analisis} butir={butir} tindakan={tindakan} />
      ) : null}
    </li>
  );
}
