/** One identity line: which label it bears, and what stands behind it. */
import { remember } from "../sheet/remember";
import { canonicalWord, labelWords } from "./label";
import lexicon from "./lexicon.json";
import type { Lajur, Sel } from "./view";

/** `pemilik`: whose table it is (nama, NIP, unit kerja); `lainnya`: other parts of a job description, a period. */
export type Bagian = "jabatan" | "tugas" | "fungsi" | "tugasFungsi" | "pemilik" | "lainnya";

/** true for the parts of which a block keeps a list. */
export const isDuty = (bagian: Bagian): boolean => ["tugas", "fungsi", "tugasFungsi"].includes(bagian);

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

const enumerator =
  /^\s*(?:[-–—•*▪●○◦➢»>]+\s*)?(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*|\d{1,2}\s+(?=\p{L}))?/iu;
const aloneEnumerator =
  /^(?:[-–—•*▪●○◦➢»>]+|(?:[-–—•*▪●○◦➢»>]+\s*)?\(?(?:(?:\d{1,2}|[a-zA-Z]|[IVXivx]{1,4})[.)]?|(?:a[a-z]|([b-z])\1)[.)]))$/;
const colonOnly = /^[:;=]\s*/;
/** "J A B A T A N": a label with its letters set apart. */
const spaced = /(?<!\p{L})\p{L}(?: \p{L}){2,}(?!\p{L})/gu;
const unspaced = (teks: string): string =>
  /^[^a-z]*[a-z] [a-z] /i.test(teks) ? teks.replace(spaced, (letters) => letters.replaceAll(" ", "")) : teks;

/** "1.", "a)", "-": a list label in a cell of its own. */
export const isAloneEnumerator = (teks: string): boolean => teks.length <= 12 && aloneEnumerator.test(teks);

/** "Jabatan Pelaksana" is a label with its colon, else the jabatan itself or a section's heading. */
const jabatanWords = new Set(lexicon.jabatan);
const saysJabatan = (kata: readonly string[]): boolean => kata.slice(1).some((w) => jabatanWords.has(w));

interface Label {
  bagian: Bagian;
  isi: string;
  titikDua: boolean;
  perluTitikDua: boolean;
}

const labelOf = remember((teks): Label | null => {
  const whole = unspaced(teks);
  const word = /\p{L}{3,}/u.exec(whole.slice(0, 24))?.[0].toLowerCase() ?? "";
  if (!firstWords.has(word) && !firstWords.has(canonicalWord(word).kata)) return null;
  const bare = whole.replace(enumerator, "");
  // A semicolon for the colon: a capital begins its value, where the end of a list's item is followed by none.
  const m = /^([\p{L}\s./]{3,40}?)\s*(?:(?:[:=]|;(?=\s*\p{Lu}))\s*([\s\S]*)|$)/u.exec(bare);
  // The full stop of "Nama Jab. :" belongs to the label, that of "… pelaksanaan / tugas." ends a sentence.
  if (m?.[1] === undefined || (m[2] === undefined && m[1].endsWith("."))) return null;
  const kata = labelWords(m[1]).map((w) => canonicalWord(w).kata);
  const found = labels.find(
    ([words]) => words.length === kata.length && words.every((w, i) => w === kata[i]),
  );
  if (!found) return null;
  return {
    bagian: found[1],
    isi: (m[2] ?? "").trim(),
    titikDua: m[2] !== undefined,
    perluTitikDua: found[1] === "jabatan" && saysJabatan(kata),
  };
});

/** Where the first cell of a row stands that is not a mere number or bullet. */
function firstCell(lajur: Lajur): number {
  let i = 0;
  while (i < lajur.sel.length - 1 && i < 2 && isAloneEnumerator(lajur.sel[i]?.teks ?? "")) i++;
  return i;
}

