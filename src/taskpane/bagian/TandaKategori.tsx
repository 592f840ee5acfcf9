import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { warnaTingkat } from "../tema/ramp";

const useStyles = makeStyles({
  tanda: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  gambar: { flexShrink: 0, forcedColorAdjust: "auto" },
  netral: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** A disc filled to the level's fifth: the shape says what the colour says. */
function Cakram({ tingkat }: { tingkat: number }): ReactNode {
  const bagian = (tingkat + 1) / 5;
  const keliling = 2 * Math.PI * 3;
  return (
    <>
      <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.4" />
      {tingkat >= 4 ? (
        <circle cx="7" cy="7" r="6" fill="currentColor" />
      ) : tingkat <= 0 ? (
        <path d="M7 3.6v4.2M7 9.6v0.9" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      ) : (
        <circle
          cx="7"
          cy="7"
          r="3"
          fill="none"
          stroke="currentColor"
          strokeWidth="6"
          strokeDasharray={`${String(bagian * keliling)} ${String(keliling)}`}
          transform="rotate(-90 7 7)"
        />
      )}
    </>
  );
}

export interface TandaKategoriProps {
  kata: string;
  /** 4 best … 0 worst; "belum": incomplete; "tanpa": can't be computed. */
  tingkat: number | "belum" | "tanpa";
}

/** A kategori told three ways: word, filled shape, colour. */
export function TandaKategori({ kata, tingkat }: TandaKategoriProps): ReactNode {
  const styles = useStyles();
  const angka = typeof tingkat === "number" ? tingkat : null;
  return (
    <span
      className={mergeClasses(styles.tanda, angka === null && styles.netral)}
      style={angka === null ? undefined : { color: warnaTingkat(angka) }}
    >
      <svg className={styles.gambar} width="12" height="12" viewBox="0 0 14 14" aria-hidden="true">
        {angka !== null ? (
          <Cakram tingkat={angka} />
        ) : tingkat === "belum" ? (
          <circle
            cx="7"
            cy="7"
            r="5.6"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeDasharray="2.2 2.2"
          />
        ) : (
          <path
            d="M3 11 11 3M7 1.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 7 1.4Z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
          />
        )}
      </svg>
      {kata}
    </span>
  );
}
