/** A block on its way to the sheet: cells with what they hold and how they look, from its own top left. */
import type { Content, Look, ValidationRule } from "../edits";
import type { Rentang } from "../sheet/address";

export interface SelSusun {
  isi: Content;
  /** en-US number format. */
  format?: string;
  gaya: Gaya;
}

/** Kinds of cells, so that one place says how each looks. */
export type Gaya =
  "judul" | "label" | "uraian" | "kepala" | "isi" | "tengah" | "angka" | "masukan" | "komponen" | "kosong";

export const tampilan: Readonly<Record<Gaya, Look>> = {
  judul: { bold: true, fontSize: 13, vertical: "Center" },
  label: { bold: true, vertical: "Top" },
  uraian: { wrap: true, vertical: "Top" },
  kepala: {
    bold: true,
    wrap: true,
    horizontal: "Center",
    vertical: "Center",
    fill: "#DDEBDF",
    borders: { line: "thin", color: "#7F9486" },
  },
  isi: { wrap: true, vertical: "Top", borders: { line: "thin", color: "#B7C4BB" } },
  tengah: { wrap: true, vertical: "Top", horizontal: "Center", borders: { line: "thin", color: "#B7C4BB" } },
  angka: { vertical: "Top", horizontal: "Right", borders: { line: "thin", color: "#B7C4BB" } },
  // Excel's Input style is told by its blue figures; its orange would darken a printed page of twelve months.
  masukan: {
    named: "Input",
    vertical: "Top",
    horizontal: "Right",
    fill: "#FFF8E8",
    borders: { line: "thin", color: "#B7C4BB" },
  },
  komponen: {
    wrap: true,
    vertical: "Top",
    indent: 1,
    italic: true,
    borders: { line: "thin", color: "#B7C4BB" },
  },
  kosong: { borders: { line: "thin", color: "#B7C4BB" } },
};

export interface Susunan {
  /** Dense: rows of one length. null: a cell outside the table. */
  sel: (SelSusun | null)[][];
  /** Points, by column. */
  lebar: number[];
  /** Points, by row. */
  tinggi: number[];
  /** Areas to merge: identity lines over the table's width, the header's groups. */
  gabung: Rentang[];
  /** First and last row of the table's header. */
  kepala: [number, number];
  validasi: (Rentang & { rule: ValidationRule })[];
}
