import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("nomor-belum-diisi", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |
      |  | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      |  | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |
      |  | Meningkatnya kepatuhan koperasi | Persentase koperasi yang RAT | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
      sel: ["A4"],
    },
  ],
});
