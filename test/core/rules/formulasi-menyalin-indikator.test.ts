import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("formulasi-menyalin-indikator", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi yang disusun | Jumlah laporan koperasi yang disusun | 4 laporan | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Tingkat kedisiplinan aparatur | Tingkat kedisiplinan aparatur | 90 | Data keragaan koperasi |`),
      sel: ["D4"],
    },
  ],
});
