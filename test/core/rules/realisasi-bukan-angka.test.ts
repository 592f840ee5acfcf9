import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("realisasi-bukan-angka", {
  sah: [
    iki(
      `
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi yang disusun | Jumlah laporan koperasi yang disusun | laporan | 12 | 1 | 2 | - | Data keragaan koperasi |`,
      undefined,
      `| NO | SASARAN | INDIKATOR | FORMULASI | SATUAN | TARGET | REALISASI | | | SUMBER DATA |
| | | | | | | Jan | Feb | Mar | |`,
    ),
    iki(
      `
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi yang disusun | Jumlah laporan koperasi yang disusun | laporan | 12 | 1 |  |  | Data keragaan koperasi |`,
      undefined,
      `| NO | SASARAN | INDIKATOR | FORMULASI | SATUAN | TARGET | REALISASI | | | SUMBER DATA |
| | | | | | | Jan | Feb | Mar | |`,
    ),
  ],
  cacat: [
    {
      lembar: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi yang disusun | Jumlah laporan koperasi yang disusun | laporan | 12 | 1 | sudah | 2 | Data keragaan koperasi |`,
        undefined,
        `| NO | SASARAN | INDIKATOR | FORMULASI | SATUAN | TARGET | REALISASI | | | SUMBER DATA |
| | | | | | | Jan | Feb | Mar | |`,
      ),
      sel: ["H5"],
    },
  ],
});
