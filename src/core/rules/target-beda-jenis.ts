import type { Aturan, KonteksBaris, Ukuran } from "./aturan";
import type { Angka } from "../kontrak";
import { wordsOf } from "./kata";
import { pesan } from "../pesan";
import { isPersen } from "../sheet/satuan";

const berangka = new Set<Ukuran | null>([
  "jumlah",
  "persentase",
  "pertumbuhan",
  "rata-rata",
  "rasio",
  "waktu",
  "indeks",
]);

const isGrade = ({ nilai, predikat }: Angka): boolean => nilai === null && predikat !== null;

/** "BB" of an index is its category, by which it is often known; "Baik" could be any figure. */
const isHuruf = ({ predikat }: Angka): boolean => /^[A-Z]{1,2}$/.test(predikat ?? "");

/** A grade where a number is measured, unless the unit says that a grade is meant. */
function isPredikatUntukAngka({ baris, ukuran }: KonteksBaris, angka: Angka): boolean {
  if (!berangka.has(ukuran) || !isGrade(angka)) return false;
  if (ukuran !== "indeks") return true;
  const satuan = (baris.satuan ?? "").toLowerCase();
  return !isHuruf(angka) && (satuan === "" || /^(?:indeks|index|nilai|skor|poin|point|%)$/.test(satuan));
}

/** A bare number for an opinion, or a share for a grade: "Akreditasi LKS | 50%". */
function isAngkaUntukPredikat({ baris, ukuran }: KonteksBaris, angka: Angka): boolean {
  if (ukuran !== "predikat" || angka.nilai === null || angka.predikat !== null) return false;
  return isPersen(angka.satuan) || wordsOf(baris.indikator)[0] === "opini";
}

/** Target berupa predikat pada indikator angka, atau angka pada indikator predikat. */
export const aturan: Aturan = {
  id: "target-beda-jenis",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa(konteks) {
    for (const angka of konteks.baris.target) {
      const kunci = isPredikatUntukAngka(konteks, angka)
        ? "rules.target-beda-jenis-predikat"
        : isAngkaUntukPredikat(konteks, angka)
          ? "rules.target-beda-jenis-angka"
          : null;
      if (kunci === null) continue;
      // The years of a row are written alike: once is enough.
      yield { sel: angka.sel, pesan: pesan(kunci, { teks: angka.teks.trim() }) };
      return;
    }
  },
};
