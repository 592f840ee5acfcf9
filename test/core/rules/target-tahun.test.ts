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
    // A year of the title's period, and a regulation that names years is no period.
    `| RENCANA STRATEGIS TAHUN 2025-2029 |
| |
${tabel(`| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | | | | SUMBER DATA |
| | | | | 2026 | 2027 | 2028 | 2029 | |`)}`,
    `| KEPUTUSAN BUPATI NOMOR 23 TAHUN 2019 |
| |
${tabel(`| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | | | | SUMBER DATA |
| | | | | 2026 | 2027 | 2028 | 2029 | |`)}`,
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
      sel: ["G4"],
    },
    // The odd year, not the first.
    {
      lembar: iki(
        "| 1 | Meningkatnya mutu | Jumlah kios | Jumlah kios | 8 unit | 9 unit | 10 unit | Register |",
        undefined,
        `| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | | | SUMBER DATA |
| | | | | 2025 | 2026 | 2024 | |`,
      ),
      sel: ["G4"],
    },
    // Another period than the title's.
    {
      lembar: `| INDIKATOR KINERJA INDIVIDU TAHUN 2025-2029 |
| |
${iki(
  "| 1 | Meningkatnya mutu | Jumlah kios | Jumlah kios | 8 unit | 9 unit | 10 unit | Register |",
  undefined,
  `| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | | | SUMBER DATA |
| | | | | 2019 | 2020 | 2021 | |`,
)}`,
      sel: ["E6"],
    },
    {
      lembar: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Jumlah dokumen koperasi | Jumlah dokumen koperasi yang disusun | 8 dokumen | 9 dokumen | 10 dokumen | Data keragaan koperasi |`,
        undefined,
        `| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | | | SUMBER DATA |
| | | | | 2024 | 2026 | 2025 | |`,
      ),
      sel: ["F4"],
    },
  ],
});
