import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("formulasi-cukup-jelas", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi | cukup jelas | 4 laporan | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | cukup jelas | 80% | Data keragaan koperasi |`),
      sel: ["D4"],
    },
  ],
});
