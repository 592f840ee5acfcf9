import { iki, ujiAturan } from "./ujiAturan";

const kepala = `| NO | SASARAN | INDIKATOR | SATUAN | TARGET 2026 | REALISASI | | | | |
| | | | | | TW I | TW II | TW III | TW IV | 2026 |`;
const sd = `| NO | SASARAN | INDIKATOR | SATUAN | TARGET 2026 | REALISASI | | |
| | | | | | TW I | TW II | s.d. TW II |`;
const baris = (
  angka: string,
  kepalaTabel = kepala,
  awal = "Jumlah laporan yang disusun | laporan | 20",
): string => iki(`| 1 | Meningkatnya layanan | ${awal} | ${angka} |`, undefined, kepalaTabel);
const persen = "Persentase laporan tepat waktu | % | 80";

ujiAturan("realisasi-total-berbeda", {
  sah: [
    // Added up, averaged, the newest.
    baris("3 | 4 | 5 | 6 | 18"),
    baris("3 | 4 | 5 | 6 | 4.5"),
    baris("3 | 4 | 5 | 6 | 6"),
    baris("3 | 4 | | | 7", sd),
    // A ratio of sums lies between its quarters.
    baris("70 | 80 | 75 | 82 | 77.3", kepala, persen),
    // Added up though they are shares: told by jumlah-persentase.
    baris("70 | 80 | 75 | 82 | 307", kepala, persen),
    // Not filled yet.
    baris("3 | 4 | | | 12"),
    baris("3 | 4 | 5 | 6 |"),
    baris("3 | 4 | 5 | n/a | 12"),
  ],
  cacat: [
    { lembar: baris("3 | 4 | 5 | 6 | 20"), sel: ["J5"] },
    { lembar: baris("3 | 4 | 8", sd), sel: ["H5"] },
    { lembar: baris("70 | 80 | 75 | 82 | 95", kepala, persen), sel: ["J5"] },
    { lembar: baris("70 | 80 | 75 | 82 | 301", kepala, persen), sel: ["J5"] },
  ],
});
