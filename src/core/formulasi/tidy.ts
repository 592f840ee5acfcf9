import konstruksi from "./data/konstruksi.json";
import { withoutDefinition } from "./definitions";
import { BAR, CLOSE, OPEN, fraction } from "./marks";
import { reckons } from "./statements";
import { nameYears } from "./years";

const inPercent =
  /[,;]?\s*\(?\s*(?:dan\s+|yang\s+)?(?:dinyatakan|disajikan|ditampilkan)\s+(?:dalam|dengan)\s+(?:bentuk\s+|satuan\s+)?(?:persen(?:tase|)|%)\s*(?:\(\s*%\s*\))?\)?/i;
const trailingNote =
  /\s*[,;:.]?\s*\b(?:meliputi|antara lain|yaitu|yakni|terdiri dari|terdiri atas|seperti|misalnya|contohnya)\b\s*:?[^/×÷*+\uE000-\uE002]*$/i;
const openers = new RegExp(`^\\s*(?:${konstruksi.pembuka.join("|")})\\s*:?\\s+(?=\\S)`, "i");
/** "Perhitungan sesuai Permendagri …" */
const prefaced =
  /^\s*(?:(?:per|peng)hitungan|pengukuran|rumus|formula(?:si)?)\s+(?=(?:sesuai|berdasarkan|mengacu|merujuk|menggunakan)(?![\p{L}]))/iu;
/** A fraction whose upper part is only dots: the bar of what stands before it. */
const dottedFraction = new RegExp(
  `^(.*?)[,\\s]*${OPEN}${OPEN}\\s*[.…_–-]+\\s*${CLOSE}\\s*${BAR}\\s*${OPEN}(.*)${CLOSE}${CLOSE}(.*)$`,
  "su",
);

/** "x 100%, dengan ketentuan …", "x 100% (satu tahun)": what follows the factor of a finished fraction is a note. */
const afterFactor =
  /((?:[x×*X]|kali(?:kan)?)\s*\d+(?:\.\d{3})*(?![.,]?\d)\s*(?:%|persen)?)\s*(?:\([^()/×÷*+]*\)|[.;]\s*(?!(?:jumlah|jml|total|realisasi|nilai|banyaknya)\b|Σ)[^/×÷+*=:\uE000-\uE002]*|[,;.(]?\s*\b(?:dengan|dalam|pada|selama|untuk|di|setiap|per|sesuai|yang|tahun)\b[^/×÷+*=\uE000-\uE002]*)$/iu;
/** "… / jumlah usaha (dalam %)", "… dalam persen": the unit of the result. */
const unitTail = /[,;]?\s*(?:\(\s*(?:dalam\s+)?(?:%|persen)\s*\)|\bdalam\s+(?:%|persen))\s*\.?\s*$/i;
const division = /[/÷:\uE002]|di\s?bagi|dibanding|perbandingan|\bhasil bagi\b|terhadap|\bper\b/i;
/** The result worked out: "… x 100% = 75%". */
const workedOut = /\s*=\s*(?:Rp\.?\s*)?[\d.,]+\s*(?:%|persen|orang|unit|dokumen|laporan)?\s*$|\s*=\s*$/i;

const percentResult = /\s*=\s*(?:[\d.,]+|\.{2,}|…+)\s*(?:%|persen)\s*$/i;

/** "… = 45/50 x 100%": the planner's own working behind the formula. */
const ownWorking = /^(.*?\p{L}.*?)\s*=\s*\(?\d[\d.,]*\s*[/:x×*+-][\d.,%\sx×*/:()+-]*(?==|$)/u;

/** A line without the result worked out behind it; "A / B = 75%" says that the ratio is a percentage. */
export function withoutResult(text: string): string {
  if (!text.includes("=")) return text;
  const line = text.replace(ownWorking, "$1");
  if (!percentResult.test(line)) return line.replace(workedOut, "");
  const left = line.replace(percentResult, "");
  return division.test(left) && !/100|[x×*]\s*\d|kali/i.test(left) ? `${left} x 100%` : left;
}

const unsigned = /\s*(?:\(\s*100\s*%\s*\)|[,;]\s*100\s*%)\s*$/;

/** "A dibagi B = persentase aset": the formula stands before its name. */
const namedAfter =
  /^(.+?)\s*=\s*(?:persentase|prosentase|%|nilai|rasio|tingkat|angka|cakupan|capaian|hasil)\b[^/×÷*+=:\uE000-\uE002]*$/isu;

/** "Jumlah penyuluhan: luring + daring": the count of each. */
const counted = /^((?:jumlah|jml|total|banyaknya)\b[^:/×÷*+=()]*?)\s*:\s*([^:/×÷*=()]+\+[^:/×÷*=()]+)$/isu;
const eachCounted = (all: string, head: string, parts: string): string => {
  const names = parts.split("+").map((part) => part.trim());
  return names.some((name) => /^(?:jumlah|jml|total|banyaknya|Σ)/i.test(name))
    ? all
    : names.map((name) => `${head} ${name}`).join(" + ");
};

/**
 * One formula's text without what is around it: a name before "=", opening words ("Diperoleh dari"), a note or a list
 * after it, the worked-out result; "dinyatakan dalam persen" is said as × 100%.
 */
export function tidy(text: string): string {
  const dotted = dottedFraction.exec(text);
  let out = dotted ? `${fraction(dotted[1] ?? "", dotted[2] ?? "")} ${dotted[3] ?? ""}` : text;
  if (inPercent.test(out)) out = out.replace(inPercent, /100/.test(out) ? "" : " x 100%");
  if (unitTail.test(out) && division.test(out.replace(unitTail, "")))
    out = out.replace(unitTail, /100/.test(out) ? "" : " x 100%");
  const before = namedAfter.exec(out)?.[1];
  if (before !== undefined && reckons(before.toLowerCase())) out = before;
  out = out.replace(/^[^=]{1,120}?=\s*(?=.)/su, (lead) => (/[+×÷*]|\sx\s/.test(lead) ? lead : ""));
  out = nameYears(withoutDefinition(out));
  // "A / B (100%)": the factor's sign is lost.
  const bare = out.replace(unsigned, "");
  if (division.test(bare) && !/100/.test(bare)) out = out.replace(unsigned, " x 100%");
  // "1/3 (A + B + C)"
  out = out.replace(/^1\s*\/\s*(\d{1,2})\s*[x×*X]?\s*(\([^()\n]*\))[\s.]*$/, "$2 / $1");
  out = out.replace(workedOut, "").replace(/(\d)\s*\(\s*%\s*\)/g, "$1%");
  const noted = afterFactor.exec(out);
  if (noted && division.test(out.slice(0, noted.index))) out = out.slice(0, noted.index) + (noted[1] ?? "");
  out = out
    .replace(trailingNote, (note, at: number) => (at === 0 ? note : ""))
    .replace(openers, "")
    .replace(prefaced, "")
    .replace(counted, eachCounted)
    .replace(/\s*\.+\s*$/, "");
  return out.trim();
}
