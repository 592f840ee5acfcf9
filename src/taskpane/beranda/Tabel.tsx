import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  tabel: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: "6px 4px",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "right",
      verticalAlign: "top",
      fontVariantNumeric: "tabular-nums",
      fontWeight: tokens.fontWeightRegular,
    },
    "& thead th": { color: tokens.colorNeutralForeground2 },
    "& th:first-child": { textAlign: "left", paddingLeft: "12px", overflowWrap: "anywhere" },
    "& th:last-child, & td:last-child": { paddingRight: "12px" },
  },
  // There for those who hear the pane, beside the chart that the others see.
  didengar: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

export interface TabelProps {
  /** What the table is of, for a screen reader. */
  judul: string;
  kepala: readonly string[];
  isi: readonly { kunci: string; sel: readonly ReactNode[] }[];
  /** Beside a chart that shows the same. */
  hanyaDidengar?: boolean;
}

/** Figures in rows; the first cell of each names it. */
export function Tabel({ judul, kepala, isi, hanyaDidengar = false }: TabelProps): ReactNode {
  const styles = useStyles();
  const tabel = (
    <table className={styles.tabel} aria-label={judul}>
      <thead>
        <tr>
          {kepala.map((k) => (
            <th key={k} scope="col">
              {k}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {isi.map(({ kunci, sel: [pertama, ...lain] }) => (
          <tr key={kunci}>
            <th scope="row">{pertama}</th>
            {lain.map((s, i) => (
              <td key={kepala[i + 1]}>{s}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return <div className={mergeClasses(hanyaDidengar && styles.didengar)}>{tabel}</div>;
}
