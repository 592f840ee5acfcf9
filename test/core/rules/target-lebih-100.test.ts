import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("target-lebih-100", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase pertumbuhan UMKM | (Jumlah UMKM tahun ini - Jumlah UMKM tahun lalu) / Jumlah UMKM tahun lalu x 100% | 120% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 120% | Data keragaan koperasi |`),
      sel: ["E4"],
    },
  ],
});
