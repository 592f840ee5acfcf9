/** The words of a header label, each told what it says of a period. */
import bulan from "./bulan.json";
import data from "./periode.json";
import { tidyText } from "./teks";

export type Kata =
  | { jenis: "bulan"; n: number }
  | { jenis: "tahun"; n: number }
  | { jenis: "urutan"; n: number }
  | { jenis: "kataTriwulan" }
  | { jenis: "kataSemester" }
  | { jenis: "kataBulan" }
  | { jenis: "kataTahun" }
  | { jenis: "kumulatif" }
  | { jenis: "rentang" }
  | { jenis: "pengisi" };

const months = new Map(
  bulan.bulan.flatMap((m, i) => m.bentuk.map((word): [string, number] => [word, i + 1])),
);
const longMonths = [...months.keys()].filter((word) => word.length >= 5);
const sets = {
  triwulan: new Set(data.triwulan),
  semester: new Set(data.semester),
  bulan: new Set(data.bulan),
  tahun: new Set(data.tahun),
  kumulatif: new Set(data.kumulatif),
  pengisi: new Set(data.pengisi),
};
const order = new Map(Object.entries(data.urutan));

/** One letter lost, added or exchanged. */
function oneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
}

/** The month (1..12) of a word in any usual spelling, one wrong letter allowed in long ones; null otherwise. */
export function readBulan(word: string): number | null {
  const low = tidyText(word).toLowerCase().replace(/\.$/, "");
  const exact = months.get(low);
  if (exact !== undefined) return exact;
  if (low.length < 5) return null;
  const near = new Set(longMonths.filter((m) => oneOff(m, low)).map((m) => months.get(m)));
  const [only] = near;
  return near.size === 1 && only !== undefined ? only : null;
}

export function classify(word: string): Kata | null {
  if (word === "-") return { jenis: "rentang" };
  const month = readBulan(word);
  if (month !== null) return { jenis: "bulan", n: month };
  if (/^(19|20)\d\d$/.test(word)) return { jenis: "tahun", n: Number(word) };
  if (/^\d{1,2}$/.test(word)) return { jenis: "urutan", n: Number(word) };
  const bare = word.replace(/\.$/, "");
  const n = order.get(bare);
  if (n !== undefined) return { jenis: "urutan", n };
  if (sets.triwulan.has(bare)) return { jenis: "kataTriwulan" };
  if (sets.semester.has(bare)) return { jenis: "kataSemester" };
  if (sets.bulan.has(bare)) return { jenis: "kataBulan" };
  if (sets.tahun.has(bare)) return { jenis: "kataTahun" };
  if (sets.kumulatif.has(bare)) return { jenis: "kumulatif" };
  if (sets.pengisi.has(bare)) return { jenis: "pengisi" };
  return null;
}

/** Words of a label; letters and digits run together are parted ("TW1", "Jan-24", "TWIII"). */
export function words(label: string): string[] {
  return tidyText(label)
    .toLowerCase()
    .replace(
      /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)\b/g,
      (_, _d: string, m: string, y: string) => ` ${bulan.bulan[Number(m) - 1]?.bentuk[0] ?? "?"} ${y} `,
    )
    .replace(/\bs\s*[./]?\s*\/?\s*d\b\.?/g, " s.d ")
    .replace(/sampai dengan|sampai/g, " s.d ")
    .replace(/tri[\s-]+wulan/g, "triwulan")
    .replace(/\bt\.\s?a\b\.?/g, " ta ")
    .replace(/tahun anggaran|akhir tahun/g, " tahun ")
    .replace(/\bs\s?([12])\b/g, " semester $1 ")
    .replace(/\b(tw|trw|triw|triwulan|smt|sem|semester)[.\s-]*(iv|iii|ii|i|[1-4])\b/g, " $1 $2 ")
    .replace(/\bq([1-4])\b/g, " q $1 ")
    .replace(/\bb(0?[1-9]|1[0-2])\b/g, " bulan $1 ")
    .replace(/(\p{L}{3,})[-.\s']*(\d{2,4})\b/gu, "$1 $2")
    .replace(/(?<=\p{L})\.(?=\p{L}{3,})/gu, " ")
    .replace(/\bke-/g, "ke ")
    .replace(/[()[\]:;,*'"_]/g, " ")
    .replace(/\s\/\s|(?<=\d)\/(?=\p{L})/gu, " ")
    .replace(/(?<=[\p{L}\d])-(?=[\p{L}\d])/gu, " - ")
    .split(/\s+/)
    .filter((w) => w !== "" && w !== ".");
}
