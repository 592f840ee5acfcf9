import type { Aturan, Lapor, Perbaikan } from "./aturan";
import { pengaliKeliru } from "./pengali";
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
  *periksa(konteks): Generator<Lapor> {
    const { baris, formula, ukuran, sel } = konteks;
    const text = baris.formulasi;
    if ((ukuran !== "persentase" && ukuran !== "pertumbuhan") || text === null || formula === null) return;
    if (formula.status === "tolak" || formula.ekspresi?.includes("/") !== true) return;
    const cell = sel("formulasi");
    const mend = (sesudah: string): Perbaikan => ({
      pesan: pesan("rules.formulasi-tanpa-kali-100-perbaikan"),
      ubah: [{ sel: cell, sebelum: text, sesudah }],
    });
    const keliru = pengaliKeliru(konteks);
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
