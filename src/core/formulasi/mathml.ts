import { indonesianNumber } from "./paraphrase";
import { needsBrackets } from "./tree";
import type { Operator, Pohon } from "./types";

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const signs: Record<Operator, string> = { "+": "+", "-": "−", "*": "×", "/": "÷" };

function print(node: Pohon): string {
  if (node.jenis === "komponen") {
    return `<mtext data-kode="${escape(node.kode)}">${escape(node.nama)}</mtext>`;
  }
  if (node.jenis === "angka") {
    const value = node.persen && node.nilai !== 100 ? node.nilai * 100 : node.nilai;
    return `<mn>${indonesianNumber(Number(value.toPrecision(12)))}${node.persen ? "%" : ""}</mn>`;
  }
  const { operator } = node;
  if (operator === "/") {
    return `<mfrac><mrow>${print(node.kiri)}</mrow><mrow>${print(node.kanan)}</mrow></mfrac>`;
  }
  const side = (child: Pohon, which: "kiri" | "kanan"): string => {
    // A fraction's bar is its own bracket.
    const bracket =
      needsBrackets(operator, child, which) && !(child.jenis === "operasi" && child.operator === "/");
    return bracket ? `<mrow><mo>(</mo>${print(child)}<mo>)</mo></mrow>` : print(child);
  };
  return `${side(node.kiri, "kiri")}<mo>${signs[operator]}</mo>${side(node.kanan, "kanan")}`;
}

/** The formula drawn, as MathML: divisions as stacked fractions. Every komponen carries `data-kode`. */
export function toMathML(pohon: Pohon): string {
  return `<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mrow>${print(pohon)}</mrow></math>`;
}
