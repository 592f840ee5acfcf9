import type { Aturan } from "./aturan";
import { lettersOf } from "./kata";
import { tanpaPenyebut } from "./penyebut";
import { pesan } from "../pesan";
import { kutipan } from "./textCells";

const kunci = {
  satu: "rules.formulasi-tanpa-penyebut",
  selisih: "rules.formulasi-tanpa-penyebut-selisih",
  penjumlahan: "rules.formulasi-tanpa-penyebut-penjumlahan",
  salinan: "rules.formulasi-tanpa-penyebut-salinan",
  "bukan-rumus": "rules.formulasi-tanpa-penyebut-bukan-rumus",
} as const;

/** Indikator persentase, rata-rata, atau rasio yang formulanya tidak membagi. */
export const aturan: Aturan = {
  id: "formulasi-tanpa-penyebut",
  tingkat: "galat",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa(konteks) {
    const sebab = tanpaPenyebut(konteks);
    if (sebab === null) return;
    const { baris, sel } = konteks;
    const isi = { teks: kutipan(baris.formulasi ?? ""), kata: lettersOf(baris.indikator)[0] ?? "" };
    yield { sel: sel("formulasi"), pesan: pesan(kunci[sebab], isi) };
  },
};
