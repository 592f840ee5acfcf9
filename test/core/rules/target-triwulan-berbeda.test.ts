import { iki, ujiAturan } from "./ujiAturan";

const KEPALA = `| NO | SASARAN | INDIKATOR | SATUAN | TARGET 2025 | TARGET TRIWULAN | | | |
| | | | | | TW I | TW II | TW III | TW IV |`;
const baris = (isi: string, indikator = "Jumlah wisatawan yang berkunjung", satuan = "Orang"): string =>
  iki(`| 1 | Meningkatnya kunjungan | ${indikator} | ${satuan} | ${isi} |`, undefined, KEPALA);

ujiAturan("target-triwulan-berbeda", {
  sah: [
    // Cumulative, or each quarter by itself.
    baris("600 | 150 | 300 | 450 | 600"),
    baris("600 | 150 | 150 | 150 | 150"),
    baris("80 | 70 | 75 | 78 | 80", "Persentase pedagang yang tertib", "%"),
    // The mean.
    baris("3.5 | 3.4 | 3.5 | 3.5 | 3.6", "Indeks kepuasan pedagang", "Indeks"),
    baris("10 | 14 | 12 | 11 | 10", "Rata-rata waktu penerbitan izin", "hari"),
    // Not planned to the end yet.
    baris("600 | 150 | 300 | |"),
    baris("600 | | | |"),
    // Half a year of columns.
    iki(
      `| 1 | Meningkatnya kunjungan | Jumlah wisatawan yang berkunjung | Orang | 600 | 150 | 250 |`,
      undefined,
      `| NO | SASARAN | INDIKATOR | SATUAN | TARGET 2025 | TARGET TRIWULAN | |
       | | | | | | TW I | TW II |`,
    ),
  ],
  cacat: [
    // The last quarter is the year's end, however high another one is.
    { lembar: baris("95 | 95 | 95 | 95 | 85", "Persentase izin tepat waktu", "%"), sel: ["I5"] },
    { lembar: baris("600 | 150 | 300 | 450 | 500"), sel: ["I5"] },
    { lembar: baris("600 | 150 | 150 | 150 | 120"), sel: ["I5"] },
    { lembar: baris("95 | 70 | 75 | 80 | 85", "Persentase pedagang yang tertib", "%"), sel: ["I5"] },
  ],
});
