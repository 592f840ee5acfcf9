import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

const withHundred = (text: string): string =>
  /\$\s*$/.test(text) ? text.replace(/\$\s*$/, " \\times 100\\%$") : `${text.replace(/[.\s]+$/, "")} x 100%`;

/** Indikator persentase yang formulanya tidak dikalikan 100%. */
export const aturan: Aturan = {
  id: "formulasi-tanpa-kali-100",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: true,
  *periksa({ baris, formula, ukuran, sel }) {
    const text = baris.formulasi;
    if ((ukuran !== "persentase" && ukuran !== "pertumbuhan") || text === null || formula === null) return;
    const ratio = formula.status !== "tolak" && formula.ekspresi?.includes("/") === true;
    if (!ratio || /100|persen|percent|%/i.test(text)) return;
    const cell = sel("formulasi");
    yield {
      sel: cell,
      pesan: pesan("rules.formulasi-tanpa-kali-100"),
      perbaikan:
        formula.status === "terbaca"
          ? {
              pesan: pesan("rules.formulasi-tanpa-kali-100-perbaikan"),
              ubah: [{ sel: cell, sebelum: text, sesudah: withHundred(text) }],
            }
          : null,
    };
  },
};
