import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useKata } from "../bahasa/bahasa";

const useStyles = makeStyles({
  memuat: { display: "flex", flexDirection: "column", gap: "10px", padding: "10px 12px" },
  kotak: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    animationName: { from: { opacity: 1 }, "50%": { opacity: 0.5 }, to: { opacity: 1 } },
    animationDuration: "1.6s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "0s" },
  },
  pendek: { height: "58px" },
  sedang: { height: "96px" },
  panjang: { height: "240px" },
});

/** The shape of what is coming. */
export function Memuat(): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  return (
    <div className={styles.memuat} role="progressbar" aria-label={t("pane.memuat")}>
      <div className={`${styles.kotak} ${styles.pendek}`} />
      <div className={`${styles.kotak} ${styles.sedang}`} />
      <div className={`${styles.kotak} ${styles.panjang}`} />
    </div>
  );
}
