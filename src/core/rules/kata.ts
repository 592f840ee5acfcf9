/** Words of texts, for rules that compare what two cells speak of. */
import { newMemory } from "../sheet/remember";
import { tidyText } from "../sheet/teks";
import data from "./kata.json";
import type { Ukuran } from "./aturan";

export { data as kata };

const connectors = new Set(data.hubung);

/** Texts of more than a thousand jabatan: a workbook that clears what it will ask for again is read twice. */
const TERBANYAK = 60_000;

/** What a text gives, kept for the next time: cells of one workbook repeat each other, and each check the one before. */
export const remember = newMemory(TERBANYAK);

/** Most texts have nothing to tidy but their blanks, and letters that a plain expression finds sooner. */
const ascii = /^[\n\r\t -~]*$/;

/** Lower-case words of a text, marks dropped: "Jumlah UMKM, yang …" → ["jumlah", "umkm", "yang"]. */
export const wordsOf = remember<readonly string[]>(
  (text) =>
    (ascii.test(text)
      ? text.toLowerCase().match(/[a-z\d%]+(?:[-'][a-z\d]+)*/g)
      : tidyText(text)
          .toLowerCase()
          .match(/[\p{L}\p{N}%]+(?:[-'][\p{L}\p{N}]+)*/gu)) ?? [],
);

/** The words of a text as they are written, letters only. */
export const lettersOf = remember<readonly string[]>(
  (text) => (ascii.test(text) ? text.match(/[A-Za-z]+/g) : text.match(/\p{L}+/gu)) ?? [],
);

/** The text with case, marks and spaces made equal, to compare whole cells. */
export const plain = remember((text) => wordsOf(text).join(" "));

const measureWords = new Set(Object.values(data.ukuran).flatMap((words) => words.map(plain)));

/** The words that carry the matter: without connecting and measure words, and without the passive of a verb. */
export function matter(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter(
        (word) => word.length > 1 && !connectors.has(word) && !measureWords.has(word) && !/^\d+$/.test(word),
      )
      .map(stem),
  );
}

/** A coarse stem, for comparing only: "diawasi", "pengawasan" → "awas". */
export const stem = remember((word) => {
  const bare = word.replace(/(?:nya|lah|kah)$/, "");
  const root = bare
    .replace(/^(?:ber|ter|di|ke|se)(?=\p{L}{4})/u, "")
    .replace(/^(?:mempe|pempe|menge|penge)(?=\p{L}{4})/u, "")
    .replace(/^(?:meng|peng|mem|pem|men|pen|meny|peny|me|pe)(?=\p{L}{3})/u, "")
    .replace(/(?:kan|an|i)$/, "");
  return root.length >= 3 ? root : bare;
});

/** Share of common words of two sets, 0..1 (Jaccard); 0 where one is empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}

const measures = Object.entries(data.ukuran)
  .flatMap(([ukuran, words]) => words.map((word) => [plain(word), ukuran as Ukuran] as const))
  .sort(([a], [b]) => b.length - a.length);

const foreign = new Set(data.ukuranAsing);

/** A measure by its own name: "PDRB sektor …", "Bed Occupancy Rate". */
const isIstilah = (indikator: string): boolean =>
  /^[A-Z]{2,}\d?\b/.test(indikator.trim()) ||
  wordsOf(indikator)
    .slice(0, 5)
    .some((word) => foreign.has(word));

/** What the first words of an indikator say it measures; null where they are no measure word. */
export function ukuranOf(indikator: string): Ukuran | null {
  const text = plain(indikator.replace(/^[\s\-–•*]*(?:\(?\d{1,2}[.)]|[a-z][.)])?\s*/i, ""));
  const found = measures.find(([word]) => text === word || text.startsWith(`${word} `));
  if (!found) return isIstilah(indikator) ? "lain" : null;
  const [word, ukuran] = found;
  const next = text.slice(word.length + 1).split(" ")[0] ?? "";
  if (ukuran !== "persentase") return ukuran;
  if (plain("rata-rata") === next || next === "rata") return "rata-rata";
  return data.hasilPertumbuhan.includes(next) ? "pertumbuhan" : "persentase";
}
