import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("nomor-kolom-menyatu", {
  sah: [
    iki(`
      | (1) | (2) | (3) | (4) | (5) | (6) |
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 a | 2 Meningkatnya kualitas koperasi | 3 Persentase koperasi sehat | 4 Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
      sel: ["A4"],
    },
  ],
});
