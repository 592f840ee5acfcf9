import { Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { semuaPeran, type Peran } from "../../core/kontrak";
import type { KolomTerbaca } from "../../core/layout";
import { TautanSel } from "../bagian/TautanSel";
import { useKata } from "../bahasa/bahasa";
import { useKeadaan } from "../keadaan/panel";
import { asPeran } from "./peran";

const useStyles = makeStyles({
  baris: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) 116px",
    columnGap: "8px",
    alignItems: "center",
    padding: "4px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  atas: { color: tokens.colorNeutralForeground3 },
  pilihan: { minWidth: "0" },
});

export interface BarisKolomProps {
  kolom: KolomTerbaca;
  lembar: string;
  pilih: (peran: Peran) => void;
}

/** A column: its letter, its header from top to bottom, and the role, which can be put right. */
export function BarisKolom({ kolom, lembar, pilih }: BarisKolomProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const { menulis } = useKeadaan();
  const jalur = kolom.jalur.length > 0 ? kolom.jalur : [kolom.label];
  const atas = jalur.slice(0, -1);
  return (
    <li className={styles.baris}>
      <TautanSel lembar={lembar} alamat={kolom.sel ?? `${kolom.kolom}1`} kata={kolom.kolom} />
      <span className={styles.label}>
        {atas.length > 0 ? <span className={styles.atas}>{atas.join(" › ")} › </span> : null}
        {jalur.at(-1) === "" ? t("pane.tanpa-judul") : jalur.at(-1)}
      </span>
      <Select
        size="small"
        className={styles.pilihan}
        disabled={menulis}
        aria-label={t("pane.peran-untuk", { kolom: kolom.kolom })}
        value={kolom.peran}
        onChange={(_, { value }) => {
          const peran = asPeran(value);
          if (peran !== null && peran !== kolom.peran) pilih(peran);
        }}
      >
        {semuaPeran.map((p) => (
          <option key={p} value={p}>
            {t(`pane.peran-${p}`)}
          </option>
        ))}
      </Select>
    </li>
  );
}
