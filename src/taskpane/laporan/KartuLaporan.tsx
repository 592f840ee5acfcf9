import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Kartu } from "../bagian/Kartu";

const useStyles = makeStyles({
  judul: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  isi: { margin: "2px 0 8px" },
  tombol: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

export interface KartuLaporanProps {
  judul: string;
  isi: string;
  /** The buttons. */
  children: ReactNode;
  /** What came of them, below. */
  hasil?: ReactNode;
}

/** One kind of report: what it is, how to have it, what came of it. */
export function KartuLaporan({ judul, isi, children, hasil = null }: KartuLaporanProps): ReactNode {
  const styles = useStyles();
  return (
    <Kartu label={judul}>
      <h2 className={styles.judul}>{judul}</h2>
      <p className={styles.isi}>{isi}</p>
      <div className={styles.tombol}>{children}</div>
      {hasil}
    </Kartu>
  );
}
