import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("formulasi-tanpa-rumus", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi | Cukup jelas | 4 laporan | Data keragaan koperasi |`),
      sel: ["D4"],
    },
  ],
});
