/** Identity lines above a table: jabatan, tugas, fungsi, in one cell, in cells beside each other, or with a number before. */
import { cellAddress } from "../sheet/address";
import { remember } from "../sheet/remember";
import { isAloneEnumerator, type Bagian, identityLine, isDuty, looseIdentity } from "./identity-line";
import { jabatanOf, type Letak, ownJabatan, ownSide } from "./jabatan";
import { labelWords } from "./label";
import lexicon from "./lexicon.json";
import { readList } from "./lists";
import { titleOf } from "./marks";
import { isSignatureStart } from "./signature";
import type { SelIdentitas } from "./types";
import type { Lajur, SheetView } from "./view";

/** Words of a line that announces a table. */
const leading = new Set([...lexicon.pengisi, ...lexicon.pengantar]);

/** What the identity lines of a block say. */
export interface Identitas {
  jabatan: string | null;
  tugas: string[];
  fungsi: string[];
  sel: SelIdentitas;
  /** Position of the first identity row; null: none. */
  dari: number | null;
}

const nothing: Identitas = {
  jabatan: null,
  tugas: [],
  fungsi: [],
  sel: { jabatan: null, tugas: null, fungsi: null },
  dari: null,
};

/** "Indikator Kinerja Individu sebagai berikut :" leads to the table, it ends no item of the list above. */
const leads: (teks: string) => boolean = remember((teks) => {
  if (teks.length > 80 || !/indikator|\bik[iu]\b/i.test(teks) || /[.;]$/.test(teks)) return false;
  if (!/^\P{L}*(?:\p{L}[.)]\s*)?\p{Lu}/u.test(teks)) return false;
  return labelWords(teks).every((w) => leading.has(w) || /^(?:\d+|[a-z]|[ivx]+)$/.test(w));
});

/** How many lines may stand between the announcement and the table. */
const LEAD_ROWS = 2;
const leadsToTable = ({ sel }: Lajur): boolean => {
  const text = sel.filter((s) => !/^[:=]$|^\(?(?:\d{1,2}|\p{L})[.)]?$/u.test(s.teks));
  return text.length === 1 && leads(text[0]?.teks ?? "");
};

/** Rows of a list end where a title, a signature, a mere period or the table's announcement stands between it and the table. */
function listEnd(view: SheetView, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const lajur = view.lajur[i];
    if (!lajur) return i;
    if (titleOf(lajur) !== null || isSignatureStart(view, i)) return i;
    if (i >= to - LEAD_ROWS && leadsToTable(lajur)) return i;
    if (lajur.sel.length === 1 && /^(?:tahun|periode)\s*:?\s*\d{4}/i.test(lajur.sel[0]?.teks ?? "")) return i;
    if (lajur.sel.length === 1 && /^tabel\s+[\d.IVX]+/i.test(lajur.sel[0]?.teks ?? "")) return i;
  }
  return to;
}

/** List cells of a row: a label in a cell of its own goes with the text beside it. */
function listCells(cells: readonly string[]): { label: string | null; teks: string }[] {
  const out: { label: string | null; teks: string }[] = [];
  for (let i = 0; i < cells.length; i++) {
    const here = cells[i] ?? "";
    const next = cells[i + 1];
    if (next !== undefined && isAloneEnumerator(here)) {
      out.push({ label: here, teks: next });
      i++;
    } else if (!/^[:=]$/.test(here)) out.push({ label: null, teks: here.replace(/^[:=]\s+/, "") });
  }
  return out;
}

/** Reads the rows `from`..`to` (positions, `to` excluded) above a header. */
export function readIdentity(view: SheetView, from: number, to: number): Identitas {
  const strict: Letak[] = [];
  for (let i = from; i < to; i++) {
    const lajur = view.lajur[i];
    const line = lajur && identityLine(lajur);
    if (line) strict.push({ i, line });
  }
  const jabatan = strict.filter(({ line }) => line.bagian === "jabatan");
  const found = ownJabatan(view, jabatan, to);
  const own = found && { i: found.i, line: ownSide(view, found) };
  const lines = own ? strict.map((s) => (s.i === own.i ? own : s)) : looseLines(view, strict, from, to);
  const start = own ?? lines.findLast(({ line }) => line.bagian === "jabatan");
  const used = start
    ? lines.filter(({ i, line }) => i >= start.i && (i === start.i || line.bagian !== "jabatan"))
    : lines.filter(({ line }) => line.bagian === "jabatan" || isDuty(line.bagian));
  const all = start ? [...used, ...missingLoose(view, used, start.i, to)].sort((a, b) => a.i - b.i) : used;
  const first = all[0];
  if (!first) return nothing;
  const result: Identitas = { ...nothing, sel: { ...nothing.sel }, dari: first.i };
  all.forEach(({ i, line }, k) => {
    const until = all[k + 1]?.i ?? to;
    if (line.bagian === "jabatan") {
      // A second line of the jabatan counts only where another identity line follows: else it may be a title.
      const read = jabatanOf(view, { i, line }, all[k + 1] ? until : i + 1);
      result.jabatan = read.teks;
      result.sel.jabatan = read.alamat;
      result.dari = Math.min(result.dari ?? read.dari, read.dari);
      return;
    }
    if (!isDuty(line.bagian)) return;
    const end = listEnd(view, i + 1, until);
    const below = view.lajur.slice(i + 1, end).map((l) => l.sel.map((s) => s.teks));
    const items = readList([
      ...listCells(line.isi.map((x) => x.teks)),
      ...below.flatMap((cells) => listCells(cells)),
    ]);
    const field = line.bagian === "fungsi" ? "fungsi" : "tugas";
    result[field] = items;
    result.sel[field] = cellAddress(line.sel.row, line.sel.col);
  });
  return result;
}

/** Lines without a colon ("1. Jabatan Sekretaris"), where no line with one names the jabatan. */
function looseLines(view: SheetView, strict: readonly Letak[], from: number, to: number): Letak[] {
  for (let i = to - 1; i >= from; i--) {
    const lajur = view.lajur[i];
    const line = lajur && looseIdentity(lajur, "jabatan");
    if (line) return [...strict.filter((s) => s.i !== i), { i, line }].sort((a, b) => a.i - b.i);
  }
  return [...strict];
}

/** "Tugas …" and "Fungsi …" without a colon below the jabatan line: the first line of each that no list label precedes. */
function missingLoose(view: SheetView, used: readonly Letak[], start: number, to: number): Letak[] {
  const found: Letak[] = [];
  const has = (bagian: Bagian): boolean => used.some(({ line }) => line.bagian === bagian);
  let from = start + 1;
  for (const bagian of ["tugas", "fungsi"] as const) {
    if (has(bagian) || (bagian === "tugas" && has("tugasFungsi"))) continue;
    const end = bagian === "tugas" ? Math.min(to, start + 4) : to;
    for (let i = from; i < end; i++) {
      const lajur = view.lajur[i];
      const line = lajur && looseIdentity(lajur, bagian);
      if (!line) continue;
      found.push({ i, line });
      from = i + 1;
      break;
    }
  }
  return found;
}
