import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("target-angka-teks", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 0.8@0% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi | Jumlah laporan | 12 | Data keragaan koperasi |`),
  ],
  cacat: [
    // A table is typed in one way, and told once.
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi | Jumlah laporan | "12" | Register |
      | 2 | Meningkatnya mutu koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi x 100% | "7,2%" | Register |
      | 3 | Meningkatnya modal koperasi | Jumlah koperasi bermodal | Jumlah koperasi bermodal | 20 | Register |`),
      sel: ["E4"],
      sesudah: [12, 0.072],
    },
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi | Jumlah laporan | "12" | Data keragaan koperasi |`),
      sel: ["E4"],
      sesudah: [12],
    },
  ],
});
