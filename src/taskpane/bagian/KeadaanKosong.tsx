import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  kosong: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    padding: "28px 8px 16px",
  },
  gambar: { color: tokens.colorBrandForeground1, fontSize: "40px", lineHeight: "1", display: "flex" },
  judul: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  isi: { color: tokens.colorNeutralForeground2, maxWidth: "42ch" },
});

export interface KeadaanKosongProps {
  gambar: ReactNode;
  judul: string;
  /** What it is, and what to do. */
  children: ReactNode;
}

/** A screen with nothing to show: it says what the workbook is, and teaches the way on. */
export function KeadaanKosong({ gambar, judul, children }: KeadaanKosongProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.kosong} role="status">
      <span className={styles.gambar} aria-hidden="true">
        {gambar}
      </span>
      <h2 className={styles.judul}>{judul}</h2>
      <div className={styles.isi}>{children}</div>
    </div>
  );
}
