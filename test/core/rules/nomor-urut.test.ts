import { iki, ujiAturan } from "./ujiAturan";

/** Rows of number and sasaran, each with an indikator of its own. */
const baris = (...isi: string[]): string =>
  iki(
    isi
      .map(
        (awal, i) =>
          `| ${awal} | Persentase kios tipe ${i} yang layak | Kios layak / kios x 100% | 80% | Register |`,
      )
      .join("\n"),
  );

ujiAturan("nomor-urut", {
  sah: [
    // A section begins at 1 again.
    baris("1 | Meningkatnya mutu kios", "2 | Meningkatnya layanan", "1 | Meningkatnya kinerja"),
    `${baris("1 | Meningkatnya mutu kios")}
     | B. PROGRAM PENUNJANG |
     | 1 | Meningkatnya layanan | Persentase los yang bersih | Los bersih / los x 100% | 80% | Register |`,
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |
      | 2 | Meningkatnya kepatuhan koperasi | Persentase koperasi yang RAT | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    { lembar: baris("2 | Meningkatnya mutu kios", "3 | Meningkatnya layanan"), sel: ["A4"], sesudah: [1, 2] },
    // Two sasaran below each other under one number, and a sasaran that goes on under the number 1.
    { lembar: baris("1 | Meningkatnya mutu kios", "1 | Meningkatnya layanan"), sel: ["A5"] },
    { lembar: baris("1 | Meningkatnya mutu kios", "2 | Meningkatnya layanan", "1 | "), sel: ["A6"] },
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
