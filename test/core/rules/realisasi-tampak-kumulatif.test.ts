import { iki, ujiAturan } from "./ujiAturan";

const kepala = `| NO | SASARAN | INDIKATOR | FORMULASI | SATUAN | TARGET 2026 | REALISASI 2026 | | | | SUMBER DATA |
| | | | | | | Jan | Feb | Mar | Apr | |`;
const baris = (bulan: string, indikator = "Jumlah koperasi yang dibina", target = "24"): string =>
  iki(
    `| 1 | Meningkatnya kualitas koperasi | ${indikator} | ${indikator} | koperasi | ${target} | ${bulan} | Data keragaan koperasi |`,
    undefined,
    kepala,
  );

const rencana = `| NO | SASARAN | INDIKATOR | SATUAN | TARGET 2026 | TARGET TRIWULAN | | | | REALISASI | | | | |
| | | | | | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV | 2026 |`;
const triwulan = (isi: string): string =>
  iki(`| 1 | Meningkatnya layanan | Jumlah naskah yang terbit | naskah | 4 | ${isi} |`, undefined, rencana);

ujiAturan("realisasi-tampak-kumulatif", {
  sah: [
    // The table itself takes them to date: its total shows the newest, or its plan rises as they do.
    triwulan("| | | | 1 | 2 | 3 | 4 | 4"),
    triwulan("1 | 2 | 3 | 4 | 1 | 2 | 3 | 4 | "),
    // Each month by itself.
    baris("5 | 7 | 4 | 6"),
    // Rising months whose sum stays within the target.
    baris("2 | 4 | 6 | 8"),
    // A stock is taken at its newest, however it grows.
    baris("18 | 20 | 22 | 23", "Jumlah koperasi aktif"),
    // More than the target by far, month after month: no figure to date.
    baris("30 | 40 | 50 | 60"),
    // Every month alike.
    baris("8 | 8 | 8 | 8"),
    // Nothing to hold the sum against.
    baris("6 | 12 | 18 | 24", undefined, ""),
  ],
  cacat: [
    { lembar: triwulan("1 | 1 | 1 | 1 | 1 | 2 | 3 | 4 | "), sel: ["J5"] },
    { lembar: baris("6 | 12 | 18 | 24"), sel: ["G5"] },
    { lembar: baris("8 | 8 | 15 | 20"), sel: ["G5"] },
    { lembar: baris("10 | 15 | 21 |"), sel: ["G5"] },
  ],
});
