import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("target-tanpa-angka", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Predikat SAKIP perangkat daerah | Predikat SAKIP | BB | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | Ada | Data keragaan koperasi |`),
      sel: ["E4"],
    },
  ],
});
