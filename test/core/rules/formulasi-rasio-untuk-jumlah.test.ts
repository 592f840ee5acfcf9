import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("formulasi-rasio-untuk-jumlah", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 20 koperasi | Data keragaan koperasi |`),
      sel: ["D4"],
    },
  ],
});
