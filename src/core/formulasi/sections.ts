import label from "./data/label.json";

export type JenisBagian = "rumus" | "definisi" | "buang" | "legenda" | "pembilang" | "penyebut" | "pengali";

export interface Bagian {
  jenis: JenisBagian;
  teks: string;
}

const kinds = Object.keys(label) as JenisBagian[];
const alternatives = kinds
  .flatMap((jenis) => label[jenis].map((frasa) => ({ jenis, frasa })))
  .sort((a, b) => b.frasa.length - a.frasa.length);
const kindOf = new Map(alternatives.map(({ jenis, frasa }) => [frasa, jenis]));
const pola = alternatives.map(({ frasa }) => frasa.replace(/\./g, "\\.").replace(/ /g, "\\s+")).join("|");

/** Words that nothing but a label begins with: these stand in the middle of a line, too. */
const anywhere =
  "pembilang|penyebut|numerator|denominator|konstanta|keterangan|sumber|tipe|polaritas|catatan|penanggung\\s?jawab|satuan|frekuensi|interpretasi";
/** The labels that stand on a line of their own, without a colon. */
const alone = alternatives
  .filter(({ jenis, frasa }) => jenis !== "buang" && jenis !== "pengali" && frasa !== "dengan")
  .map(({ frasa }) => frasa.replace(/ /g, "\\s+"))
  .join("|");

/** A label stands at a line's start, or after , ; . ( in the middle; "dimana" needs no colon. */
const labelled = new RegExp(
  `(^|\\n|[;,.(]\\s*|\\s(?=${anywhere}))\\s*(?:(?:[*•-]|\\d{1,2}[.)])\\s*)?(?:(${pola})\\s*[:=]|(dimana|di mana)\\b\\s*:?)|(?:^|\\n)[ \\t]*(${alone})[ \\t]*(?=\\n)`,
  "gi",
);

/**
 * Cuts a cell's text at its labels ("Rumus :", "Keterangan :", "Pembilang :", "Sumber data :"). What stands before the
 * first label is formula. The labels themselves are gone.
 */
export function sections(teks: string): Bagian[] {
  const bagian: Bagian[] = [];
  let jenis: JenisBagian = "rumus";
  let from = 0;
  for (const hit of teks.matchAll(labelled)) {
    const frasa = (hit[2] ?? hit[3] ?? hit[4] ?? "").toLowerCase().replace(/\s+/g, " ");
    bagian.push({ jenis, teks: teks.slice(from, hit.index) });
    jenis = kindOf.get(frasa) ?? "buang";
    from = hit.index + hit[0].length;
  }
  bagian.push({ jenis, teks: teks.slice(from) });
  return bagian
    .map((b) => ({ ...b, teks: b.teks.replace(/^[\s:]+|[\s(]+$/g, "") }))
    .filter((b) => b.teks !== "" && b.teks !== ")");
}

/** All the text of one kind of section, its parts on lines of their own. */
export const textOf = (bagian: readonly Bagian[], jenis: JenisBagian): string =>
  bagian
    .filter((b) => b.jenis === jenis)
    .map((b) => b.teks)
    .join("\n");
