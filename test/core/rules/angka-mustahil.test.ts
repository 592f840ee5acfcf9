import { iki, ujiAturan } from "./ujiAturan";

const KEPALA = "| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI |";
const baris = (indikator: string, satuan: string, target: string, realisasi: string): string =>
  iki(
    `| 1 | Meningkatnya layanan | ${indikator} | ${satuan} | ${target} | ${realisasi} |`,
    undefined,
    KEPALA,
  );
const tertib = "Persentase pedagang yang tertib";

ujiAturan("angka-mustahil", {
  sah: [
    // Lengths and weights come in parts, and so does a mean.
    baris("Jumlah panjang jalan yang dibangun", "Km", "2.5", "2.25"),
    baris("Jumlah rata-rata kunjungan orang per hari", "Orang", "2.5", "3"),
    baris(tertib, "%", "80", "100"),
    // What a plan is overshot by, what may fall, what is no part of a whole.
    baris("Persentase capaian pendapatan asli daerah", "%", "100", "112"),
    baris("Persentase realisasi investasi", "%", "100", "130"),
    baris("Persentase peningkatan jumlah pedagang", "%", "5", "-2"),
    baris("Persentase deviasi perencanaan kas", "%", "5", "-3"),
    baris("Pertumbuhan ekonomi", "%", "5", "-1"),
    baris("Nilai surplus BLUD", "Rp", "100", "-20"),
    baris("Rasio pedagang per kios", "%", "90", "120"),
    // A target over 100 says that it is no part of a whole, or is told by target-lebih-100.
    baris(tertib, "%", "110", "120"),
  ],
  cacat: [
    { lembar: baris("Jumlah dokumen yang disusun", "Dokumen", "2.5", "2"), sel: ["E4"] },
    { lembar: baris(tertib, "%", "80", "130"), sel: ["F4"] },
    { lembar: baris(tertib, "%", "80", "1.3@0%"), sel: ["F4"] },
    { lembar: baris(tertib, "%", "-80", "80"), sel: ["E4"] },
    { lembar: baris("Jumlah kios yang dibangun", "Unit", "8", "-2"), sel: ["F4"] },
    { lembar: baris("Rata-rata waktu tunggu", "menit", "8", "-2"), sel: ["F4"] },
  ],
});
