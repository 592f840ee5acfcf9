import { iki, ujiAturan } from "./ujiAturan";

const TAHUN = `| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | | | SUMBER DATA |
| | | | | 2024 | 2025 | 2026 | |`;
const baris = (indikator: string, target: string): string =>
  iki(`| 1 | Meningkatnya layanan | ${indikator} | Data dinas | ${target} | Register |`, undefined, TAHUN);

ujiAturan("target-naik", {
  sah: [
    baris("Prevalensi stunting pada balita", "17,5% | 15% | 13%"),
    baris("Persentase izin tepat waktu", "80% | 85% | 90%"),
    // Of what is bad the share that was dealt with, and times of which more is better.
    baris("Persentase pengaduan yang ditelaah", "80% | 85% | 90%"),
    baris("Rata-rata lama tinggal wisatawan", "2 hari | 2,2 hari | 2,3 hari"),
    baris("Rata-rata lama sekolah", "8 tahun | 9 tahun | 10 tahun"),
  ],
  cacat: [
    { lembar: baris("Prevalensi stunting pada balita", "17,5% | 19% | 13%"), sel: ["F5"] },
    { lembar: baris("Rata-rata waktu penanganan laporan", "72 jam | 96 jam | 48 jam"), sel: ["F5"] },
    { lembar: baris("Jumlah dokumen yang dikembalikan", "10 dokumen | 12 dokumen | 8 dokumen"), sel: ["F5"] },
  ],
});
