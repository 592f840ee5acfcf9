import { SearchBox, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ cari: { width: "100%", maxWidth: "none" } });

export interface CariProps {
  label: string;
  nilai: string;
  ganti: (nilai: string) => void;
}

/** Where there is much to look through. */
export function Cari({ label, nilai, ganti }: CariProps): ReactNode {
  const styles = useStyles();
  return (
    <SearchBox
      size="small"
      className={styles.cari}
      value={nilai}
      placeholder={label}
      aria-label={label}
      onChange={(_, { value }) => ganti(value)}
    />
  );
}
