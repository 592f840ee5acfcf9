import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Tingkat } from "../../core/rules";
import { TandaTingkat } from "./TandaTingkat";
import { daftarTingkat } from "./daftar";

const useStyles = makeStyles({
  deret: {
    display: "inline-flex",
    flexShrink: 0,
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    "& > span": { display: "inline-flex", alignItems: "center", gap: "3px" },
  },
});

/** How many findings of each level there are; levels without any are left out. */
export function JumlahTingkat({ jumlah }: { jumlah: Record<Tingkat, number> }): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.deret}>
      {daftarTingkat.map((tingkat) =>
        jumlah[tingkat] === 0 ? null : (
          <span key={tingkat}>
            <TandaTingkat tingkat={tingkat} kecil />
            {jumlah[tingkat]}
          </span>
        ),
      )}
    </span>
  );
}
