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
    const years = baris.target.filter(
      ({ periode, nilai }) => nilai !== null && /^\d{4}$/.test(periode ?? ""),
    );
    const at = years.findIndex(
      (now, i) =>
        i > 0 && (now.nilai ?? 0) > (years[i - 1]?.nilai ?? Infinity) && now.satuan === years[i - 1]?.satuan,
    );
    const [before, now] = [years[at - 1], years[at]];
    if (!before || !now || arahOf(konteks) !== "turun") return;
    // "Persentase pengaduan yang ditelaah": of what is bad the share that was dealt with.
    if (ukuran === "persentase" && baris.polaritas === null && /\byang\b/i.test(baris.indikator)) return;
    yield { sel: now.sel, pesan: pesan("rules.target-naik", { teks: now.teks, sebelum: before.teks }) };
  },
};
