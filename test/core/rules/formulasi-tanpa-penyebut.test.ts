import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("formulasi-tanpa-penyebut", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah koperasi sehat | Jumlah koperasi sehat | 20 koperasi | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat | 80% | Data keragaan koperasi |`),
      sel: ["D4"],
    },
  ],
});
