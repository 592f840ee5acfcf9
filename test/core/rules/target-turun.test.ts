import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("target-turun", {
  sah: [
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
