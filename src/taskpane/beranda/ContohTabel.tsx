import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useKata } from "../bahasa/bahasa";

const useStyles = makeStyles({
  judul: { margin: "8px 8px 6px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bingkai: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px",
    fontSize: "11px",
    lineHeight: "15px",
  },
  tabel: {
    borderCollapse: "collapse",
    width: "100%",
    marginTop: "4px",
    "& th, & td": {
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      padding: "2px 3px",
      textAlign: "left",
      verticalAlign: "top",
    },
    "& th": { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  },
});

/** A small picture of a table that is recognised: what to type where. The example is of the field, not of the interface, and stays Indonesian. */
export function ContohTabel(): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  return (
    <figure style={{ margin: 0 }}>
      <figcaption className={styles.judul}>{t("pane.contoh-tabel")}</figcaption>
      <div className={styles.bingkai} lang="id">
        <b>Jabatan</b> : Kepala Bidang Perdagangan
        <table className={styles.tabel}>
          <thead>
            <tr>
              <th>Sasaran</th>
              <th>Indikator</th>
              <th>Formulasi</th>
              <th>Target</th>
              <th>Jan</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>Pasar makin tertib</td>
              <td>Persen pasar tertib</td>
              <td>Pasar tertib / pasar × 100%</td>
              <td>80%</td>
              <td>75%</td>
            </tr>
          </tbody>
        </table>
      </div>
    </figure>
  );
}
