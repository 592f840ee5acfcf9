/** A sheet of the recap: title, note, a table with its header repeated on every printed page. */
import type { Content, Edit } from "../../edits";
import { tinggiBaris } from "../ukuran";
import susunan from "./susunan.json";

/** Row of the header: title, note and a free row stand above every table. */
export const KEPALA = 3;
const GARIS = { line: "thin", color: "#8EA99A" } as const;

export interface Tabel {
  lembar: string;
  kepala: readonly string[];
  lebar: readonly number[];
  isi: Content[][];
  /** Number formats by column; per row where they differ. */
  format?: { from: number; to: number; of: (row: number) => string }[];
  beku: number;
}

/** Numbers of rows, units and words out of a short list stand in the middle, as in the summary; told by their heading. */
const TENGAH = new Set<string>(susunan.tengah);

/** Columns beside one another that stand in the middle. */
function runsOfTengah(kepala: readonly string[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  kepala.forEach((judul, c) => {
    if (!TENGAH.has(judul)) return;
    const last = runs.at(-1);
    if (last?.to === c - 1) last.to = c;
    else runs.push({ from: c, to: c });
  });
  return runs;
}

export function sheetEdits({ lembar, kepala, lebar, isi, format = [], beku }: Tabel): Edit[] {
  const last = kepala.length - 1;
  const bottom = KEPALA + isi.length;
  const body = { row: KEPALA + 1, col: 0, row2: Math.max(KEPALA + 1, bottom), col2: last };
  const blank = kepala.map((): Content => null);
  return [
    { kind: "addSheet", lembar, gridlines: false },
    ...(isi.length === 0
      ? []
      : format.map(({ from, to, of }): Edit => ({
          kind: "numberFormat",
          lembar,
          rentang: { row: KEPALA + 1, col: from, row2: bottom, col2: to },
          format: isi.map((_, r) => Array.from({ length: to - from + 1 }, () => of(r))),
        }))),
    {
      kind: "write",
      lembar,
      row: 0,
      col: 0,
      contents: [
        [susunan.judul, ...blank.slice(1)],
        [susunan.keterangan, ...blank.slice(1)],
        blank,
        [...kepala],
        ...isi,
      ],
      before: null,
    },
    {
      kind: "style",
      lembar,
      rentang: { row: 0, col: 0, row2: 0, col2: 0 },
      look: { bold: true, fontSize: 14 },
    },
    {
      kind: "style",
      lembar,
      rentang: { row: 1, col: 0, row2: 1, col2: 0 },
      look: { italic: true, fontColor: "#595959" },
    },
    {
      kind: "style",
      lembar,
      rentang: { row: KEPALA, col: 0, row2: KEPALA, col2: last },
      look: {
        bold: true,
        wrap: true,
        horizontal: "Center",
        vertical: "Center",
        fill: "#DDEBDF",
        borders: GARIS,
      },
    },
    { kind: "style", lembar, rentang: body, look: { wrap: true, vertical: "Top", borders: GARIS } },
    ...runsOfTengah(kepala).map(({ from, to }): Edit => ({
      kind: "style",
      lembar,
      rentang: { ...body, col: from, col2: to },
      look: { horizontal: "Center" },
    })),
    ...lebar.map((points, c): Edit => ({ kind: "columnWidth", lembar, from: c, to: c, points })),
    { kind: "rowHeight", lembar, from: KEPALA, to: KEPALA, points: 34 },
    ...heights(isi, lebar, lembar),
    { kind: "freeze", lembar, rows: KEPALA + 1, columns: beku },
    {
      kind: "print",
      lembar,
      orientation: "Landscape",
      paper: "Folio",
      area: { row: 0, col: 0, row2: Math.max(KEPALA, bottom), col2: last },
      titleRows: { from: KEPALA, to: KEPALA },
      pagesWide: 1,
      footer: "Halaman &P dari &N",
    },
  ];
}

/** Heights for the wrapped texts, one edit for rows of one height under one another. */
function heights(isi: readonly Content[][], lebar: readonly number[], lembar: string): Edit[] {
  const runs: { from: number; to: number; points: number }[] = [];
  isi.forEach((row, r) => {
    const texts = row.flatMap((c, i): [string, number][] =>
      typeof c === "string" ? [[c, lebar[i] ?? 0]] : [],
    );
    const points = tinggiBaris(texts);
    const last = runs.at(-1);
    if (last?.points === points) last.to = KEPALA + 1 + r;
    else runs.push({ from: KEPALA + 1 + r, to: KEPALA + 1 + r, points });
  });
  return runs.map((run) => ({ kind: "rowHeight", lembar, ...run }));
}
