import words from "./data/paraphrase.json";
import type { Operator, Pohon } from "./types";

const operatorWords: Record<Operator, string> = words.operator;

/** A number the Indonesian way: comma as the decimal mark, a dot before every three digits. */
export function indonesianNumber(nilai: number): string {
  const [whole = "", fraction] = String(nilai).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

const startsWithHead = new RegExp(`^(?:${words.lowerFirst.join("|")})\\b`);

/** A name inside a sentence: its first letter small where the first word is an ordinary one ("Jumlah …"). */
function inside(nama: string): string {
  return startsWithHead.test(nama) ? nama.charAt(0).toLowerCase() + nama.slice(1) : nama;
}

function number(node: { nilai: number; persen: boolean }): string {
  if (!node.persen) return indonesianNumber(node.nilai);
  return `${indonesianNumber(node.nilai === 100 ? 100 : Number((node.nilai * 100).toPrecision(12)))}%`;
}

/**
 * Brackets wherever a listener could group otherwise: said aloud, "A ditambah B dibagi C" is not arithmetic's order.
 * Only chains of one kind, and a factor after a comma, go without.
 */
function needsSpokenBrackets(parent: Operator, child: Pohon, side: "kiri" | "kanan", other: Pohon): boolean {
  if (child.jenis !== "operasi") return false;
  if (side === "kanan") return true;
  const sums = (o: Operator): boolean => o === "+" || o === "-";
  if (sums(parent) || sums(child.operator)) return !(sums(parent) && sums(child.operator));
  return !(parent === "*" && (other.jenis === "angka" || child.operator === "*"));
}

function print(node: Pohon): string {
  if (node.jenis === "komponen") return inside(node.nama);
  if (node.jenis === "angka") return number(node);
  const { operator, kiri, kanan } = node;
  const left = needsSpokenBrackets(operator, kiri, "kiri", kanan) ? `(${print(kiri)})` : print(kiri);
  const right = needsSpokenBrackets(operator, kanan, "kanan", kiri) ? `(${print(kanan)})` : print(kanan);
  // "A dibagi B, dikali 100%": the comma is how it is said.
  const comma = operator === "*" && kiri.jenis === "operasi" && kanan.jenis === "angka" ? "," : "";
  return `${left}${comma} ${operatorWords[operator]} ${right}`;
}

/** The reading told back in one Indonesian sentence, without full stop: "Jumlah A dibagi jumlah B, dikali 100%". */
export function paraphrase(pohon: Pohon): string {
  const text = print(pohon);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
