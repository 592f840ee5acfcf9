import { iki, ujiAturan } from "./ujiAturan";

const tabel = (kepala: string): string =>
  iki(
    `
      | 1 | Meningkatnya kualitas koperasi | Jumlah dokumen koperasi | Jumlah dokumen koperasi | 8 | 9 | 10 | 11 | BPS |`,
    undefined,
    kepala,
  );

ujiAturan("target-tahun", {
  sah: [
    // Before and after the budget's change: each kind runs in order.
    tabel(
      "| NO | SASARAN | INDIKATOR | FORMULASI | Target Murni 2026 | Target Perubahan 2026 | Target Murni 2027 | Target Perubahan 2027 | SUMBER DATA |",
    ),
    tabel(`| NO | SASARAN | INDIKATOR | FORMULASI | TARGET MURNI | | TARGET PERUBAHAN | | SUMBER DATA |
| | | | | 2026 | 2027 | 2026 | 2027 | |`),
    iki(
      `
      | 1 | Meningkatnya kualitas koperasi | Jumlah dokumen koperasi | Jumlah dokumen koperasi yang disusun | 8 dokumen | 9 dokumen | 10 dokumen | Data keragaan koperasi |`,
      undefined,
      `| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | | | SUMBER DATA |
| | | | | 2024 | 2025 | 2026 | |`,
    ),
  ],
  cacat: [
    {
      lembar:
        tabel(`| NO | SASARAN | INDIKATOR | FORMULASI | TARGET MURNI | | TARGET PERUBAHAN | | SUMBER DATA |
| | | | | 2026 | 2027 | 2027 | 2026 | |`),
      sel: ["E4"],
    },
    {
      lembar: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Jumlah dokumen koperasi | Jumlah dokumen koperasi yang disusun | 8 dokumen | 9 dokumen | 10 dokumen | Data keragaan koperasi |`,
        undefined,
        `| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | | | SUMBER DATA |
| | | | | 2024 | 2026 | 2025 | |`,
      ),
      sel: ["E4"],
    },
  ],
});
