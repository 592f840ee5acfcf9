import { iki, ujiAturan } from "./ujiAturan";

const TAHUN = `| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | | | SUMBER DATA |
| | | | | 2024 | 2025 | 2026 | |`;

ujiAturan("target-turun", {
  sah: [
    // Less of it is better, though no common word says so.
    ...[
      "Rata-rata waktu penerbitan izin",
      "Jumlah koreksi audit",
      "Jumlah dokumen yang dikembalikan",
      "Persentase kios rusak",
    ].map((indikator) =>
      iki(
        `| 1 | Meningkatnya layanan | ${indikator} | Data dinas | 30 | 20 | 10 | Register |`,
        undefined,
        TAHUN,
      ),
    ),
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
      lembar: iki(
        "| 1 | Meningkatnya layanan | Persentase izin yang terbit tepat waktu | Data dinas | 90% | 80% | 95% | Register |",
        undefined,
        TAHUN,
      ),
      sel: ["F5"],
    },
    {
      lembar: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Jumlah dokumen koperasi | Jumlah dokumen koperasi yang disusun | 11 dokumen | 8 dokumen | 10 dokumen | Data keragaan koperasi |`,
        undefined,
        `| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | | | SUMBER DATA |
| | | | | 2024 | 2025 | 2026 | |`,
      ),
      sel: ["F5"],
    },
  ],
});
