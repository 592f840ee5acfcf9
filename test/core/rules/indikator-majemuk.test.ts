import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("indikator-majemuk", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat dan aktif | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | 1. Jumlah koperasi diawasi 2. Jumlah koperasi dibina | Jumlah koperasi | 10 koperasi | Data keragaan koperasi |`),
      sel: ["C4"],
    },
  ],
});
