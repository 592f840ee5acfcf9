import { iki, ujiAturan } from "./ujiAturan";

/** Target of the year, and two quarters beside the figures to date. */
const SD =
  "| NO | SASARAN | INDIKATOR | SATUAN | TARGET 2026 | REALISASI | | Realisasi s.d. TW II | Capaian s.d. TW II |\n| | | | | | TW I | TW II | | |";
/** A month over its own target, realisasi and capaian, beside the year's target before and after the budget's change. */
const BULAN =
  "| NO | SASARAN | INDIKATOR | SATUAN | Target Murni 2026 | Target Perubahan 2026 | Januari | | | Februari | | | Capaian s.d. Februari (%) |\n| | | | | | | T | R | % | T | R | % | |";
const bulan = (isi: string): string =>
  iki(
    `| 1 | Meningkatnya perdagangan | Jumlah pasar yang direvitalisasi | Unit | ${isi} |`,
    undefined,
    BULAN,
  );
const sd = (isi: string): string =>
  iki(`| 1 | Meningkatnya layanan | Jumlah dokumen yang disusun | Dokumen | ${isi} |`, undefined, SD);

ujiAturan("capaian-tidak-cocok", {
  sah: [
    // 7 of the year's 12, as the column to date says; 7 is told or added up.
    sd("12 | 3 | 4 | 7 | 58.33"),
    sd("12 | 3 | 4 | | 58.33"),
    // Cut off after the second decimal instead of rounded.
    sd("12 | 3 | 5 | 8 | 66.66"),
    // Lower is better: 200 − 7/12.
    sd("12 | 3 | 4 | 7 | 141.67"),
    // Of the target after the change, before it, and of the months' own targets added up.
    bulan("80 | 90 | 20 | 18 | 90 | 20 | 22 | 110 | 44.44"),
    bulan("80 | 90 | 20 | 18 | 90 | 20 | 22 | 110 | 50"),
    bulan("80 | 90 | 20 | 18 | 90 | 20 | 22 | 110 | 100"),
    // The newest of a figure that is never added up.
    bulan("80 | | 20 | 18 | 90 | 60 | 57 | 95 | 71.25"),
    // More than the target, told as no more than 120.
    bulan("80 | | 20 | 30 | 120 | 20 | 22 | 110 | 65"),
    // Words beside the target can't be compared, and are told by another rule.
    sd("Ada | 3 | 4 | 7 | 12"),
    iki(
      `
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi yang disusun | laporan | 10 | 8 | 0.8@0% |`,
      undefined,
      `| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI | CAPAIAN |`,
    ),
    iki(
      `
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi yang disusun | laporan | 10 | 8 | 80 |`,
      undefined,
      `| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI | CAPAIAN |`,
    ),
    iki(
      `
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi yang disusun | laporan | 10 | 12 | 80% |`,
      undefined,
      `| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI | CAPAIAN |`,
    ),
  ],
  cacat: [
    { lembar: sd("12 | 3 | 4 | 7 | 85"), sel: ["I5"] },
    { lembar: sd("12 | 3 | 4 | 7 | 59"), sel: ["I5"] },
    { lembar: bulan("80 | 90 | 20 | 18 | 95 | 20 | 22 | 110 | 47"), sel: ["I5", "M5"] },
    {
      lembar: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi yang disusun | laporan | 10 | 8 | 95% |`,
        undefined,
        `| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI | CAPAIAN |`,
      ),
      sel: ["G4"],
    },
  ],
});
