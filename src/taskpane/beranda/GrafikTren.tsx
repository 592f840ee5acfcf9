import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TitikTren } from "../../core/perkembangan";
import { tulisPersen } from "../bahasa/angka";
import { useKata } from "../bahasa/bahasa";
import { labelGrafik } from "../keadaan/periode";
import { useTingkat } from "../keadaan/skala";
import { warnaTingkat } from "../tema/ramp";
import { letakkan } from "./letakGrafik";

// Where the system decides the colours it forces them on text, not on drawings.
const paksa = "@media (forced-colors: active)";

const useStyles = makeStyles({
  grafik: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  luas: { fill: tokens.colorNeutralForeground3, fillOpacity: "0.1" },
  garis: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.5px",
    [paksa]: { stroke: "CanvasText" },
  },
  dasar: { stroke: tokens.colorNeutralStroke1, [paksa]: { stroke: "CanvasText" } },
  sasaran: {
    stroke: tokens.colorNeutralForeground2,
    strokeDasharray: "3 3",
    [paksa]: { stroke: "CanvasText" },
  },
  label: { fill: tokens.colorNeutralForeground2, fontSize: "10px", [paksa]: { fill: "CanvasText" } },
  nilai: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
    [paksa]: { fill: "CanvasText" },
  },
  kosong: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.5px",
    [paksa]: { fill: "Canvas", stroke: "CanvasText" },
  },
});

const LUAS = { lebar: 300, tinggi: 96, kiri: 10, kanan: 10, atas: 14 };

/** The averages of a year as a line: filled points where every indikator is complete, in the kategori's colour. */
export function GrafikTren({ titik }: { titik: readonly TitikTren[] }): ReactNode {
  const styles = useStyles();
  const kata = useKata();
  const tingkat = useTingkat();
  const { t, bahasa } = kata;
  const { lebar, tinggi } = LUAS;
  const { tempat, ruas, sasaran } = letakkan(
    titik.map((x) => x.nilai),
    LUAS,
  );
  const nama = (x: TitikTren | undefined): string => (x === undefined ? "" : labelGrafik(x.periode, kata));
  const akhir = titik.findLastIndex((x) => x.nilai !== null);
  const ujung = tempat[akhir];
  const nilaiUjung = titik[akhir]?.nilai ?? null;
  return (
    <svg
      className={styles.grafik}
      viewBox={`0 0 ${lebar} ${tinggi + 16}`}
      role="img"
      aria-label={t("beranda.tren-gambar", { awal: nama(titik[0]), akhir: nama(titik.at(-1)) })}
    >
      <line className={styles.dasar} x1="0" x2={lebar} y1={tinggi} y2={tinggi} />
      <line className={styles.sasaran} x1="0" x2={lebar} y1={sasaran} y2={sasaran} />
      {ruas.map((r) => (
        <g key={r.garis}>
          <path className={styles.luas} d={r.luas} />
          <path className={styles.garis} d={r.garis} />
        </g>
      ))}
      {titik.map((x, i) => {
        const di = tempat[i];
        if (di === undefined) return null;
        return (
          <g key={x.periode}>
            <text className={styles.label} x={di.x} y={tinggi + 13} textAnchor="middle">
              {nama(x)}
            </text>
            {di.y === null ? null : x.dari < x.jumlah ? (
              <circle className={styles.kosong} cx={di.x} cy={di.y} r="3" />
            ) : (
              <circle cx={di.x} cy={di.y} r="3.5" style={{ fill: warnaTingkat(tingkat(x.kategori)) }} />
            )}
          </g>
        );
      })}
      {ujung === undefined || ujung.y === null || nilaiUjung === null ? null : (
        <text
          className={styles.nilai}
          x={Math.min(ujung.x + 6, lebar)}
          // Above its point, but never on the line of 100%.
          y={ujung.y > sasaran && ujung.y - sasaran < 24 ? ujung.y + 16 : ujung.y - 8}
          textAnchor={akhir === 0 ? "start" : "end"}
        >
          {tulisPersen(nilaiUjung, bahasa, 1)}
        </text>
      )}
    </svg>
  );
}
