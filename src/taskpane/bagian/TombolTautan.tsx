import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  tombol: {
    minWidth: "auto",
    flexShrink: 0,
    padding: "0 4px",
    height: "24px",
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** A word at a card's edge that does something small: shows the table, goes there. */
export function TombolTautan({
  children,
  onClick,
  ditekan,
}: {
  children: ReactNode;
  onClick: () => void;
  /** A button that stays down; absent: it does not. */
  ditekan?: boolean;
}): ReactNode {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.tombol}
      aria-pressed={ditekan}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
