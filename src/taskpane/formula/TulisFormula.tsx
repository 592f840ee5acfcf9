import { Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { BacaanFormula } from "../../core/formulasi";
import { Pecahan } from "../bagian/Pecahan";
import { useKata } from "../bahasa/bahasa";

const useStyles = makeStyles({
  hasil: {
    margin: "6px 0 8px",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  kata: { marginTop: "6px" },
});

export interface TulisFormulaProps {
  tulisan: string;
  ganti: (tulisan: string) => void;
  bacaan: BacaanFormula;
}

/** The planner's own words, and what they are understood as while they are typed. */
export function TulisFormula({ tulisan, ganti, bacaan }: TulisFormulaProps): ReactNode {
  const styles = useStyles();
  const { t, kalimat } = useKata();
  return (
    <>
      <Field label={t("pane.tulis-label")} hint={t("pane.tulis-contoh")}>
        <Textarea value={tulisan} rows={3} resize="vertical" onChange={(_, { value }) => ganti(value)} />
      </Field>
      <div className={styles.hasil} role="status" aria-live="polite">
        {bacaan.pohon === null ? (
          bacaan.catatan.map(kalimat).join(" ") || t("pane.tulis-kosong")
        ) : (
          <>
            <Pecahan pohon={bacaan.pohon} parafrasa={bacaan.parafrasa ?? ""} lebar={250} />
            <div className={styles.kata}>{bacaan.parafrasa}.</div>
            {bacaan.status === "ragu" ? <div className={styles.kata}>{t("pane.tulis-ragu")}</div> : null}
          </>
        )}
      </div>
    </>
  );
}
