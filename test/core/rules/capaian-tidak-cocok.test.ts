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

/** The quarters' figures, the year's, and one capaian for all of them. */
const TW =
  "| NO | SASARAN | INDIKATOR | SATUAN | TARGET 2026 | REALISASI | | | | | Capaian (%) |\n| | | | | | TW I | TW II | TW III | TW IV | Setahun | |";
const tw = (indikator: string, isi: string): string =>
  iki(`| 1 | Meningkatnya layanan | ${indikator} | ${isi} |`, undefined, TW);
const persen = "Persentase pedagang yang tertib";
const izin = "Rata-rata waktu penerbitan izin";

ujiAturan("capaian-tidak-cocok", {
  sah: [
    // The year's figure, the newest quarter, the mean of all.
    tw(persen, "% | 80 | 70 | 75 | 78 | 80 | 80 | 100"),
    tw(persen, "% | 80 | 70 | 75 | 78 | 80 | | 100"),
    tw(persen, "% | 80 | 70 | 75 | 78 | 80 | | 94.69"),
    // Counts added up, to the newest quarter or to the year's end.
    tw("Jumlah dokumen yang disusun", "Dokumen | 12 | 3 | 3 | 3 | 2 | | 91.67"),
    tw("Jumlah dokumen yang disusun", "Dokumen | 12 | 3 | 3 | | | | 50"),
    // Lower is better, by each rule in use.
    tw(izin, "hari | 10 | 12 | 11 | 10 | 9 | 9 | 110"),
    tw(izin, "hari | 10 | 12 | 11 | 10 | 9 | 9 | 111.11"),
    tw(izin, "hari | 10 | 12 | 11 | 10 | 9 | 10.5 | 95"),
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
    { lembar: tw(persen, "% | 80 | 70 | 75 | 78 | 80 | 80 | 45"), sel: ["K5"] },
    { lembar: tw(persen, "% | 80 | 70 | 75 | 78 | 80 | | 45"), sel: ["K5"] },
    { lembar: tw("Jumlah dokumen yang disusun", "Dokumen | 12 | 3 | 3 | 3 | 2 | 11 | 62"), sel: ["K5"] },
    { lembar: tw(izin, "hari | 10 | 12 | 11 | 10 | 9 | 9 | 73"), sel: ["K5"] },
    // 120 would be the cap of the four quarters' sum, which an index has not.
    { lembar: tw("Indeks Kepuasan Masyarakat", "Indeks | 86 | 85 | 86 | 87 | 88 | 88 | 120"), sel: ["K5"] },
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
