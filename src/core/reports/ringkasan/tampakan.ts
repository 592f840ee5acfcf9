/** The look of the summary: colours by kategori, widths, the printed page, the chart. */
import { type Edit, formula } from "../../edits";
import { lebarAngka } from "../ukuran";
import { kategoriSkala } from "./bagian";
import { KOLOM_CETAK, at, berisiAngka, kolom, kolomKomponen } from "./kolom";
import { kata } from "./rumus-sel";
import type { Skala } from "./skala-ringkasan";
import susunan from "./susunan.json";

/** Row of the shares and the chart: title, agency, period, a note and a free row stand above. */
export const ATAS = 5;

export function aturanWarna(lembar: string, dari: number, sampai: number, skala: Skala | null): Edit[] {
  const rule = (col: number, teks: string, look: { fill: string; bold?: boolean }): Edit => ({
    kind: "conditionalFormat",
    lembar,
    rentang: { row: dari, col, row2: sampai, col2: col },
    rule: { type: "cellValue", comparison: "equal", formula1: formula(teks) },
    look,
  });
  const names = kategoriSkala(skala);
  const warna = susunan.warnaSel;
  return [
    ...names.map((nama, i) => rule(at("kategori"), nama, { fill: colour(warna, i, names.length) })),
    rule(at("status"), kata.belum, { fill: "#EDEDED" }),
    rule(at("status"), kata.tidakDapat, { fill: "#FCE4D6" }),
    rule(at("status"), kata.putus, { fill: "#F4A7A0", bold: true }),
  ];
}

/** Of a ramp of colours the one for the i-th of n kategori, best first. */
function colour(ramp: readonly string[], i: number, n: number): string {
  const place = n <= 1 ? 0 : Math.round((i * (ramp.length - 1)) / (n - 1));
  return ramp[place] ?? "#D9D9D9";
}

export function tampakan(
  lembar: string,
  komponen: number,
  akhir: number,
  kepala: number,
  panjang: number,
): Edit[] {
  return [
    ...kolom.map(({ kunci, lebar }, c): Edit => ({
      kind: "columnWidth",
      lembar,
      from: c,
      to: c,
      points: berisiAngka(kunci) ? Math.max(lebar, lebarAngka(panjang)) : lebar,
    })),
    ...(komponen === 0
      ? []
      : [
          {
            kind: "columnWidth",
            lembar,
            from: kolom.length,
            to: kolomKomponen(komponen - 1).lengkap,
            points: 60,
          } as const,
        ]),
    {
      kind: "print",
      lembar,
      orientation: "Landscape",
      paper: "Folio",
      area: { row: 0, col: 0, row2: akhir, col2: KOLOM_CETAK },
      titleRows: { from: kepala, to: kepala },
      pagesWide: 1,
      centerHorizontally: true,
      footer: "Halaman &P dari &N",
    },
  ];
}

export function grafik(
  lembar: string,
  rentang: { row: number; col: number; row2: number; col2: number },
  kepala: number,
  skala: Skala | null,
): Edit {
  const graded = skala !== null && skala.dasar !== "skor";
  const names = graded ? kategoriSkala(skala) : [""];
  return {
    kind: "chart",
    lembar,
    nama: `${susunan.nama} ${susunan.bagian.garis}`,
    type: "ColumnStacked",
    source: { lembar, rentang },
    seriesBy: "Columns",
    title: susunan.bagian.grafik,
    at: { row: ATAS, col: at("target"), row2: kepala - 2, col2: KOLOM_CETAK },
    legend: true,
    valueAxis: { min: 0, numberFormat: "0%" },
    series: [
      ...names.map((_, i) => ({ color: colour(susunan.warnaKategori, i, names.length) })),
      { color: susunan.warnaGaris, line: true },
    ],
  };
}
