import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("formulasi-tanpa-kali-100", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif | 80% | Data keragaan koperasi |`),
      sel: ["D4"],
      sesudah: ["Jumlah koperasi sehat / Jumlah koperasi aktif x 100%"],
    },
  ],
});
