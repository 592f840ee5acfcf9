import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { tulisAngka } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";

const useStyles = makeStyles({
  selisih: {
    display: "inline-flex",
    alignItems: "center",
    gap: "3px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  didengar: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export interface SelisihProps {
  /** Percent points; not 0. */
  poin: number;
  /** The period before, in words. */
  periode: string;
}

/** A rise or a fall since the period before: arrow and points, and for those who hear it a sentence. */
export function Selisih({ poin, periode }: SelisihProps): ReactNode {
  const styles = useStyles();
  const { t, bahasa } = useKata();
  const teks = tulisAngka(Math.abs(poin), bahasa, 1, 1);
  const kalimat = t(poin > 0 ? "beranda.naik-sejak" : "beranda.turun-sejak", { poin: teks, periode });
  return (
    <span className={styles.selisih} title={kalimat}>
      <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
        <path d={poin > 0 ? "M4 1 7.5 7h-7Z" : "M4 7 .5 1h7Z"} fill="currentColor" />
      </svg>
      <span aria-hidden="true">{teks}</span>
      <span className={styles.didengar}>{kalimat}</span>
    </span>
  );
}
