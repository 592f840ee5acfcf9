/** A PENJELASAN cell with labelled parts: "Formulasi Perhitungan : … Tipe Perhitungan : … Sumber Data : …". */
import lexicon from "./lexicon.json";

export interface Penjelasan {
  formulasi: string;
  konsolidasi: string | null;
  sumberData: string | null;
}

type Bagian = keyof typeof lexicon.penjelasan;

const parts: [string, Bagian][] = (Object.entries(lexicon.penjelasan) as [Bagian, string[]][])
  .flatMap(([bagian, phrases]) => phrases.map((p): [string, Bagian] => [p, bagian]))
  .sort((a, b) => b[0].length - a[0].length);
const byLabel = new Map(parts);
/** A label at the text's or a line's beginning, or behind a blank within a line, always with its colon. */
const pattern = new RegExp(
  String.raw`(^|\n|\s)(?:[-–—•*]\s*|\(?(?:\d|[a-z])[.)]\s*)?(${parts.map(([p]) => p.replaceAll(" ", String.raw`\s+`)).join("|")})\s*[:=]\s*`,
  "giu",
);

/**
 * The parts of the cell; null where it bears no label of a formula. Inside a line a label counts only where it is
 * written with a capital, as labels are: a formula may say "jumlah sumber : …" itself.
 */
export function readPenjelasan(teks: string): Penjelasan | null {
  if (!/[:=]/.test(teks)) return null;
  const found: { bagian: Bagian; from: number; to: number }[] = [];
  for (const m of teks.matchAll(pattern)) {
    const label = (m[2] ?? "").toLowerCase().replace(/\s+/g, " ");
    const inside = m[1] !== "" && m[1] !== "\n";
    if (inside && !/^\p{Lu}/u.test(m[2] ?? "")) continue;
    if (inside && found.length === 0 && m.index > 0 && !/[.;\n]\s*$/.test(teks.slice(0, m.index + 1)))
      continue;
    found.push({ bagian: byLabel.get(label) ?? "lain", from: m.index, to: m.index + m[0].length });
  }
  if (!found.some((f) => f.bagian === "formulasi")) return null;
  const part = (bagian: Bagian): string | null => {
    const k = found.findIndex((f) => f.bagian === bagian);
    const at = found[k];
    if (!at) return null;
    const text = teks
      .slice(at.to, found[k + 1]?.from)
      .trim()
      .replace(/[;]$/, "")
      .trim();
    return text === "" ? null : text;
  };
  const formulasi = part("formulasi");
  return formulasi === null
    ? null
    : {
        formulasi,
        konsolidasi: part("konsolidasi")?.replace(/\.$/, "") ?? null,
        sumberData: part("sumberData"),
      };
}
