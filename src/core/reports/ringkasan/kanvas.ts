/** The sheet while it is drawn: cells by place, each with what it holds, its kind and its number format. */
import { type Content, type Edit, type Look, type Part, formula } from "../../edits";
import type { Rentang } from "../../sheet/address";
import type { CellValue } from "../../sheet/grid";

export type Gaya =
  | "judul"
  | "subjudul"
  | "keterangan"
  | "kepala"
  | "teks"
  | "tengah"
  | "angka"
  | "isian"
  | "jumlahTeks"
  | "jumlah"
  | "jumlahTengah"
  | "bantu"
  | "kepalaBantu"
  | "tandaTangan";

const GARIS = { line: "thin", color: "#8EA99A" } as const;
const WARNA = { kepala: "#DDEBDF", jumlah: "#F1F5F2", pudar: "#7F7F7F" } as const;

export const tampilan: Readonly<Record<Gaya, Look>> = {
  judul: { bold: true, fontSize: 14 },
  subjudul: { bold: true, fontSize: 12 },
  keterangan: { italic: true, fontColor: "#595959", wrap: true, vertical: "Top" },
  kepala: {
    bold: true,
    wrap: true,
    horizontal: "Center",
    vertical: "Center",
    fill: WARNA.kepala,
    borders: GARIS,
  },
  teks: { wrap: true, vertical: "Top", borders: GARIS },
  tengah: { wrap: true, vertical: "Top", horizontal: "Center", borders: GARIS },
  angka: { vertical: "Top", horizontal: "Right", borders: GARIS },
  isian: { wrap: true, vertical: "Top", borders: GARIS },
  jumlahTeks: { bold: true, vertical: "Center", wrap: true, fill: WARNA.jumlah, borders: GARIS },
  jumlah: { bold: true, vertical: "Center", horizontal: "Right", fill: WARNA.jumlah, borders: GARIS },
  jumlahTengah: { bold: true, vertical: "Center", horizontal: "Center", fill: WARNA.jumlah, borders: GARIS },
  bantu: { fontColor: WARNA.pudar, vertical: "Top" },
  kepalaBantu: { italic: true, fontColor: WARNA.pudar, wrap: true, vertical: "Center" },
  tandaTangan: { horizontal: "Center" },
};

interface Sel {
  isi: Content;
  gaya: Gaya | null;
  format: string | null;
}

export interface Kanvas {
  put(row: number, col: number, isi: Content, gaya?: Gaya, format?: string): void;
  merge(rentang: Rentang): void;
  height(row: number, points: number): void;
  /** One rectangle to write, then its formats, looks, merges and heights; `lembar` is a sheet that the same list adds. */
  edits(lembar: string): Edit[];
}

export function kanvas(): Kanvas {
  const rows: (Sel | undefined)[][] = [];
  const merges: Rentang[] = [];
  const heights = new Map<number, number>();

  const runs = (of: (sel: Sel) => string | null): { nilai: string; rentang: Rentang }[] =>
    rows.flatMap((line, row) => {
      const found: { nilai: string; rentang: Rentang }[] = [];
      line.forEach((sel, col) => {
        const nilai = sel === undefined ? null : of(sel);
        const last = found.at(-1);
        if (nilai === null) return;
        if (last?.nilai === nilai && last.rentang.col2 === col - 1) last.rentang.col2 = col;
        else found.push({ nilai, rentang: { row, col, row2: row, col2: col } });
      });
      return found;
    });

  return {
    put(row, col, isi, gaya, format) {
      while (rows.length <= row) rows.push([]);
      const line = rows[row];
      if (!line) return;
      while (line.length <= col) line.push(undefined);
      line[col] = { isi, gaya: gaya ?? null, format: format ?? null };
    },
    merge(rentang) {
      merges.push(rentang);
    },
    height(row, points) {
      heights.set(row, points);
    },
    edits(lembar) {
      const width = Math.max(0, ...rows.map((line) => line.length));
      const contents = rows.map((line) =>
        Array.from({ length: width }, (_, col): Content => line[col]?.isi ?? null),
      );
      return [
        ...runs((s) => s.format).map(({ nilai, rentang }): Edit => ({
          kind: "numberFormat",
          lembar,
          rentang,
          format: nilai,
        })),
        { kind: "write", lembar, row: 0, col: 0, contents, before: null },
        ...runs((s) => s.gaya).map(({ nilai, rentang }): Edit => ({
          kind: "style",
          lembar,
          rentang,
          look: tampilan[nilai as Gaya],
        })),
        ...merges.map((rentang): Edit => ({ kind: "merge", lembar, rentang })),
        ...[...heights].map(([row, points]): Edit => ({
          kind: "rowHeight",
          lembar,
          from: row,
          to: row,
          points,
        })),
      ];
    },
  };
}

/** A formula with its value, or the word or number that stands in its place; "" is a blank. */
export const hold = (part: Part | string | number, nilai: CellValue): Content =>
  typeof part === "object" ? { formula: formula(part), nilai } : part === "" ? null : part;
