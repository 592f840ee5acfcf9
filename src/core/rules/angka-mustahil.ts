import type { Aturan, KonteksBaris, Lapor, Ukuran } from "./aturan";
import { bagianOf, tanpaMenjumlah } from "./bagianTotal";
import type { Angka } from "../kontrak";
import { kata, wordsOf } from "./kata";
import { pesan } from "../pesan";
import { isPersen } from "../sheet/satuan";

/** Measures of what is counted or is part of a whole: none of them falls below nothing. */
const takNegatif = new Set<Ukuran | null>(["jumlah", "persentase", "indeks", "rasio", "rata-rata", "waktu"]);
const selisih = new Set(kata.bolehNegatif);
const melebihi = new Set(kata.bolehLebih100);
const utuh = new Set(kata.satuanUtuh);

const names = (words: ReadonlySet<string>, indikator: string): boolean =>
  wordsOf(indikator).some((word) => words.has(word));

/** A share that can't exceed the whole: not of a plan, which may be overshot. */
const isBagian = ({ baris, ukuran }: KonteksBaris): boolean =>
  ukuran === "persentase" &&
  !names(melebihi, baris.indikator) &&
  baris.target.every(({ nilai, nilaiAtas }) => (nilaiAtas ?? nilai ?? 0) <= 100);

/** A total that does not follow from its parts, or adds them, is told by other rules. */
function isTotalKeliru(total: Angka, semua: readonly Angka[]): boolean {
  const bagian = bagianOf(total, semua);
  return bagian !== null && !tanpaMenjumlah(total, bagian);
}

/** Things that come whole: "Jumlah dokumen …", but no mean of them. */
const isUtuh = ({ baris, ukuran }: KonteksBaris): boolean =>
  ukuran === "jumlah" && !/rata-?\s?rata/i.test(baris.indikator);

/** Angka yang tidak mungkin: banyaknya atau bagian di bawah nol, bagian di atas seratus persen. */
export const aturan: Aturan = {
  id: "angka-mustahil",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa(konteks): Generator<Lapor> {
    const { baris, ukuran } = konteks;
    const semua = [...baris.target, ...baris.realisasi, ...baris.komponen.flatMap((k) => k.realisasi)];
    if (takNegatif.has(ukuran) && !names(selisih, baris.indikator))
      for (const { sel, teks, nilai } of semua)
        if (nilai !== null && nilai < 0)
          yield { sel, pesan: pesan("rules.angka-mustahil-negatif", { teks: teks.trim() }) };
    for (const { sel, teks, nilai, satuan } of isUtuh(konteks) ? semua : [])
      if (nilai !== null && !Number.isInteger(nilai) && utuh.has((satuan ?? "").toLowerCase()))
        yield { sel, pesan: pesan("rules.angka-mustahil-pecahan", { teks: teks.trim() }) };
    if (!isBagian(konteks)) return;
    for (const r of baris.realisasi)
      if (isPersen(r.satuan) && (r.nilai ?? 0) > 100 && !isTotalKeliru(r, baris.realisasi))
        yield { sel: r.sel, pesan: pesan("rules.angka-mustahil-bagian", { teks: r.teks.trim() }) };
  },
};
