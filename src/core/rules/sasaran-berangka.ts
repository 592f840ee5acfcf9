import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Angka dengan satuan di dalam sasaran. */
export const aturan: Aturan = {
  id: "sasaran-berangka",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: false,
  *periksa({ lanjutan, baris, sel }) {
    if (lanjutan) return;
    const m =
      /(?:\d+(?:[.,]\d+)*\s*(?:%|persen|orang|unit|dokumen|laporan|kegiatan|paket|kali|desa|koperasi)\b|\d+(?:[.,]\d+)*\s*%)/i.exec(
        baris.sasaran,
      );
    if (m) yield { sel: sel("sasaran"), pesan: pesan("rules.sasaran-berangka", { angka: m[0] }) };
  },
};
