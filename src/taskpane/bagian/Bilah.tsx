import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { warnaTingkat } from "../tema/ramp";

// Where the system decides the colours it forces them on text, not on drawings.
const paksa = "@media (forced-colors: active)";

const useStyles = makeStyles({
  bilah: { display: "block", width: "100%", height: "10px", overflow: "visible" },
  alur: { fill: "var(--alur)", [paksa]: { fill: "CanvasText", fillOpacity: "0.2" } },
  isi: { [paksa]: { fill: "CanvasText" } },
  garis: { stroke: tokens.colorNeutralForeground2, strokeWidth: "2px", [paksa]: { stroke: "CanvasText" } },
});

/** The bar ends at 120%, the cap of the summary: what lies beyond is told by the number beside it. */
const UJUNG = 120;

/** Capaian as a bar, with an upright line at 100%. Drawn only: number and kategori stand beside it. */
export function Bilah({
  capaian,
  tingkat,
}: {
  capaian: number | null;
  /** 4 best … 0 worst; null: no kategori. */
  tingkat: number | null;
}): ReactNode {
  const styles = useStyles();
  const panjang = capaian === null ? 0 : (Math.max(0, Math.min(capaian, UJUNG)) / UJUNG) * 100;
  const sasaran = `${String((100 / UJUNG) * 100)}%`;
  return (
    <svg className={styles.bilah} aria-hidden="true">
      <rect className={styles.alur} x="0" y="3.5" width="100%" height="3" rx="1.5" />
      <rect
        className={styles.isi}
        x="0"
        y="3.5"
        width={`${panjang}%`}
        height="3"
        rx="1.5"
        fill={warnaTingkat(tingkat)}
      />
      <line className={styles.garis} x1={sasaran} x2={sasaran} y1="0" y2="10" />
    </svg>
  );
}