/** The value's cells: the label's own rest, then the cells behind it; a number before the next label is none. */
function valuesOf(own: string, sel: Sel, rest: readonly Sel[], beforeNext: boolean): BarisIdentitas["isi"] {
  const cells = beforeNext && isAloneEnumerator(rest.at(-1)?.teks ?? "") ? rest.slice(0, -1) : rest;
  return [
    ...(own === "" ? [] : [{ teks: own, sel }]),
    ...cells
      .map((s) => ({ teks: s.teks.replace(colonOnly, "").trim(), sel: s }))
      .filter((x) => x.teks !== ""),
  ];
}

/** Reads a row as an identity line: its label with a colon, or alone before the value's cell; null where it is none. */
export function identityLine(lajur: Lajur): BarisIdentitas | null {
  if (lajur.sel.length > 8) return null;
  const at = firstCell(lajur);
  const sel = lajur.sel[at];
  const label = sel && typeof sel.nilai === "string" ? labelOf(sel.teks) : null;
  if (!sel || !label) return null;
  const rest = lajur.sel.slice(at + 1);
  const colon = label.titikDua || (rest[0] !== undefined && colonOnly.test(rest[0].teks));
  // "Jabatan : A | Jabatan : B" side by side: each value ends where the next label begins.
  const next = rest.findIndex((s) => labelOf(s.teks)?.bagian === label.bagian);
  const foreign = rest.findIndex((s, k) => k > 0 && labelOf(s.teks) !== null);
  const until = next >= 0 ? next : foreign >= 0 ? foreign : rest.length;
  // "TUGAS | a. | Menyusun …": a list's first item, its label in a cell of its own.
  const listed = label.bagian !== "jabatan" && rest.length === 2 && isAloneEnumerator(rest[0]?.teks ?? "");
  const crowded = (rest.length > 1 && !listed) || (rest[0] !== undefined && labelOf(rest[0].teks) !== null);
  if (!colon && ((next < 0 && crowded) || label.perluTitikDua)) return null;
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
      .filter(([words, which]) => which === bagian && !(bagian === "jabatan" && saysJabatan(words)))
      .map(([words]) => new RegExp(String.raw`^${words.join(String.raw`\s+`)}\s+(?=\S)`, "i")),
  ]),
) as Record<"jabatan" | "tugas" | "fungsi", RegExp[]>;

/** true where a text begins with an identity label, its colon left out: "2. UNIT KERJA Dinas Koperasi". */
export const beginsIdentity: (teks: string) => boolean = remember((teks) => {
  const kata = labelWords(teks.replace(enumerator, ""));
  return labels.some(([words]) => words.length < kata.length && words.every((w, i) => w === kata[i]));
});

/** What stands behind the label, null where the text does not begin with one. */
function looseText(teks: string, bagian: keyof typeof loosePatterns): string | null {
  if (/^\s*(?:[-–—•]\s*)?\(?[a-z][.)]/i.test(teks)) return null;
  const bare = teks.replace(enumerator, "");
  for (const pattern of loosePatterns[bagian]) {
    const m = pattern.exec(bare);
    if (!m) continue;
    const isi = bare.slice(m[0].length).trim();
    if (bagian === "jabatan" && (isi.length > 200 || !/^\p{Lu}/u.test(isi))) continue;
    if (/^lain\b/i.test(isi)) continue;
    return isi;
  }
  return null;
}
const looseTexts = {
  jabatan: remember((teks) => looseText(teks, "jabatan")),
  tugas: remember((teks) => looseText(teks, "tugas")),
  fungsi: remember((teks) => looseText(teks, "fungsi")),
};

/**
 * Reads a row of one text as "Jabatan Sekretaris Dinas": the label without a colon. Only where nothing better is there:
 * a sentence may begin with the same word.
 */
export function looseIdentity(lajur: Lajur, bagian: "jabatan" | "tugas" | "fungsi"): BarisIdentitas | null {
  if (lajur.sel.length > 3) return null;
  const at = firstCell(lajur);
  const sel = lajur.sel[at];
  if (!sel || typeof sel.nilai !== "string" || lajur.sel.length > at + 1) return null;
  const isi = looseTexts[bagian](sel.teks);
  return isi === null ? null : { bagian, sel, isi: [{ teks: isi, sel }], titikDua: false };
}
