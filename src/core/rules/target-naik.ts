import type { Aturan } from "./aturan";
import { arahOf } from "./arah";
import { pesan } from "../pesan";

/** Target tahun berikutnya lebih tinggi pada indikator yang makin rendah makin baik. */
export const aturan: Aturan = {
  id: "target-naik",
  tingkat: "saran",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa(konteks) {
    const { baris, ukuran } = konteks;
    if (arahOf(konteks) !== "turun") return;
    // "Persentase pengaduan yang ditelaah": of what is bad the share that was dealt with.
    if (ukuran === "persentase" && baris.polaritas === null && /\byang\b/i.test(baris.indikator)) return;
    const years = baris.target.filter(
      ({ periode, nilai }) => nilai !== null && /^\d{4}$/.test(periode ?? ""),
    );
    for (const [i, now] of years.entries()) {
      const before = years[i - 1];
      if (!before || (now.nilai ?? 0) <= (before.nilai ?? 0) || now.satuan !== before.satuan) continue;
      yield { sel: now.sel, pesan: pesan("rules.target-naik", { teks: now.teks, sebelum: before.teks }) };
      return;
    }
  },
};
