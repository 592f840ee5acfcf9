import type { Aturan, Lapor, Perbaikan } from "./aturan";
import { pesan } from "../pesan";

const withHundred = (text: string): string =>
  /\$\s*$/.test(text) ? text.replace(/\$\s*$/, " \\times 100\\%$") : `${text.replace(/[.\s]+$/, "")} x 100%`;

/** A hundred with a nought too few or too many: "x 10%", "dikali 1.000". */
const slip =
  /((?:[x×*]|\\times|dikali(?:kan)?|kali)\s*)(10|1\.?000|10\.?000)(?![\d.,]*\d)(\s*(?:\\?%|persen))?/gi;

/** What a formula multiplies by in place of 100; null where it names a hundred, or no such number once. */
function pengaliKeliru(text: string): { angka: string; usul: string } | null {
  const found = [...text.matchAll(slip)];
  const [m] = found;
  if (!m || found.length > 1 || /(?<![\d.,])100(?![\d.,]*\d)/.test(text)) return null;
  return { angka: `${m[2] ?? ""}${m[3]?.trim() ?? ""}`, usul: text.replace(slip, "$1100$3") };
}

/** Indikator persentase yang formulanya tidak dikalikan 100%. */
export const aturan: Aturan = {
  id: "formulasi-tanpa-kali-100",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: true,
  *periksa({ baris, formula, ukuran, sel }): Generator<Lapor> {
    const text = baris.formulasi;
    if ((ukuran !== "persentase" && ukuran !== "pertumbuhan") || text === null || formula === null) return;
    if (formula.status === "tolak" || formula.ekspresi?.includes("/") !== true) return;
    const cell = sel("formulasi");
    const mend = (sesudah: string): Perbaikan => ({
      pesan: pesan("rules.formulasi-tanpa-kali-100-perbaikan"),
      ubah: [{ sel: cell, sebelum: text, sesudah }],
    });
    const keliru = pengaliKeliru(text);
    if (keliru !== null) {
      const { angka, usul } = keliru;
      yield {
        sel: cell,
        pesan: pesan("rules.formulasi-tanpa-kali-100-lain", { angka }),
        perbaikan: mend(usul),
      };
    } else if (!/100|persen|percent|%/i.test(text))
      yield {
        sel: cell,
        pesan: pesan("rules.formulasi-tanpa-kali-100"),
        perbaikan: formula.status === "terbaca" ? mend(withHundred(text)) : null,
      };
  },
};
