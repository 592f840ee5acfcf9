/** One identity line: which label it bears, and what stands behind it. */
import { canonicalWord, labelWords } from "./label";
import lexicon from "./lexicon.json";
import type { Lajur, Sel } from "./view";

export type Bagian = "jabatan" | "tugas" | "fungsi" | "tugasFungsi" | "lainnya";

/** An identity line: which, and what stands behind its label. */
export interface BarisIdentitas {
  bagian: Bagian;
  sel: Sel;
  /** The value's cells on the same row, the label's own rest first. */
  isi: { teks: string; sel: Sel }[];
  /** A colon stands behind the label. */
  titikDua: boolean;
  /** The same label again on the row, of another person beside. */
  kembar?: BarisIdentitas;
}

const labels: [readonly string[], Bagian][] = (Object.entries(lexicon.identitas) as [Bagian, string[]][])
  .flatMap(([bagian, phrases]) => phrases.map((p): [readonly string[], Bagian] => [labelWords(p), bagian]))
  .sort((a, b) => b[0].length - a[0].length);
const firstWords = new Set(labels.map(([kata]) => kata[0] ?? ""));

const enumerator = /^\s*(?:[-–—•*▪]\s*)?(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*|\d{1,2}\s+(?=\p{L}))?/iu;
const aloneEnumerator = /^(?:[-–—•*▪]|(?:[-–—•*▪]\s*)?\(?(?:\d{1,2}|[a-zA-Z]|[IVXivx]{1,4})[.)]?)$/;
const colonOnly = /^[:=]\s*/;

/** "1.", "a)", "-": a list label in a cell of its own. */
export const isAloneEnumerator = (teks: string): boolean => aloneEnumerator.test(teks);

function labelOf(teks: string): { bagian: Bagian; isi: string; titikDua: boolean } | null {
  const bare = teks.replace(enumerator, "");
  const m = /^([\p{L} /]{3,40}?)\s*(?:([:=])\s*([\s\S]*)|$)/u.exec(bare);
  if (m?.[1] === undefined) return null;
  const kata = labelWords(m[1]).map((w) => canonicalWord(w).kata);
  const found = labels.find(
    ([words]) => words.length === kata.length && words.every((w, i) => w === kata[i]),
  );
  return found ? { bagian: found[1], isi: (m[3] ?? "").trim(), titikDua: m[2] !== undefined } : null;
}

/** The first cell of a row that is not a mere number or bullet. */
function firstCell(lajur: Lajur): { sel: Sel; rest: readonly Sel[] } | null {
  let i = 0;
  while (i < lajur.sel.length - 1 && i < 2 && aloneEnumerator.test(lajur.sel[i]?.teks ?? "")) i++;
  const sel = lajur.sel[i];
  return sel && typeof sel.nilai === "string" ? { sel, rest: lajur.sel.slice(i + 1) } : null;
}

/** The value's cells: the label's own rest, then the cells behind it; a number before the next label is none. */
function valuesOf(own: string, sel: Sel, rest: readonly Sel[], beforeNext: boolean): BarisIdentitas["isi"] {
  const cells = beforeNext && aloneEnumerator.test(rest.at(-1)?.teks ?? "") ? rest.slice(0, -1) : rest;
  return [
    ...(own === "" ? [] : [{ teks: own, sel }]),
    ...cells
      .map((s) => ({ teks: s.teks.replace(colonOnly, "").trim(), sel: s }))
      .filter((x) => x.teks !== ""),
  ];
}

const known = new WeakMap<Lajur, BarisIdentitas | null>();

/** Reads a row as an identity line: its label with a colon, or alone before the value's cell; null where it is none. */
export function identityLine(lajur: Lajur): BarisIdentitas | null {
  if (lajur.sel.length > 8) return null;
  const before = known.get(lajur);
  if (before !== undefined) return before;
  const line = readIdentityLine(lajur);
  known.set(lajur, line);
  return line;
}

function readIdentityLine(lajur: Lajur): BarisIdentitas | null {
  const cell = firstCell(lajur);
  if (!cell) return null;
  const { sel, rest } = cell;
  const word = /\p{L}{3,}/u.exec(sel.teks.slice(0, 24))?.[0].toLowerCase() ?? "";
  if (!firstWords.has(word) && !firstWords.has(canonicalWord(word).kata)) return null;
  const label = labelOf(sel.teks);
  if (!label) return null;
  const colon = label.titikDua || (rest[0] !== undefined && colonOnly.test(rest[0].teks));
  // "Jabatan : A | Jabatan : B" side by side: each value ends where the next label begins.
  const next = rest.findIndex((s) => labelOf(s.teks)?.bagian === label.bagian);
  const foreign = rest.findIndex((s, k) => k > 0 && labelOf(s.teks) !== null);
  const until = next >= 0 ? next : foreign >= 0 ? foreign : rest.length;
  // "TUGAS | a. | Menyusun …": a list's first item, its label in a cell of its own.
  const listed = label.bagian !== "jabatan" && rest.length === 2 && aloneEnumerator.test(rest[0]?.teks ?? "");
  const crowded = (rest.length > 1 && !listed) || (rest[0] !== undefined && labelOf(rest[0].teks) !== null);
  if (!colon && next < 0 && crowded) return null;
  const isi = valuesOf(label.isi, sel, rest.slice(0, until), until < rest.length);
  const twin = rest[next];
  const line = { bagian: label.bagian, sel, isi, titikDua: colon };
  if (!twin) return line;
  const other = valuesOf(labelOf(twin.teks)?.isi ?? "", twin, rest.slice(next + 1), false);
  return { ...line, kembar: { ...line, sel: twin, isi: other } };
}

const loosePatterns = Object.fromEntries(
  (["jabatan", "tugas", "fungsi"] as const).map((bagian) => [
    bagian,
    labels
      .filter(([, which]) => which === bagian)
      .map(([words]) => new RegExp(String.raw`^${words.join(String.raw`\s+`)}\s+(?=\S)`, "i")),
  ]),
) as Record<"jabatan" | "tugas" | "fungsi", RegExp[]>;

/**
 * Reads a row of one text as "Jabatan Sekretaris Dinas": the label without a colon. Only where nothing better is there:
 * a sentence may begin with the same word.
 */
export function looseIdentity(lajur: Lajur, bagian: "jabatan" | "tugas" | "fungsi"): BarisIdentitas | null {
  if (lajur.sel.length > 3) return null;
  const cell = firstCell(lajur);
  if (!cell || cell.rest.length > 0) return null;
  const bare = cell.sel.teks.replace(enumerator, "");
  const lettered = /^\s*(?:[-–—•]\s*)?\(?[a-z][.)]/i.test(cell.sel.teks);
  if (lettered) return null;
  for (const pattern of loosePatterns[bagian]) {
    const m = pattern.exec(bare);
    if (!m) continue;
    const isi = bare.slice(m[0].length).trim();
    if (bagian === "jabatan" && (isi.length > 200 || !/^\p{Lu}/u.test(isi))) continue;
    if (/^lain\b/i.test(isi)) continue;
    return { bagian, sel: cell.sel, isi: [{ teks: isi, sel: cell.sel }], titikDua: false };
  }
  return null;
}
