import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Target tahun berikutnya lebih rendah pada indikator yang makin tinggi makin baik. */
export const aturan: Aturan = {
  id: "target-turun",
  tingkat: "saran",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ baris }) {
    if (
      /turun/i.test(baris.polaritas ?? "") ||
      /turun|kemiskinan|pengangguran|stunting|keluhan|temuan|inflasi|kematian|kecelakaan/i.test(
        baris.indikator,
      )
    )
      return;
    const years = baris.target.filter(
      ({ periode, nilai }) => nilai !== null && /^\d{4}$/.test(periode ?? ""),
    );
    for (const [i, now] of years.entries()) {
      const before = years[i - 1];
      if (before && (now.nilai ?? 0) < (before.nilai ?? 0) && now.satuan === before.satuan) {
        yield { sel: now.sel, pesan: pesan("rules.target-turun", { teks: now.teks, sebelum: before.teks }) };
        return;
      }
    }
  },
};
