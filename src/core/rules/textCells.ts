/** The texts of a row as they stand in their cells, untrimmed, for rules of spelling. */
import { parseAddress } from "../sheet/address";
import { formulaAt, valueAt } from "../sheet/grid";
import type { KonteksBaris } from "./aturan";

interface TextCell {
  sel: string;
  teks: string;
}

/** Several rules ask for the same row. */
const known = new WeakMap<KonteksBaris, readonly TextCell[]>();

/** Sasaran (on the row that it stands in), indikator, formulasi and sumber data; a text that a formula makes is left out. */
export function textCells(konteks: KonteksBaris): readonly TextCell[] {
  const ada = known.get(konteks);
  if (ada) return ada;
  const cells = [...readCells(konteks)];
  known.set(konteks, cells);
  return cells;
}

function* readCells({ blok, baris }: KonteksBaris): Generator<TextCell> {
  for (const medan of ["sasaran", "indikator", "formulasi", "sumberData"] as const) {
    const sel = baris.sel[medan];
    if (sel === undefined || (medan === "sasaran" && baris.sasaranLanjutan)) continue;
    const at = parseAddress(sel);
    if (at === null || formulaAt(blok.grid, at.row, at.col) !== null) continue;
    const teks = valueAt(blok.grid, at.row, at.col);
    if (typeof teks === "string") yield { sel, teks };
  }
}

const PANJANG = 50;

/** So much of a text as a message needs for it to be known: "Jumlah dokumen perencanaan yang …". */
export function kutipan(teks: string): string {
  const satu = teks.trim();
  return satu.length <= PANJANG ? satu : `${satu.slice(0, PANJANG).replace(/\s+\S*$/, "")} …`;
}
