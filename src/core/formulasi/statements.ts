/** Sentences that tell what something is or what is done: nothing in them is counted. */
import operators from "./data/operators.json";
import data from "./data/pernyataan.json";
import tolak from "./data/tolak.json";
import ukuran from "./data/ukuran.json";

const any = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");
const heads = any(operators.kepala);
const counters = new Set(operators.penghitung);
const measures = new Set([...operators.kepala, ...Object.values(ukuran).flat(), "indeks", "waktu", "lama"]);
const everything = new Set(["semua", "seluruh", "keseluruhan"]);
const auxiliaries = new Set(data.bantu);
const verbs = new Set(data.kerja);
const adverbials = new Set(data.keterangan);

const wordsOf = (teks: string): string[] => teks.match(/[\p{L}-]+/gu) ?? [];

const said =
  /\b(?:dibagi|dikali(?:kan)?|ditambah(?:kan)?|dikurangi|dibanding(?:kan)?|perbandingan|hasil bagi|selisih)\b/;
const besideHead = new RegExp(String.raw`(?:[/:×÷*+]|\bx\b)\s*\(?\s*(?:${heads}|Σ)(?!\p{L})`, "u");

/** "Dokumen yang tersusun / dokumen yang wajib": both sides speak of one thing. */
function sharesWord(body: string): boolean {
  const [left, ...right] = body.split(/[/:÷]/);
  const words = wordsOf(left ?? "");
  return right.some((side) => wordsOf(side).some((word) => word.length > 3 && words.includes(word)));
}

/** Whether a text in small letters reckons for certain, rather than joining two words of a sentence by a slash. */
export const reckons = (body: string): boolean =>
  said.test(body) || besideHead.test(body) || sharesWord(body);

/** "Meningkatkan …", "Terlaksananya …", "Masih dalam proses …": the first word tells of a deed or a state. */
const activeVerb = /^me(?:ng|ny|m|n|l|r|w)\p{L}+(?:kan|i)?$/u;
const nominal = /^(?:ter|me|ber)\p{L}+nya$/u;
const countingVerb = /^(?:menghitung|membandingkan|menjumlahkan|membagi)$/;

export const isCountingVerb = (word: string): boolean => countingVerb.test(word);

/** Whether a text opens as a narrative does; "Pengelolaan aset yang tertib" names a datum. `words`: in small letters. */
export function opensNarrative(words: readonly string[]): boolean {
  const [first = ""] = words;
  if (countingVerb.test(first)) return false;
  if (tolak.perbuatan.includes(first)) return !words.includes("yang");
  const told = tolak.naratif.includes(first) || auxiliaries.has(first) || verbs.has(first);
  return told || activeVerb.test(first) || nominal.test(first);
}

/** "Kelurahan adalah wilayah kerja lurah", "Stunting merupakan kondisi …"; not "Jumlah urusan yang merupakan …". */
function defines(words: readonly string[]): boolean {
  return words.some((word, i) => i > 0 && data.hubung.includes(word) && words[i - 1] !== "yang");
}

/** "Indeks yang menggambarkan tingkat …" */
function describes(words: readonly string[]): boolean {
  if (!data.bilangan.includes(words[0] ?? "")) return false;
  return words.slice(1, 5).some((word) => data.gambaran.includes(word));
}

/** "Laporan disampaikan paling lambat …", "Kegiatan sudah sesuai …": a verb that no "yang" makes part of a name. */
function predicates(words: readonly string[]): boolean {
  const [first = ""] = words;
  if (counters.has(first) || (measures.has(first) && !everything.has(first))) return false;
  return words.some((word, i) => {
    if (i === 0 || (!verbs.has(word) && !auxiliaries.has(word))) return false;
    let at = i - 1;
    while (at > 0 && auxiliaries.has(words[at] ?? "")) at--;
    if (words[at] === "yang" || words[at] === "tidak") return false;
    if (auxiliaries.has(word)) return !verbs.has(words[i + 1] ?? "");
    return at < i - 1 || adverbials.has(words[i + 1] ?? "");
  });
}

/** A text that states something. `words`: of `body`, which is in small letters. */
export function isStatement(body: string, words: readonly string[]): boolean {
  const states = defines(words) || describes(words) || (!/[×÷*+]|\bx\s?\d/.test(body) && predicates(words));
  return states && !reckons(body);
}

const degrees = any(data.penguat);
const grades = any(data.sebutan);
const grade = new RegExp(`^(?:${grades}|${degrees})(?:\\s+(?:${grades}|${degrees}))*$`, "u");
const letter = /^(?:aa|bb|cc|[a-e])$/;
/** "Opini WTP", "Level 3", "Predikat B" */
const graded = new RegExp(
  `^(?:${any(data.ukuranSebutan)})\\s+(?:(?:minimal|maksimal)\\s+)?(?:${grades}|${letter.source.slice(1, -1)}|\\d)(?:\\s+(?:${grades}))*$`,
  "u",
);
const leading = new RegExp(`^(?:(?:${degrees})\\s+)+`, "u");

/** "Baik / Kurang Baik", "WTP / WDP / TMP", "Ada/tidak ada Perda", "Predikat B": a state, or the states that there are. */
export function isState(teks: string): boolean {
  if (teks.length > 120 || /dibagi|[×*+]|\bx\s*100/i.test(teks)) return false;
  const parts = teks
    .toLowerCase()
    .replace(/\([^()]*\)/g, " ")
    .split(/[/,;|\n]|\b(?:atau|dan)\b/)
    .map((part) => part.replace(/[\s.:]+/g, " ").trim())
    .filter((part) => part !== "");
  const [first = "", second = ""] = parts;
  if (parts.length === 0) return false;
  if (parts.every((part) => grade.test(part) || graded.test(part))) return true;
  if (parts.length > 3 && parts.every((part) => letter.test(part))) return true;
  if (parts.length < 2 || measures.has(wordsOf(first)[0] ?? "")) return false;
  // "Informatif / Menuju Informatif"
  if (
    parts.some((part) => leading.test(part)) &&
    new Set(parts.map((part) => part.replace(leading, ""))).size === 1
  )
    return true;
  if (parts.length > 2) return false;
  const denied = /^(?:tidak|belum|bukan)(nya)?\s+(.+)$/.exec(second);
  if (!denied) return false;
  const rest = denied[2] ?? "";
  return denied[1] !== undefined || rest.startsWith(`${first} `) || first.endsWith(` ${rest}`);
}
