import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  kartu: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "12px",
  },
  rapat: { padding: "0" },
  perhatian: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
});

export interface KartuProps {
  children: ReactNode;
  /** A card that lays out its own rows to its edges. */
  rapat?: boolean;
  perhatian?: boolean;
  label?: string | undefined;
}

/** A calm surface for one matter. With a label it is a region that a screen reader can jump to. */
export function Kartu({ children, rapat = false, perhatian = false, label }: KartuProps): ReactNode {
  const styles = useStyles();
  const className = mergeClasses(styles.kartu, rapat && styles.rapat, perhatian && styles.perhatian);
  return label === undefined ? (
    <div className={className}>{children}</div>
  ) : (
    <section className={className} aria-label={label}>
      {children}
    </section>
  );
}
