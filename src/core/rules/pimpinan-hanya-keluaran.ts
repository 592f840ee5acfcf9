import type { Aturan, KonteksBaris } from "./aturan";
import { kata, plain, wordsOf } from "./kata";
import { pesan } from "../pesan";

const passive = new RegExp(`\\b(?:yang|telah|sudah)\\s+(?:di\\s?\\p{L}{4,}|${kata.dilayani.join("|")})`, "u");

/** Documents and activities, or those whom the office served: what was done, not what came of it. */
function isKeluaran({ baris, ukuran }: KonteksBaris): boolean {
  const benda = wordsOf(baris.indikator)[1] ?? "";
  return (
    ukuran === "jumlah" && (kata.keluaranDihitung.includes(benda) || passive.test(plain(baris.indikator)))
  );
}

/** Pimpinan yang hanya diukur dari banyaknya dokumen, kegiatan, atau pihak yang dilayani. */
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
    const diukur = baris.filter(({ baris: b }) => b.indikator !== "");
    if (leader && diukur.length > 0 && diukur.every(isKeluaran))
      yield { sel, pesan: pesan("rules.pimpinan-hanya-keluaran", { jabatan: blok.jabatan ?? "" }) };
  },
};
