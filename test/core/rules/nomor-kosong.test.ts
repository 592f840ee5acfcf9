import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("nomor-kosong", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    // Numbered nowhere: told by another rule.
    iki(`
      |  | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    // An indikator of the sasaran above.
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |
      |  |  | Persentase koperasi aktif | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |
      |  | Meningkatnya kepatuhan koperasi | Persentase koperasi yang RAT | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
      sel: ["A5"],
    },
  ],
});
