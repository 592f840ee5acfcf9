/** Tables as planners keep them, each with its roles and rows. */
import { expectKasus, type Kasus } from "./read";

const kasus: Kasus[] = [
  {
    nama: "target and realisasi under each year",
    tabel: `
      | Jabatan : Kabid A |
      | NO | SASARAN | INDIKATOR | TAHUN 2025 | | TAHUN 2026 | |
      | | | | TARGET | REALISASI | TARGET | REALISASI |
      | 1 | Meningkatnya A | Persentase A yang baik | 80% | 75% | 85% | |`,
    jabatan: ["Kabid A"],
    baris: [
      "4: Meningkatnya A > Persentase A yang baik [target 2025=80 %, 2026=85 %] [realisasi 2025=75 %, 2026=kosong]",
    ],
  },
  {
    nama: "a perjanjian kinerja with its programs below",
    tabel: `
      | PERJANJIAN KINERJA TAHUN 2026 |
      | Jabatan : Kepala Dinas A |
      | No | Sasaran Strategis | Indikator Kinerja | Target |
      | (1) | (2) | (3) | (4) |
      | 1 | Meningkatnya A | Persentase A yang baik | 80% |
      | | Program | Anggaran | Keterangan |
      | 1 | Program Penunjang Urusan | Rp 1.500.000.000 | APBD |
      | Pihak Kedua | | | Pihak Pertama |
      | Bupati A | | | Kepala Dinas A |`,
    jabatan: ["Kepala Dinas A"],
    baris: ["5: Meningkatnya A > Persentase A yang baik [target -=80 %]"],
  },
  {
    nama: "SKP with aspek, two persons above, utama and tambahan",
    tabel: `
      | SASARAN KINERJA PEGAWAI |
      | NO | PEGAWAI YANG DINILAI | | NO | PEJABAT PENILAI KINERJA | |
      | 1 | NAMA | Budi | 1 | NAMA | Ani |
      | 2 | JABATAN | Analis Kebijakan Ahli Muda | 2 | JABATAN | Kepala Bagian Ekonomi |
      | NO | RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI | RENCANA HASIL KERJA | ASPEK | INDIKATOR KINERJA INDIVIDU | TARGET |
      | (1) | (2) | (3) | (4) | (5) | (6) |
      | A. UTAMA |
      | 1 | Meningkatnya kebijakan | Tersusunnya bahan kebijakan | Kuantitas | Jumlah dokumen bahan | 10 dokumen |
      | | | | Kualitas | Persentase dokumen sesuai ketentuan | 90 % |
      | B. TAMBAHAN |
      | 1 | Meningkatnya A | Terlaksananya rapat | Kuantitas | Jumlah rapat yang diikuti | 5 kegiatan |`,
    jabatan: ["Analis Kebijakan Ahli Muda"],
    baris: [
      "8: Tersusunnya bahan kebijakan > Jumlah dokumen bahan [target -=10 dokumen]",
      "9: Tersusunnya bahan kebijakan (lanjutan) > Persentase dokumen sesuai ketentuan [target -=90 %]",
      "11: Terlaksananya rapat > Jumlah rapat yang diikuti [target -=5 kegiatan]",
    ],
  },
  {
    nama: "a measurement per triwulan with percentages",
    tabel: `
      | PENGUKURAN KINERJA TRIWULAN |
      | NO | SASARAN | INDIKATOR KINERJA | TARGET TAHUN 2026 | TRIWULAN I | | | TRIWULAN II | | |
      | | | | | TARGET | REALISASI | % | TARGET | REALISASI | % |
      | 1 | Meningkatnya A | Persentase A yang baik | 80 | 20 | 18 | 90 | 40 | 36 | 90 |`,
    jabatan: [null],
    baris: [
      "4: Meningkatnya A > Persentase A yang baik [target 2026=80, TW1=20, TW2=40] [realisasi TW1=18, TW2=36] [capaian TW1=90 %, TW2=90 %]",
    ],
  },
  {
    nama: "the IKU of a puskesmas",
    tabel: `
      | INDIKATOR KINERJA UTAMA |
      | PUSKESMAS SUKAMAJU |
      | NO | SASARAN | INDIKATOR KINERJA | DEFINISI OPERASIONAL | CARA UKUR | TARGET | SUMBER DATA |
      | 1 | Meningkatnya kesehatan ibu | Cakupan K4 | Ibu hamil yang dilayani sesuai standar | Jumlah K4 / sasaran ibu hamil x 100% | 95% | PWS KIA |
      | | | Cakupan persalinan nakes | Ibu bersalin yang ditolong nakes | Persalinan nakes / ibu bersalin x 100% | 95% | PWS KIA |`,
    jabatan: [null],
    peran: "A no, B sasaran, C indikator, D lain, E formulasi, F target, G sumberData",
    baris: [
      "4: Meningkatnya kesehatan ibu > Cakupan K4 [target -=95 %]",
      "5: Meningkatnya kesehatan ibu (lanjutan) > Cakupan persalinan nakes [target -=95 %]",
    ],
  },
  {
    nama: "labels in lower case, numbered",
    tabel: `
      | jabatan : kepala seksi pelayanan |
      | no (1) | sasaran (2) | indikator kinerja (3) | formulasi (4) | target (5) | sumber data (6) |
      | 1 | meningkatnya pelayanan | persentase layanan tepat waktu | layanan tepat waktu / total x 100% | 90% | buku register |`,
    jabatan: ["kepala seksi pelayanan"],
    peran: "A no, B sasaran, C indikator, D formulasi, E target, F sumberData",
    baris: ["3: meningkatnya pelayanan > persentase layanan tepat waktu [target -=90 %]"],
  },
  {
    nama: "TARGET in number and unit, two years",
    tabel: `
      | Jabatan : Kabid A |
      | NO | SASARAN | INDIKATOR | TARGET 2025 | | TARGET 2026 | |
      | | | | Angka | Satuan | Angka | Satuan |
      | 1 | Meningkatnya A | Persentase A yang baik | 80 | % | 90 | % |
      | 2 | Meningkatnya B | Jumlah B yang baik | 12 | Dokumen | 14 | Dokumen |`,
    jabatan: ["Kabid A"],
    baris: [
      "4: Meningkatnya A > Persentase A yang baik [target 2025=80 %, 2026=90 %]",
      "5: Meningkatnya B > Jumlah B yang baik [target 2025=12 Dokumen, 2026=14 Dokumen]",
    ],
  },
  {
    nama: "every label typed twice, as values hidden in merged cells are",
    tabel: `
      | Jabatan : Kabid A |
      | NO | SASARAN | INDIKATOR | TARGET | TARGET | REALISASI | REALISASI |
      | NO | SASARAN | INDIKATOR | 2025 | 2026 | 2025 | 2026 |
      | 1 | Meningkatnya A | Persentase A yang baik | 80% | 85% | 79% | |
      | 1 | Meningkatnya A | Jumlah A yang baru | 8 | 9 | 7 | |`,
    jabatan: ["Kabid A"],
    baris: [
      "4: Meningkatnya A > Persentase A yang baik [target 2025=80 %, 2026=85 %] [realisasi 2025=79 %, 2026=kosong]",
      "5: Meningkatnya A > Jumlah A yang baru [target 2025=8, 2026=9] [realisasi 2025=7, 2026=kosong]",
    ],
  },
  {
    nama: "bare months beside the years of the target are asked about as realisasi",
    tabel: `
      | Jabatan : Kabid A |
      | NO | SASARAN | INDIKATOR | TARGET | | Jan | Feb |
      | | | | 2025 | 2026 | | |
      | 1 | Meningkatnya mutu | Jumlah guru bersertifikat | 80 | 90 | 10 | 20 |`,
    jabatan: ["Kabid A"],
    peran: "A no, B sasaran, C indikator, D target, E target, F realisasi?, G realisasi?",
    baris: [
      "4: Meningkatnya mutu > Jumlah guru bersertifikat [target 2025=80, 2026=90] [realisasi 01=10, 02=20]",
    ],
  },
  {
    nama: "bare months beside the same months of REALISASI are asked about as targets",
    tabel: `
      | Jabatan : Kabid A |
      | NO | SASARAN | INDIKATOR | TARGET | Bulan | | REALISASI | |
      | | | | | Jan | Feb | Jan | Feb |
      | 1 | Meningkatnya kualitas | Jumlah guru bersertifikat | 80 | 10 | 20 | 9 | |`,
    jabatan: ["Kabid A"],
    peran: "A no, B sasaran, C indikator, D target, E target?, F target?, G realisasi, H realisasi",
    baris: [
      "4: Meningkatnya kualitas > Jumlah guru bersertifikat [target -=80, 01=10, 02=20] [realisasi 01=9, 02=kosong]",
    ],
  },
  {
    nama: "kategori, faktor and tindak lanjut behind capaian, an average below",
    tabel: `
      | PENGUKURAN KINERJA TAHUN 2026 |
      | Sasaran | Indikator | Satuan | Target | Realisasi | Capaian (%) | Kategori | Faktor Pendorong | Rencana Tindak Lanjut |
      | Meningkatnya kualitas | Persentase guru bersertifikat | % | 80 | 75 | 93,75 | Tinggi | Dukungan | Pelatihan |
      | | Rata-rata lama sekolah | Tahun | 8,5 | 8,4 | 98,8 | Tinggi | | |
      | Rata-rata Capaian | | | | | 96,3 | | | |`,
    jabatan: [null],
    baris: [
      "3: Meningkatnya kualitas > Persentase guru bersertifikat [target -=80 %] [realisasi -=75 %] [capaian -=93.75 %]",
      "4: Meningkatnya kualitas (lanjutan) > Rata-rata lama sekolah [target -=8.5 Tahun] [realisasi -=8.4 Tahun] [capaian -=98.8 %]",
    ],
  },
  {
    nama: "a baseline year is no target, and (baseline) no realisasi",
    tabel: `
      | INDIKATOR KINERJA UTAMA |
      | No. | Kinerja Utama | Indikator Kinerja Utama | Realisasi 2024 (baseline) | Target | |
      | | | | | 2025 | 2026 |
      | 1. | Meningkatnya derajat kesehatan | Prevalensi stunting | 20,5% | 18% | 16% |`,
    jabatan: [null],
    baris: ["4: Meningkatnya derajat kesehatan > Prevalensi stunting [target 2025=18 %, 2026=16 %]"],
  },
  {
    nama: "target murni and perubahan, realisasi to date",
    tabel: `
      | Jabatan | : | Kabid A |
      | Sasaran | Indikator | Kondisi Awal | Target 2025 Murni | Target 2025 Perubahan | Realisasi s.d. Maret |
      | Meningkatnya A | Persentase A yang baik | 70% | 80% | 82% | 20% |`,
    jabatan: ["Kabid A"],
    baris: ["3: Meningkatnya A > Persentase A yang baik [target 2025=80 %, 2025=82 %] [realisasi 03=20 %]"],
  },
  {
    nama: "a number for the sasaran and one for the indikator",
    tabel: `
      | Jabatan : Kabid A |
      | NO | SASARAN | NO | INDIKATOR KINERJA | RUMUS HITUNG | TARGET 2025 |
      | 1 | Meningkatnya A | 1.1 | Persentase A yang baik | A/B x 100% | 80% |
      | | | 1.2 | Jumlah A | Jumlah A | 12 |`,
    jabatan: ["Kabid A"],
    baris: [
      "3: Meningkatnya A > Persentase A yang baik [target 2025=80 %]",
      "4: Meningkatnya A (lanjutan) > Jumlah A [target 2025=12]",
    ],
  },
  {
    nama: "the periods of a plan are targets, asked about",
    tabel: `
      | RENCANA AKSI KINERJA |
      | Jabatan : Kabid A |
      | NO | SASARAN | INDIKATOR | TARGET | TW I | TW II | RENCANA AKSI | ANGGARAN |
      | 1 | Meningkatnya kualitas | Jumlah guru bersertifikat | 80 | 20 | 40 | Pelatihan guru | 100000000 |`,
    jabatan: ["Kabid A"],
    peran: "A no, B sasaran, C indikator, D target, E target?, F target?, G lain, H lain",
    baris: ["4: Meningkatnya kualitas > Jumlah guru bersertifikat [target -=80, TW1=20, TW2=40]"],
  },
];

test.each(kasus)("$nama", (satu) => {
  expectKasus(satu);
});
