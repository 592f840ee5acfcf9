import words from "./data/paraphrase.json";
import { needsBrackets } from "./tree";
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

function print(node: Pohon): string {
  if (node.jenis === "komponen") return inside(node.nama);
  if (node.jenis === "angka") return number(node);
  const { operator } = node;
  const side = (child: Pohon, which: "kiri" | "kanan"): string =>
    needsBrackets(operator, child, which) ? `(${print(child)})` : print(child);
  // "A dibagi B, dikali 100%": the comma is how it is said.
  const comma = operator === "*" && node.kiri.jenis === "operasi" && node.kanan.jenis === "angka" ? "," : "";
  return `${side(node.kiri, "kiri")}${comma} ${operatorWords[operator]} ${side(node.kanan, "kanan")}`;
}

/** The reading told back in one Indonesian sentence, without full stop: "Jumlah A dibagi jumlah B, dikali 100%". */
export function paraphrase(pohon: Pohon): string {
  const text = print(pohon);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
