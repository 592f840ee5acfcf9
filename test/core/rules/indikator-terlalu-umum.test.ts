import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("indikator-terlalu-umum", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah Peserta | Jumlah peserta | 20 orang | Data keragaan koperasi |`),
      sel: ["C4"],
    },
  ],
});
