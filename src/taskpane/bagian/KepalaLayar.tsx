import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
import { useKata } from "../bahasa/bahasa";

const useStyles = makeStyles({
  kepala: { display: "flex", alignItems: "center", gap: "4px", marginLeft: "-6px" },
  judul: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The head of a screen that the bar does not name, with the way back. */
export function KepalaLayar({ kembali, children }: { kembali: () => void; children: ReactNode }): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  return (
    <div className={styles.kepala}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={t("pane.kembali")}
        onClick={kembali}
      />
      <h1 className={styles.judul}>{children}</h1>
    </div>
  );
}
