/** From a block of cells to the edits that write it. */
import type { Templat } from "../../catalogue/templat";
import type { Content, Edit } from "../edits";
import type { Rentang } from "../sheet/address";
import type { OpsiTemplat } from "./opsi";
import { tampilan, type Gaya, type SelSusun, type Susunan } from "./sel";
import { susun } from "./susun";

export interface Tempat {
  lembar: string;
  /** true: the sheet is new, and is set up for printing. */
  baru: boolean;
  /** 0-based, where the block begins. */
  row: number;
  col: number;
  /** On a sheet with other cells: the width in points of each column that they use, from `col` on; null: unused. */
  lebarAda?: readonly (number | null)[];
}

const alert = {
  title: "Isi dengan angka",
  text: "Sel ini dihitung: tulis angkanya saja, tanpa satuan.",
  level: "stop",
} as const;

/** The edits that write a template's block. On an existing sheet every cell of the area must be blank: the guard holds it. */
export function templateEdits(templat: Templat, opsi: OpsiTemplat, tempat: Tempat): Edit[] {
  const s = susun(templat, opsi, tempat.row, tempat.col, tempat.lebarAda);
  const { lembar, baru, row, col } = tempat;
  const contents = s.sel.map((line) => line.map((cell): Content => cell?.isi ?? null));
  const last = { row: row + s.sel.length - 1, col: col + s.lebar.length - 1 };
  return [
    ...(baru ? [{ kind: "addSheet", lembar, gridlines: false } as const] : []),
    ...numberFormats(s, tempat),
    {
      kind: "write",
      lembar,
      row,
      col,
      contents,
      before: baru ? null : contents.map((line) => line.map(() => null)),
    },
    ...styles(s, tempat),
    ...s.gabung.map((area): Edit => ({ kind: "merge", lembar, rentang: placed(area, tempat) })),
    ...s.validasi.map(({ rule, ...area }): Edit => ({
      kind: "validation",
      lembar,
      rentang: placed(area, tempat),
      rule,
      alert,
    })),
    ...s.tinggi.map((points, r): Edit => ({ kind: "rowHeight", lembar, from: row + r, to: row + r, points })),
    ...widths(s, tempat),
    ...(baru ? [page(s, tempat, last)] : []),
  ];
}

const placed = (area: Rentang, { row, col }: Tempat): Rentang => ({
  row: area.row + row,
  col: area.col + col,
  row2: area.row2 + row,
  col2: area.col2 + col,
});

/** Columns that other cells use keep their width. */
function widths(s: Susunan, { lembar, col, lebarAda = [] }: Tempat): Edit[] {
  return s.lebar.flatMap((points, c): Edit[] =>
    typeof lebarAda[c] === "number"
      ? []
      : [{ kind: "columnWidth", lembar, from: col + c, to: col + c, points }],
  );
}

function page(s: Susunan, { lembar, row, col }: Tempat, last: { row: number; col: number }): Edit {
  return {
    kind: "print",
    lembar,
    orientation: "Landscape",
    paper: "Folio",
    area: { row, col, row2: last.row, col2: last.col },
    titleRows: { from: row + s.kepala[0], to: row + s.kepala[1] },
    pagesWide: 1,
    centerHorizontally: true,
    footer: "Halaman &P dari &N",
  };
}

/** One edit for each run of cells of a row that look alike. */
function styles(s: Susunan, tempat: Tempat): Edit[] {
  return runs(s, ({ gaya }) => gaya).map(({ nilai, row, col, col2 }) => ({
    kind: "style",
    lembar: tempat.lembar,
    rentang: placed({ row, col, row2: row, col2 }, tempat),
    look: tampilan[nilai as Gaya],
  }));
}

function numberFormats(s: Susunan, tempat: Tempat): Edit[] {
  return runs(s, ({ format }) => format ?? null).map(({ nilai, row, col, col2 }) => ({
    kind: "numberFormat",
    lembar: tempat.lembar,
    rentang: placed({ row, col, row2: row, col2 }, tempat),
    format: nilai,
  }));
}

function runs(
  s: Susunan,
  of: (cell: SelSusun) => string | null,
): { nilai: string; row: number; col: number; col2: number }[] {
  const found: { nilai: string; row: number; col: number; col2: number }[] = [];
  s.sel.forEach((line, row) => {
    line.forEach((cell, col) => {
      const nilai = cell === null ? null : of(cell);
      const before = found.at(-1);
      if (nilai === null) return;
      if (before?.row === row && before.col2 === col - 1 && before.nilai === nilai) before.col2 = col;
      else found.push({ nilai, row, col, col2: col });
    });
  });
  return found;
}
