import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { belahAngka } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";

const useStyles = makeStyles({
  angka: {
    display: "inline-flex",
    justifyContent: "flex-end",
    fontVariantNumeric: "tabular-nums lining-nums",
    whiteSpace: "nowrap",
  },
  pecahan: { textAlign: "left" },
});

export interface AngkaRataProps {
  nilai: number;
  /** Digits behind the mark that the column makes room for. */
  ruang: number;
  akhiran?: string;
  className?: string | undefined;
}

/**
 * A number whose decimal mark stands under the others of its column, whatever digits each one has. Before a suffix all
 * digits are written out, so that "82,0%" leaves no hole before its sign.
 */
export function AngkaRata({ nilai, ruang, akhiran = "", className }: AngkaRataProps): ReactNode {
  const styles = useStyles();
  const { bahasa } = useKata();
  const { bulat, pecahan } = belahAngka(nilai, bahasa, ruang, akhiran === "" ? 0 : ruang);
  return (
    <span className={mergeClasses(styles.angka, className)}>
      <span>{bulat}</span>
      <span
        className={styles.pecahan}
        style={ruang > 0 ? { minWidth: `${String(ruang + 0.5)}ch` } : undefined}
      >
        {pecahan}
      </span>
      {akhiran === "" ? null : <span>{akhiran}</span>}
    </span>
  );
}
