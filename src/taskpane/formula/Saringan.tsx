import { ToggleButton, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  saringan: { display: "flex", flexWrap: "wrap", gap: "6px" },
  tombol: { minWidth: "auto", fontVariantNumeric: "tabular-nums" },
});

export interface SaringanProps {
  label: string;
  pilih: string;
  ganti: (nama: string) => void;
  butir: readonly { nama: string; kata: string; jumlah: number }[];
}

/** Filters with their counts; an empty one is not offered. */
export function Saringan({ label, pilih, ganti, butir }: SaringanProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.saringan} role="group" aria-label={label}>
      {butir
        .filter(({ nama, jumlah }) => jumlah > 0 || nama === pilih)
        .map(({ nama, kata, jumlah }) => (
          <ToggleButton
            key={nama}
            size="small"
            shape="circular"
            className={styles.tombol}
            checked={nama === pilih}
            onClick={() => ganti(nama)}
          >
            {kata} {jumlah}
          </ToggleButton>
        ))}
    </div>
  );
}
