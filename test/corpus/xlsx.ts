/** A drawn workbook as an xlsx file, with the look of a planner's own. */
import type { Cell, CellStyle, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { Kanvas, Rupa, SelKanvas } from "./kanvas";

const FONT = { name: "Arial", size: 10 } as const;
const garis = { style: "thin", color: { rgb: "808080" } } as const;
const BINGKAI = { top: garis, right: garis, bottom: garis, left: garis };
const isi = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;
const atas = { vertical: "top", wrapText: true } as const;
const tengah = { horizontal: "center", vertical: "center", wrapText: true } as const;

const RUPA: Record<Rupa, CellStyle> = {
  judul: { font: { ...FONT, size: 12, bold: true }, alignment: { horizontal: "center", vertical: "center" } },
  identitas: { font: FONT, alignment: { vertical: "top" } },
  identitasLebar: { font: FONT, alignment: atas },
  kepala: { font: { ...FONT, bold: true }, fill: isi("D9E2D0"), border: BINGKAI, alignment: tengah },
  nomorKolom: { font: { ...FONT, size: 8, italic: true }, border: BINGKAI, alignment: tengah },
  teks: { font: FONT, border: BINGKAI, alignment: atas },
  tengah: { font: FONT, border: BINGKAI, alignment: { ...atas, horizontal: "center" } },
  angka: { font: FONT, border: BINGKAI, alignment: { vertical: "top", horizontal: "right" } },
  komponen: { font: { ...FONT, italic: true }, border: BINGKAI, alignment: { ...atas, indent: 1 } },
  satuanKomponen: {
    font: { ...FONT, italic: true },
    border: BINGKAI,
    alignment: { ...atas, horizontal: "center" },
  },
  angkaKomponen: {
    font: { ...FONT, italic: true },
    border: BINGKAI,
    alignment: { vertical: "top", horizontal: "right" },
  },
  catatan: { font: { ...FONT, size: 9, italic: true, color: { rgb: "7F6000" } } },
  polos: { font: FONT },
};

function selBerkas(s: SelKanvas): Partial<Cell> {
  const style: CellStyle = {
    ...RUPA[s.rupa],
    ...(s.format === "General" ? {} : { numFmt: s.format }),
  };
  if (s.formula === null) return { value: s.nilai, style };
  return { value: s.nilai, type: "formula", formula: s.formula.slice(1), formulaResult: s.nilai, style };
}

function lembarBerkas(k: Kanvas): WriteSheet {
  const lebar = Math.max(...k.lebar.keys(), 0) + 1;
  return {
    name: k.nama,
    rows: [],
    cells: new Map([...k.sel].map(([kunci, s]) => [kunci, selBerkas(s)])),
    columns: Array.from({ length: lebar }, (_, c) => ({ width: k.lebar.get(c) ?? 9 })),
    merges: k.gabungan.map((g) => ({
      startRow: g.row,
      startCol: g.col,
      endRow: g.row2,
      endCol: g.col2,
    })),
    rowDefs: new Map([...k.tinggi].map(([row, height]) => [row, { height }])),
    // Months are read against the indikator's name: zoom shows both on a small screen.
    view: { zoomScale: 90 },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

export async function tulisXlsx(kanvas: Kanvas[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: kanvas.map(lembarBerkas), defaultFont: FONT });
}
