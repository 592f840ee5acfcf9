import type { Aturan } from "./aturan";
import { matter, overlap, plain } from "./kata";
import { pesan } from "../pesan";

/** Indikator yang kata-katanya sama dengan sasarannya. */
export const aturan: Aturan = {
  id: "indikator-mengulang-sasaran",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: false,
  *periksa({ baris, ukuran, sel }) {
    if (baris.indikator === "" || baris.sasaran === "") return;
    // "Terwujudnya tertib administrasi | Tertib administrasi": the same, with nothing measured.
    const a = matter(ukuran === null ? baris.sasaran.replace(/^\s*\p{L}{4,}nya\s/u, "") : baris.sasaran);
    const b = matter(baris.indikator);
    const same = plain(baris.sasaran) === plain(baris.indikator);
    if (same || (a.size >= 3 && overlap(a, b) >= 0.8)) {
      yield { sel: sel("indikator"), pesan: pesan("rules.indikator-mengulang-sasaran") };
    }
  },
};
