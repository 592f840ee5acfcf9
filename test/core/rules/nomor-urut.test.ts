import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("nomor-urut", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |
      | 2 | Meningkatnya kepatuhan koperasi | Persentase koperasi yang RAT | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |
      | 3 | Meningkatnya kepatuhan koperasi | Persentase koperasi yang RAT | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
      sel: ["A5"],
      sesudah: [2],
    },
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |
      | 2 | Meningkatnya kepatuhan koperasi | Persentase koperasi yang RAT | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |
      | 2 | Meningkatnya modal koperasi | Persentase koperasi bermodal | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
      sel: ["A6"],
      sesudah: [3],
    },
    // The numbers count indikator, the sasaran is carried: every row from the gap on is renumbered.
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |
      | 2 |  | Persentase koperasi aktif | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |
      | 4 |  | Persentase koperasi yang RAT | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |
      | 5 | Meningkatnya modal koperasi | Persentase koperasi bermodal | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
      sel: ["A6"],
      sesudah: [3, 4],
    },
  ],
});
