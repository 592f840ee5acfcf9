import { iki, ujiAturan } from "./ujiAturan";

const TAHUN = `| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | | | SUMBER DATA |
| | | | | 2024 | 2025 | 2026 | |`;
const target = (isi: string): string =>
  iki(
    `| 1 | Meningkatnya hasil tani | Produktivitas padi | Produksi padi / Luas panen | ${isi} | Data statistik |`,
    undefined,
    TAHUN,
  );

ujiAturan("target-desimal-campur", {
  sah: [
    // Both marks in one number: nobody knows which it is (told by target-tanpa-angka).
    target("9,5 Ton/Ha | 10.1,5 Ton/Ha | 11,2 Ton/Ha"),
    target("95,0.5 | 96 | 97"),
    // A dot of thousands.
    target("1.250,5 Ton | 1.300 Ton | 1.350,75 Ton"),
    iki(
      `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 7,2% | 8,3% | 9,4% | Data keragaan koperasi |`,
      undefined,
      `| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | | | SUMBER DATA |
| | | | | 2024 | 2025 | 2026 | |`,
    ),
  ],
  cacat: [
    { lembar: target("5,5 Ton/Ha | 5.75 Ton/Ha | 6 Ton/Ha"), sel: ["F5"], sesudah: ["5,75 Ton/Ha"] },
    { lembar: target("3,55% - 3.85% | 4% | 5%"), sel: ["E5"], sesudah: ["3,55% - 3,85%"] },
    {
      lembar: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 7,2% | 8,3% | 9.4% | Data keragaan koperasi |`,
        undefined,
        `| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | | | SUMBER DATA |
| | | | | 2024 | 2025 | 2026 | |`,
      ),
      sel: ["G5"],
      sesudah: ["9,4%"],
    },
  ],
});
