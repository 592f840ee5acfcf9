/** Factors of a percentage that are a hundred with a nought too few or too many. */
import type { KonteksBaris } from "./aturan";

const slip =
  /((?:[x×*]|\\times|dikali(?:kan)?|kali)\s*)(10|1\.?000|10\.?000)(?![\d.,]*\d)(\s*(?:\\?%|persen))?/gi;

/** What the formula of a percentage multiplies by in place of 100 ("10%"), and the formula mended; null where it does not. */
export function pengaliKeliru({
  baris,
  formula,
  ukuran,
}: KonteksBaris): { angka: string; usul: string } | null {
  const text = baris.formulasi ?? "";
  if ((ukuran !== "persentase" && ukuran !== "pertumbuhan") || formula === null) return null;
  if (formula.status === "tolak" || formula.ekspresi?.includes("/") !== true) return null;
  const found = [...text.matchAll(slip)];
  const [m] = found;
  if (!m || found.length > 1 || /(?<![\d.,])100(?![\d.,]*\d)/.test(text)) return null;
  return { angka: `${m[2] ?? ""}${m[3]?.trim() ?? ""}`, usul: text.replace(slip, "$1100$3") };
}
