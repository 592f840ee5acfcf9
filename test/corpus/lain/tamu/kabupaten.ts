/** Dinas, badan, kecamatan: LKjIP tables, rencana aksi, IKI in other shapes. */
import type { Tamu } from "./baris";

export const kabupaten: Tamu[] = [
  {
    nama: "LKjIP: sasaran sebagai baris judul, IKU bernomor, capaian di ujung",
    tabel: `
    | Tabel 3.1 Pencapaian Kinerja Tahun 2025 |
    | No | Indikator Kinerja Utama | Satuan | Target | Realisasi | Capaian (%) |
    | Sasaran Strategis 1: Meningkatnya Akuntabilitas Keuangan Daerah |
    | 1 | Persentase penurunan temuan material | % | 55 | 50 | 90,91 |
    | 2 | Persentase tindak lanjut temuan | % | 80 | 84 | 105 |
    | Rata-rata capaian sasaran 1 | | | | | 97,95 |
    | Sasaran Strategis 2: Meningkatnya Kapabilitas APIP |
    | 3 | Level kapabilitas APIP | Level | 3 | 3 | 100 |`,
    blok: ["pengukuran"],
    baris: [
      "4: 1 Meningkatnya Akuntabilitas Keuangan Daerah > Persentase penurunan temuan material | satuan % | target -=55 % | realisasi -=50 % | capaian -=90.91 %",
      "5: 2 Meningkatnya Akuntabilitas Keuangan Daerah (lanjutan) > Persentase tindak lanjut temuan | satuan % | target -=80 % | realisasi -=84 % | capaian -=105 %",
      "8: 3 Meningkatnya Kapabilitas APIP > Level kapabilitas APIP | satuan Level | target -=3 Level | realisasi -=3 Level | capaian -=100 %",
    ],
  },
  {
    nama: "perbandingan tahun: realisasi 2023, 2024, target 2025, realisasi 2025, target akhir Renstra, tingkat kemajuan",
    tabel: `
    | PENGUKURAN KINERJA DINAS PERPUSTAKAAN |
    | No | Sasaran | Indikator | Realisasi | | Tahun 2025 | | | Target Akhir Renstra |
    |    |         |           | 2023 | 2024 | Target | Realisasi | Capaian | |
    | 1 | Meningkatnya budaya baca | Indeks Pembangunan Literasi | 61,2 | 63,5 | 65 | 66,3 | 102% | 70 |
    | 2 | Meningkatnya layanan arsip | Persentase OPD tertib arsip | 40% | 52% | 60% | 58% | 96,67% | 80% |`,
    blok: ["pengukuran"],
    baris: [
      "4: 1 Meningkatnya budaya baca > Indeks Pembangunan Literasi | target 2025=65 | realisasi 2023=61.2, 2024=63.5, 2025=66.3 | capaian 2025=102 %",
      "5: 2 Meningkatnya layanan arsip > Persentase OPD tertib arsip | target 2025=60 % | realisasi 2023=40 %, 2024=52 %, 2025=58 % | capaian 2025=96.67 %",
    ],
  },
  {
    nama: "rencana aksi: langkah aksi di baris bawah indikator, penanggung jawab",
    tabel: `
    | RENCANA AKSI ATAS PERJANJIAN KINERJA |
    | CAMAT SUKAMAKMUR |
    | NO | SASARAN | INDIKATOR KINERJA | TARGET | RENCANA AKSI | TARGET TRIWULAN | | | | PENANGGUNG JAWAB |
    |    |         |                   |        |              | I | II | III | IV | |
    | 1 | Meningkatnya pelayanan publik | Indeks Kepuasan Masyarakat | 86,5 | Survei kepuasan | 85 | 85,5 | 86 | 86,5 | Kasi Pelayanan |
    | | | | | Pelatihan petugas | | | | | Kasi Pelayanan |
    | 2 | Tertibnya administrasi desa | Persentase desa tertib administrasi | 80% | Pembinaan desa | 20% | 40% | 60% | 80% | Kasi PMD |`,
    blok: ["pengukuran CAMAT SUKAMAKMUR"],
    baris: [
      "5: 1 Meningkatnya pelayanan publik > Indeks Kepuasan Masyarakat | target -=86.5, TW1=85, TW2=85.5, TW3=86, TW4=86.5 | pj Kasi Pelayanan",
      "7: 2 Tertibnya administrasi desa > Persentase desa tertib administrasi | target -=80 %, TW1=20 %, TW2=40 %, TW3=60 %, TW4=80 % | pj Kasi PMD",
    ],
  },
  {
    nama: "IKI tanpa kolom sasaran, tugas sebagai kolom, alasan dan formulasi terpisah",
    tabel: `
    | INDIKATOR KINERJA INDIVIDU |
    | Nama Jabatan | : | Pengawas Ketenagakerjaan Ahli Muda |
    | Ikhtisar Jabatan | : | Melakukan pengawasan norma kerja |
    | No | Uraian Tugas | Indikator Kinerja Individu | Formulasi Hitung | Sumber Data |
    | 1 | Memeriksa perusahaan | Jumlah perusahaan yang diperiksa | Jumlah perusahaan yang diperiksa dalam setahun | Laporan pemeriksaan |
    | 2 | Menguji norma K3 | Persentase objek K3 yang diuji | Objek diuji dibagi objek terdaftar dikali 100% | Sertifikat |`,
    blok: ["IKI Pengawas Ketenagakerjaan Ahli Muda"],
    baris: [
      "5: 1  > Jumlah perusahaan yang diperiksa | rumus Jumlah perusahaan yang diperiksa dalam setahun | sumber Laporan pemeriksaan",
      "6: 2  > Persentase objek K3 yang diuji | rumus Objek diuji dibagi objek terdaftar dikali 100% | sumber Sertifikat",
    ],
  },
  {
    nama: "dua tabel di satu lembar: IKU dinas di atas, IKI sekretaris di bawah dengan judul sendiri",
    tabel: `
    | INDIKATOR KINERJA UTAMA |
    | DINAS PARIWISATA KABUPATEN RIMBA RAYA |
    | No | Sasaran Strategis | IKU | Satuan | Target 2026 | Rumus |
    | 1 | Meningkatnya kunjungan wisata | Jumlah kunjungan wisatawan | orang | 250000@#,##0 | Wisnus + wisman |
    | |
    | INDIKATOR KINERJA INDIVIDU SEKRETARIS DINAS PARIWISATA |
    | No | Sasaran | Indikator | Satuan | Target 2026 | Rumus |
    | 1 | Meningkatnya tata kelola | Nilai AKIP dinas | nilai | 78 | Hasil evaluasi Inspektorat |
    | 2 | | Persentase serapan anggaran | % | 95 | Realisasi anggaran / pagu x 100% |`,
    blok: ["IKU", "IKI SEKRETARIS DINAS PARIWISATA"],
    baris: [
      "4: 1 Meningkatnya kunjungan wisata > Jumlah kunjungan wisatawan | rumus Wisnus + wisman | satuan orang | target 2026=250000 orang",
      "8: 1 Meningkatnya tata kelola > Nilai AKIP dinas | rumus Hasil evaluasi Inspektorat | satuan nilai | target 2026=78 nilai",
      "9: 2 Meningkatnya tata kelola (lanjutan) > Persentase serapan anggaran | rumus Realisasi anggaran / pagu x 100% | satuan % | target 2026=95 %",
    ],
  },
  {
    nama: "realisasi per bulan dengan jumlah, dan s.d. bulan ini",
    tabel: `
    | REALISASI KINERJA BULANAN |
    | Jabatan : Kepala UPTD Metrologi Legal |
    | No | Sasaran | Indikator | Target | Realisasi | | | | Ket. |
    |    |         |           |        | Jan | Feb | Mar | s.d. Mar | |
    | 1 | Tertib ukur | Jumlah UTTP yang ditera | 1.200 unit | 90 | 100 | 110 | 300 | |
    | 2 | | Persentase pasar tertib ukur | 75% | 60% | 62% | 70% | 70% | 12 pasar |`,
    blok: ["pengukuran Kepala UPTD Metrologi Legal"],
    baris: [
      "5: 1 Tertib ukur > Jumlah UTTP yang ditera | target -=1200 unit | realisasi 01=90, 02=100, 03=110, s.d. 03=300",
      "6: 2 Tertib ukur (lanjutan) > Persentase pasar tertib ukur | target -=75 % | realisasi 01=60 %, 02=62 %, 03=70 %, s.d. 03=70 % | ket 12 pasar",
    ],
  },
  {
    nama: "teks keputusan di atas tabel, diktum dan lampiran",
    tabel: `
    | KEPUTUSAN KEPALA DINAS PERTANAHAN |
    | NOMOR 188/45/2026 |
    | KESATU | : | Indikator Kinerja Individu digunakan untuk menilai kinerja. |
    | KEDUA | : | Keputusan ini berlaku sejak ditetapkan. |
    | LAMPIRAN KEPUTUSAN KEPALA DINAS PERTANAHAN |
    | NOMOR : 188/45/2026 |
    | TANGGAL : 5 Januari 2026 |
    | 1. Nama Jabatan : Kepala Bidang Penataan Tanah. |
    | 2. Tugas Pokok : merumuskan kebijakan penataan tanah |
    | 3. Fungsi : 1) penyusunan rencana; 2) pelaksanaan koordinasi; dan 3) pelaporan. |
    | No. | Kinerja Utama | Indikator Kinerja Utama | Cara Mengukur | Sumber Data | Ket |
    | 1. | Meningkatnya kepastian hukum hak atas tanah | Persentase bidang tanah bersertifikat | Bidang bersertifikat : seluruh bidang x 100 | KKP ATR/BPN | - |
    | 2. | Berkurangnya sengketa | Jumlah sengketa yang diselesaikan | cukup jelas | Register sengketa | |`,
    blok: ["IKI Kepala Bidang Penataan Tanah"],
    baris: [
      "12: 1. Meningkatnya kepastian hukum hak atas tanah > Persentase bidang tanah bersertifikat | rumus Bidang bersertifikat : seluruh bidang x 100 | sumber KKP ATR/BPN | ket -",
      "13: 2. Berkurangnya sengketa > Jumlah sengketa yang diselesaikan | rumus cukup jelas | sumber Register sengketa",
    ],
  },
  {
    nama: "satuan dan target dalam dua kolom di bawah TARGET, realisasi juga",
    tabel: `
    | Jabatan : Kepala Seksi Pemadaman |
    | No | Sasaran | Indikator | Target | | Realisasi | | Capaian |
    |    |         |           | Volume | Satuan | Volume | Satuan | % |
    | 1 | Cepatnya penanganan kebakaran | Waktu tanggap rata-rata | 15 | menit | 13 | menit | 113,33 |
    | 2 | Meningkatnya kesiapsiagaan | Jumlah relawan terlatih | 100 | orang | 80 | orang | 80 |`,
    blok: ["IKI Kepala Seksi Pemadaman"],
    baris: [
      "4: 1 Cepatnya penanganan kebakaran > Waktu tanggap rata-rata | satuan menit | target -=15 menit | realisasi -=13 menit | capaian -=113.33 %",
      "5: 2 Meningkatnya kesiapsiagaan > Jumlah relawan terlatih | satuan orang | target -=100 orang | realisasi -=80 orang | capaian -=80 %",
    ],
  },
  {
    nama: "indikator sebelum sasaran, target paling kiri setelah nomor",
    tabel: `
    | JABATAN | : | Pengadministrasi Umum |
    | No | Target | Indikator | Sasaran | Sumber |
    | 1 | 12 Laporan | Jumlah laporan kehadiran yang disusun | Tertib administrasi kepegawaian | Rekap absensi |
    | 2 | 600 Surat | Jumlah surat yang diagendakan | Lancarnya persuratan | Buku agenda |`,
    blok: ["IKI Pengadministrasi Umum"],
    baris: [
      "3: 1 Tertib administrasi kepegawaian > Jumlah laporan kehadiran yang disusun | target -=12 Laporan | sumber Rekap absensi",
      "4: 2 Lancarnya persuratan > Jumlah surat yang diagendakan | target -=600 Surat | sumber Buku agenda",
    ],
  },
  {
    nama: "tujuan, sasaran, indikator; nomor berjenjang 1.1.1; target lima tahun dengan kondisi awal dan akhir",
    tabel: `
    | TUJUAN, SASARAN DAN INDIKATOR KINERJA RENSTRA |
    | No | Tujuan | Sasaran | Indikator Kinerja | Kondisi Awal | Target Kinerja Tahun Ke- | | | Kondisi Akhir |
    |    |        |         |                   |              | 2025 | 2026 | 2027 | |
    | 1 | Meningkatkan mutu lingkungan | | Indeks kualitas lingkungan | 65 | 66 | 67 | 68 | 68 |
    | "1.1" | | Menurunnya pencemaran air | Indeks kualitas air | 50 | 52 | 54 | 56 | 56 |`,
    blok: ["IKI"],
    baris: [
      "4: 1  > Indeks kualitas lingkungan | target 2025=66, 2026=67, 2027=68",
      "5: 1.1 Menurunnya pencemaran air > Indeks kualitas air | target 2025=52, 2026=54, 2027=56",
    ],
  },
  {
    nama: "jabatan di kolom pertama, digabung ke bawah",
    tabel: `
    | REKAPITULASI INDIKATOR KINERJA INDIVIDU BADAN KEPEGAWAIAN |
    | NO | NAMA JABATAN | SASARAN KINERJA | INDIKATOR KINERJA | TARGET | SATUAN |
    | 1 | Kepala Bidang Mutasi | Tepat waktunya kenaikan pangkat | Persentase usul yang tepat waktu | 95 | persen |
    | | | Akuratnya data | Persentase data valid | 98 | persen |
    | 2 | Analis SDM Aparatur | Tersusunnya formasi | Jumlah dokumen formasi | 2 | dokumen |`,
    blok: ["IKI Kepala Bidang Mutasi", "IKI Analis SDM Aparatur"],
    baris: [
      "3: 1 Tepat waktunya kenaikan pangkat > Persentase usul yang tepat waktu | satuan % | target -=95 %",
      "4: Akuratnya data > Persentase data valid | satuan % | target -=98 %",
      "5: 2 Tersusunnya formasi > Jumlah dokumen formasi | satuan dokumen | target -=2 dokumen",
    ],
  },
];
