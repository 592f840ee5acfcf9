import { iki, ujiAturan } from "./ujiAturan";

const SATUAN = "| NO | SASARAN | INDIKATOR | SATUAN | TARGET |";
const kolom = (indikator: string, satuan: string): string =>
  iki(`| 1 | Meningkatnya layanan | ${indikator} | ${satuan} | 12 |`, undefined, SATUAN);
const TAHUN = `| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | | | SUMBER DATA |
| | | | | 2025 | 2026 | 2027 | |`;
const tahun = (target: string, indikator = "Jumlah data ganda yang dibersihkan"): string =>
  iki(`| 1 | Meningkatnya layanan | ${indikator} | ${indikator} | ${target} | Register |`, undefined, TAHUN);

ujiAturan("target-satuan-berbeda", {
  sah: [
    kolom("Jumlah kunjungan pemustaka", "Orang"),
    kolom("Jumlah kunjungan pemustaka", "Kali"),
    kolom("Indeks kepuasan pemustaka", "Indeks"),
    // What goes on all year is told in months.
    kolom("Jumlah penyediaan jasa listrik", "Bulan"),
    tahun("1 Dokumen | 1 Dok | 2 Dokumen", "Jumlah dokumen yang disusun"),
    tahun("20 Orang | 25 Peserta | 30 Orang", "Jumlah peserta pelatihan"),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah usaha mikro yang dibina | Jumlah usaha mikro yang dibina | 330 UKM | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah ASN yang dilatih | Jumlah ASN yang dilatih | 20 orang | Data keragaan koperasi |`),
  ],
  cacat: [
    { lembar: kolom("Jumlah kunjungan pemustaka", "Buku"), sel: ["D4"] },
    { lembar: kolom("Jumlah laporan yang tersusun", "Bulan"), sel: ["D4"] },
    { lembar: kolom("Level maturitas SPIP", "Rupiah"), sel: ["D4"] },
    { lembar: tahun("1.200 Data | 1.300 Orang | 1.400 Data"), sel: ["F5"] },
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan hasil evaluasi kinerja | Jumlah laporan hasil evaluasi kinerja | 4 Dokumen | Data keragaan koperasi |`),
      sel: ["E4"],
    },
  ],
});
