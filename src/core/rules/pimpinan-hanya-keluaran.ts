import type { Aturan } from "./aturan";
import { kata, plain, wordsOf } from "./kata";
import { pesan } from "../pesan";

/** Pimpinan yang hanya diukur dari banyaknya dokumen atau kegiatan. */
export const aturan: Aturan = {
  id: "pimpinan-hanya-keluaran",
  tingkat: "peringatan",
  lingkup: "blok",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: false,
  *periksa({ blok, baris, sel }) {
    const jabatan = plain(blok.jabatan ?? "");
    const leader =
      kata.pimpinan.some((nama) => jabatan.startsWith(nama)) &&
      !kata.bukanPimpinan.some((nama) => jabatan.startsWith(nama));
    if (!leader || baris.length === 0) return;
    const counts = baris.every(({ baris: b, ukuran }) => {
      const benda = wordsOf(b.indikator)[1] ?? "";
      return ukuran === "jumlah" && kata.keluaranDihitung.includes(benda);
    });
    if (counts) yield { sel, pesan: pesan("rules.pimpinan-hanya-keluaran", { jabatan: blok.jabatan ?? "" }) };
  },
};
