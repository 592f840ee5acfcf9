import { iki, ujiAturan } from "./ujiAturan";

const TW = `| NO | SASARAN | INDIKATOR | SATUAN | TARGET TRIWULAN | | | | REALISASI | | | |
| | | | | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV |`;
const triwulan = (isi: string): string =>
  iki(`| 1 | Meningkatnya layanan | Jumlah izin yang terbit | izin | ${isi} |`, undefined, TW);

const BULAN = `| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI | | | | | |
| | | | | | Jan | Feb | Mar | Apr | Mei | Jun |`;
const bulan = (...isi: string[]): string =>
  iki(
    isi
      .map(
        (angka, i) =>
          `| ${i + 1} | Meningkatnya layanan ${i} | Indeks layanan ${i} | Indeks | 3 | ${angka} |`,
      )
      .join("\n"),
    undefined,
    BULAN,
  );

ujiAturan("realisasi-terlewat", {
  sah: [
    // Nothing was to be reached at first.
    triwulan("| 2 | 4 | 6 | | 2 | 4 |"),
    triwulan("0 | 2 | 4 | 6 | | 2 | 4 |"),
    // Most began late.
    bulan("| 3 | 3 | | | ", "| 3 | 3 | | | ", "3 | 3 | 3 | | | "),
    // Measured at the end of each quarter.
    bulan("| | 3 | | | 3"),
    iki(
      `
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi yang disusun | Jumlah laporan koperasi yang disusun | laporan | 12 | 1 | 2 |  | Data keragaan koperasi |`,
      undefined,
      `| NO | SASARAN | INDIKATOR | FORMULASI | SATUAN | TARGET | REALISASI | | | SUMBER DATA |
| | | | | | | Jan | Feb | Mar | |`,
    ),
  ],
  cacat: [
    { lembar: triwulan("2 | 4 | 6 | 8 | | 4 | 6 |"), sel: ["I5"] },
    { lembar: bulan("| 3 | 3 | | | ", "3 | 3 | 3 | | | ", "3 | 3 | 3 | | | "), sel: ["F5"] },
    {
      lembar: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi yang disusun | Jumlah laporan koperasi yang disusun | laporan | 12 | 1 |  | 2 | Data keragaan koperasi |`,
        undefined,
        `| NO | SASARAN | INDIKATOR | FORMULASI | SATUAN | TARGET | REALISASI | | | SUMBER DATA |
| | | | | | | Jan | Feb | Mar | |`,
      ),
      sel: ["H5"],
    },
  ],
});
