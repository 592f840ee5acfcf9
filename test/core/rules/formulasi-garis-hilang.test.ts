import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("formulasi-garis-hilang", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi yang RAT | Jumlah koperasi yang RAT\\nJumlah koperasi aktif | 80% | Data keragaan koperasi |`),
      sel: ["D4"],
    },
  ],
});
