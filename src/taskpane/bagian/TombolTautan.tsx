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
    textAlign: "left",
    // Where the system takes the colours away the line alone tells a link from text.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

/** A word at a card's edge that does something small: shows the table, goes there. */
export function TombolTautan({
  children,
  onClick,
  ditekan,
  label,
  dibuka,
}: {
  children: ReactNode;
  onClick: () => void;
  /** A button that stays down; absent: it does not. */
  ditekan?: boolean;
  /** Its name for a screen reader, where its words alone don't say of what. */
  label?: string;
  /** Whether what it shows is open; absent: it opens nothing. */
  dibuka?: boolean;
}): ReactNode {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.tombol}
      aria-pressed={ditekan}
      aria-label={label}
      aria-expanded={dibuka}
      onClick={(event) => {
        // It may stand in a row that a click selects.
        event.stopPropagation();
        onClick();
      }}
    >
      {children}
    </Button>
  );
}
