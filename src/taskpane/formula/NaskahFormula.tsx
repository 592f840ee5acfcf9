import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { TautanSel } from "../bagian/TautanSel";
import type { IndikatorTampil } from "../keadaan/analisis";

const useStyles = makeStyles({
  naskah: {
    margin: "0 0 8px",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    userSelect: "text",
  },
});

/** The cell's own words, and the way to the cell. */
export function NaskahFormula({ indikator }: { indikator: IndikatorTampil }): ReactNode {
  const styles = useStyles();
  const { baris, lembar } = indikator;
  const sel = baris.sel.formulasi;
  return (
    <blockquote className={styles.naskah}>
      {baris.formulasi} {sel === undefined ? null : <TautanSel lembar={lembar} alamat={sel} />}
    </blockquote>
  );
}
