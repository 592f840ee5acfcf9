import { arahOf } from "./arah";
import { pesan } from "../pesan";
import type { Aturan } from "./aturan";

/** Target tahun berikutnya lebih rendah pada indikator yang makin tinggi makin baik. */
export const aturan: Aturan = {
  id: "target-turun",
  tingkat: "saran",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa(konteks) {
    const { baris } = konteks;
    const years = baris.target.filter(
      ({ periode, nilai }) => nilai !== null && /^\d{4}$/.test(periode ?? ""),
    );
    for (const [i, now] of years.entries()) {
      const before = years[i - 1];
      if (before && (now.nilai ?? 0) < (before.nilai ?? 0) && now.satuan === before.satuan) {
        // Lower is better, or a level to be held: a falling target is meant.
        if (arahOf(konteks) !== "naik") return;
        yield { sel: now.sel, pesan: pesan("rules.target-turun", { teks: now.teks, sebelum: before.teks }) };
        return;
      }
    }
  },
};
