/** How the sheet of settings looks when it is made: plain, its input cells told from the rest, choices offered as lists. */
import { aturanTurun } from "../capaian/aturan";
import { type Edit, formula } from "../edits";
import { varianTarget } from "../hitung/target-berlaku";
import { BARIS_SKALA, BARIS_TABEL, BARIS_UMUM, kolomTabel, label, namaTabel, umum } from "./tata-letak";
import { rowOf } from "./contents";

interface Kotak {
  row: number;
  col: number;
  rows: number;
  cols: number;
}

const KEPALA = { bold: true, fill: "#E2EFDA", wrap: true, vertical: "Center" } as const;
const GARIS = { line: "thin", color: "#BFBFBF" } as const;
/** Points between tables. */
const SELA = 14;
/** Lines of a growing table that get their lists of choices. */
const BARIS_PILIHAN = 300;

function lists(lembar: string): Edit[] {
  const list = (row: number, col: number, rows: number, source: readonly string[]): Edit => ({
    kind: "validation",
    lembar,
    rentang: { row, col, row2: row + rows - 1, col2: col },
    rule: { type: "list", source },
  });
  const baris = kolomTabel("baris");
  const komponen = kolomTabel("komponen");
  const konsolidasi = ["jumlah", "rata-rata", "nilai akhir"];
  const { ya, tidak } = label.kata;
  const top = BARIS_TABEL + 1;
  return [
    list(rowOf("bulatkan"), 1, 1, [ya, tidak]),
    list(rowOf("dasar"), 1, 1, Object.values(label.kata.dasar)),
    list(
      rowOf("aturanTurun"),
      1,
      1,
      aturanTurun.map((a) => label.kata.aturanTurun[a]),
    ),
    list(rowOf("targetBerlaku"), 1, 1, varianTarget),
    list(top, baris + 2, BARIS_PILIHAN, ["naik", "turun", "stabil"]),
    list(top, baris + 3, BARIS_PILIHAN, konsolidasi),
    list(top, baris + 4, BARIS_PILIHAN, [ya, tidak]),
    list(top, komponen + 3, BARIS_PILIHAN, konsolidasi),
    list(top, kolomTabel("kolom") + 2, BARIS_PILIHAN, Object.values(label.kata.peran)),
  ];
}

/** Edits that dress a sheet just added. */
export function lookOfSheet(lembar: string, kotak: readonly Kotak[], bands: number): Edit[] {
  const style = (
    row: number,
    col: number,
    rows: number,
    cols: number,
    look: Extract<Edit, { kind: "style" }>["look"],
  ): Edit => ({
    kind: "style",
    lembar,
    rentang: { row, col, row2: row + rows - 1, col2: col + cols - 1 },
    look,
  });
  const headers = kotak.filter((k) => k.row === BARIS_TABEL || k.row === BARIS_SKALA);
  const width = (from: number, to: number, points: number): Edit => ({
    kind: "columnWidth",
    lembar,
    from,
    to,
    points,
  });
  return [
    style(0, 0, 1, 1, { bold: true, fontSize: 14 }),
    style(1, 0, 1, 1, { italic: true, fontColor: "#595959" }),
    ...headers.map((k) => style(k.row, k.col, 1, k.cols, { ...KEPALA, borders: GARIS })),
    ...namaTabel.map((nama) => style(BARIS_TABEL - 1, kolomTabel(nama), 1, 1, { bold: true })),
    style(BARIS_UMUM, 1, umum.length - 1, 1, { named: "Input", horizontal: "Left" }),
    style(BARIS_SKALA + 1, 0, bands, label.skala.length - 1, { named: "Input" }),
    ...lists(lembar),
    {
      kind: "conditionalFormat",
      lembar,
      rentang: { row: rowOf("periksa"), col: 1, row2: rowOf("periksa"), col2: 1 },
      rule: { type: "cellValue", comparison: "notEqual", formula1: formula(label.kata.urutBenar) },
      look: { fill: "#F8CBAD", bold: true },
    },
    width(0, 0, 245),
    width(1, 1, 190),
    width(2, label.skala.length - 1, 80),
    { kind: "rowHeight", lembar, from: BARIS_TABEL, to: BARIS_TABEL, points: 32 },
    { kind: "rowHeight", lembar, from: BARIS_SKALA, to: BARIS_SKALA, points: 32 },
    ...namaTabel.flatMap((nama) => {
      const first = kolomTabel(nama);
      const { lebar } = label.tabel[nama];
      return [
        width(first - 1, first - 1, SELA),
        ...lebar.map((points, i) => width(first + i, first + i, points)),
      ];
    }),
    { kind: "freeze", lembar, rows: BARIS_UMUM, columns: 0 },
    {
      kind: "print",
      lembar,
      orientation: "Landscape",
      paper: "Folio",
      area: null,
      titleRows: { from: BARIS_TABEL - 1, to: BARIS_TABEL },
      pagesWide: 2,
      footer: "Halaman &P dari &N",
    },
  ];
}
