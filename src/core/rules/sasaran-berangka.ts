import type { Aturan } from "./aturan";
import { kelompokBenda } from "./benda";
import { kata, wordsOf } from "./kata";
import { pesan } from "../pesan";

const counted = new Set([...Object.keys(kata.satuanBenda), ...kata.satuanUkur, ...kata.satuanUmum]);
const times = new Set(kelompokBenda("bulan").flat());
/** Words before a number that make it a name: "usia 0-6 tahun", "ISO 9001", "Wilayah 3". */
const names = new Set(kata.sebelumNama);

/** The figure with its unit that a sasaran holds; null where its numbers are parts of names. */
function angkaOf(teks: string): string | null {
  for (const m of teks.matchAll(/(?:(\p{L}+)\s+)?(?<![\p{L}\d.,-])(\d+(?:[.,]\d+)*)\s*(%|\p{L}+\d?)/gu)) {
    const [whole, before = "", , unit = ""] = m;
    const low = unit.toLowerCase();
    const angka = whole.slice(before.length).trim();
    if (low === "%" || low === "persen") return angka;
    if (names.has(before.toLowerCase())) continue;
    // "1000 hari pertama", "wajib belajar 12 tahun": how long is often a name.
    if (times.has(low)) continue;
    if (counted.has(low) || kelompokBenda(low).length > 0) return angka;
  }
  return null;
}

/** Angka dengan satuan di dalam sasaran. */
export const aturan: Aturan = {
  id: "sasaran-berangka",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: false,
  *periksa({ lanjutan, baris, sel }) {
    if (lanjutan) return;
    const angka = wordsOf(baris.sasaran).length < 2 ? null : angkaOf(baris.sasaran);
    if (angka !== null) yield { sel: sel("sasaran"), pesan: pesan("rules.sasaran-berangka", { angka }) };
  },
};
