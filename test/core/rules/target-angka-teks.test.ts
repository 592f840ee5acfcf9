import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("target-angka-teks", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 0.8@0% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi | Jumlah laporan | 12 | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi | Jumlah laporan | "12" | Data keragaan koperasi |`),
      sel: ["E4"],
      sesudah: [12],
    },
  ],
});
