import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Kartu } from "../bagian/Kartu";

const useStyles = makeStyles({
  judul: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: "2px 0 4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One matter of the settings: what it is, what it does, and its choices. */
export function Bagian({
  judul,
  hint,
  children,
}: {
  judul: string;
  hint: string;
  children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <Kartu label={judul}>
      <h2 className={styles.judul}>{judul}</h2>
      <p className={styles.hint}>{hint}</p>
      {children}
    </Kartu>
  );
}
