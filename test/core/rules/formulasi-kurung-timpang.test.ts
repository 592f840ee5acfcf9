import { iki, ujiAturan } from "./ujiAturan";

const baris = (formulasi: string, indikator = "Persentase kios yang layak"): string =>
  iki(`| 1 | Meningkatnya mutu kios | ${indikator} | ${formulasi} | 80% | Register kios |`);

ujiAturan("formulasi-kurung-timpang", {
  sah: [
    baris("(Jumlah kios yang layak / Jumlah kios) x 100%"),
    baris("(Jumlah kios tahun n - Jumlah kios tahun n-1) / Jumlah kios tahun n-1 x 100%"),
    // Labels of a list.
    baris("a) Jumlah kios yang layak\\nb) Jumlah kios"),
    // All brackets left out: told by formulasi-kurung-hilang.
    baris("Nilai Akhir - Nilai Awal / Nilai Awal x 100%", "Persentase peningkatan jumlah kios"),
  ],
  cacat: [
    {
      lembar: baris("(Jumlah kios yang layak / Jumlah kios x 100%"),
      sel: ["D4"],
      sesudah: ["Jumlah kios yang layak / Jumlah kios x 100%"],
    },
    {
      lembar: baris("Jumlah kios yang layak / Jumlah kios) x 100%"),
      sel: ["D4"],
      sesudah: ["Jumlah kios yang layak / Jumlah kios x 100%"],
    },
  ],
});
