import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bilah: {
    position: "sticky",
    bottom: "0",
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    margin: "auto -12px 0",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What can be done with a part of the screen, always in reach. */
export function BilahTombol({ label, children }: { label: string; children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.bilah} role="group" aria-label={label}>
      {children}
    </div>
  );
}
