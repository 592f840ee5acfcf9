/** Identity lines above a table: jabatan, tugas, fungsi, in one cell, in cells beside each other, or with a number before. */
import { cellAddress } from "../sheet/address";
import { canonicalWord, labelWords } from "./label";
import lexicon from "./lexicon.json";
import { readList } from "./lists";
import type { SelIdentitas } from "./types";
import type { Lajur, Sel, SheetView } from "./view";

type Bagian = "jabatan" | "tugas" | "fungsi" | "tugasFungsi" | "lainnya";

/** An identity line: which, and what stands behind its label. */
export interface BarisIdentitas {
  bagian: Bagian;
  sel: Sel;
  /** The value's cells on the same row, the label's own rest first. */
  isi: { teks: string; sel: Sel }[];
}

const labels: [string[], Bagian][] = (Object.entries(lexicon.identitas) as [Bagian, string[]][])
  .flatMap(([bagian, phrases]) => phrases.map((p): [string[], Bagian] => [labelWords(p), bagian]))
  .sort((a, b) => b[0].length - a[0].length);
const firstWords = new Set(labels.map(([kata]) => kata[0] ?? ""));

const enumerator = /^\s*(?:[-–—•*▪]\s*)?(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})(?:[.)]|\s(?=\s*\p{L}))\s*)?/iu;
const aloneEnumerator = /^(?:[-–—•*▪]\s*)?\(?(?:\d{1,2}|[a-zA-Z]|[IVXivx]{1,4})?[.)]?$/;
const colonOnly = /^[:=]\s*/;

/** The identity label that a text begins with, and the rest behind it; null where it begins with none. */
function labelOf(teks: string): { bagian: Bagian; isi: string; titikDua: boolean } | null {
  const bare = teks.replace(enumerator, "");
  const m = /^([\p{L} /]{3,40}?)\s*(?:([:=])\s*([\s\S]*)|$)/u.exec(bare);
  if (m?.[1] !== undefined) {
    const kata = labelWords(m[1]).map((w) => (w.length >= 5 ? canonicalWord(w).kata : w));
    const found = labels.find(
      ([words]) => words.length === kata.length && words.every((w, i) => w === kata[i]),
    );
    if (found) return { bagian: found[1], isi: (m[3] ?? "").trim(), titikDua: m[2] !== undefined };
  }
  return null;
}

/** Reads a row as an identity line; null where it is none. */
export function identityLine(lajur: Lajur): BarisIdentitas | null {
  let i = 0;
  while (i < lajur.sel.length - 1 && i < 2 && aloneEnumerator.test(lajur.sel[i]?.teks ?? "")) i++;
  const sel = lajur.sel[i];
  if (!sel || typeof sel.nilai !== "string" || sel.teks.length > 4000) return null;
  const word = /\p{L}{3,}/u.exec(sel.teks.slice(0, 24))?.[0].toLowerCase() ?? "";
  if (!firstWords.has(word) && !firstWords.has(canonicalWord(word).kata)) return null;
  const label = labelOf(sel.teks);
  if (!label) return null;
  const rest = lajur.sel.slice(i + 1);
  const colon = label.titikDua || (rest[0] !== undefined && colonOnly.test(rest[0].teks));
  if (!colon && rest.length > 2) return null;
  const isi = [
    ...(label.isi === "" ? [] : [{ teks: label.isi, sel }]),
    ...rest.map((s) => ({ teks: s.teks.replace(colonOnly, "").trim(), sel: s })).filter((x) => x.teks !== ""),
  ];
  return { bagian: label.bagian, sel, isi };
}

/** What the identity lines of a block say. */
export interface Identitas {
  jabatan: string | null;
  tugas: string[];
  fungsi: string[];
  sel: SelIdentitas;
  /** Position of the first identity row; null: none. */
  dari: number | null;
}

/** Jabatan loses a final full stop. */
export const tidyJabatan = (teks: string): string =>
  teks
    .replace(/\s*\n\s*/g, " ")
    .replace(/\s*\.$/, "")
    .trim();

/** List cells of a row: a label in a cell of its own goes with the text beside it. */
function listCells(cells: readonly string[]): { label: string | null; teks: string }[] {
  const out: { label: string | null; teks: string }[] = [];
  for (let i = 0; i < cells.length; i++) {
    const here = cells[i] ?? "";
    const next = cells[i + 1];
    if (next !== undefined && aloneEnumerator.test(here) && /[\p{L}\d-]/u.test(here)) {
      out.push({ label: here, teks: next });
      i++;
    } else out.push({ label: null, teks: here });
  }
  return out;
}

/** Reads the rows `from`..`to` (positions, `to` excluded) above a header. */
export function readIdentity(view: SheetView, from: number, to: number): Identitas {
  const lines: { i: number; line: BarisIdentitas }[] = [];
  for (let i = from; i < to; i++) {
    const lajur = view.lajur[i];
    const line = lajur && identityLine(lajur);
    if (line) lines.push({ i, line });
  }
  const none: Identitas = {
    jabatan: null,
    tugas: [],
    fungsi: [],
    sel: { jabatan: null, tugas: null, fungsi: null },
    dari: null,
  };
  const start = lines.findLast(({ line }) => line.bagian === "jabatan");
  const used = start
    ? lines.filter(({ i }) => i >= start.i)
    : lines.filter(({ line }) => line.bagian !== "lainnya");
  const first = used[0];
  if (!first) return none;
  const result = { ...none, dari: first.i };
  used.forEach(({ i, line }, k) => {
    const until = used[k + 1]?.i ?? to;
    const address = cellAddress(line.sel.row, line.sel.col);
    const below = view.lajur.slice(i + 1, until).map((l) => l.sel.map((s) => s.teks));
    if (line.bagian === "jabatan") {
      const own = line.isi[0];
      result.jabatan = own ? tidyJabatan(line.isi.map((x) => x.teks).join(" ")) : null;
      result.sel = { ...result.sel, jabatan: own ? cellAddress(own.sel.row, own.sel.col) : address };
      return;
    }
    if (line.bagian === "lainnya") return;
    const items = readList([
      ...listCells(line.isi.map((x) => x.teks)),
      ...below.flatMap((cells) => listCells(cells)),
    ]);
    const field = line.bagian === "fungsi" ? "fungsi" : "tugas";
    result[field] = items;
    result.sel = { ...result.sel, [field]: address };
  });
  return result;
}
