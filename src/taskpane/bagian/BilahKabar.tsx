import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useKata } from "../bahasa/bahasa";
import { useKeadaan } from "../keadaan/panel";

const useStyles = makeStyles({
  kabar: {
    minHeight: "0",
    padding: "0 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    userSelect: "text",
  },
  ada: { padding: "6px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The line that says what just happened, also to a screen reader. */
export function BilahKabar(): ReactNode {
  const styles = useStyles();
  const { kalimat } = useKata();
  const { kabar } = useKeadaan();
  return (
    <div
      className={mergeClasses(styles.kabar, kabar !== null && styles.ada)}
      role="status"
      aria-live="polite"
    >
      {kabar === null ? null : kalimat(kabar)}
    </div>
  );
}
