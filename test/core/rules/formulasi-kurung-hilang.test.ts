import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("formulasi-kurung-hilang", {
  sah: [
    // One bracket too many: told by formulasi-kurung-timpang.
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | (Jumlah koperasi sehat / Jumlah koperasi x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase pertumbuhan UMKM | (Jumlah UMKM tahun ini - Jumlah UMKM tahun lalu) / Jumlah UMKM tahun lalu x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase peningkatan jumlah UMKM | Nilai Akhir - Nilai Awal / Nilai Awal x 100% | 80% | Data keragaan koperasi |`),
      sel: ["D4"],
      sesudah: ["(Nilai Akhir - Nilai Awal) / Nilai Awal x 100%"],
    },
  ],
});
