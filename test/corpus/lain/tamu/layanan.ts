/** Rumah sakit, sekolah, kelurahan, BUMD: layouts in between, and sheets that only look like one. */
import type { Tamu } from "./baris";

export const layanan: Tamu[] = [
  {
    nama: "rumah sakit: numerator dan denominator di baris bawah, target dan capaian per bulan",
    tabel: `
    | INDIKATOR KINERJA INDIVIDU KEPALA INSTALASI GAWAT DARURAT |
    | No | Sasaran | Indikator | Target | Realisasi | | |
    |    |         |           |        | Januari | Februari | Maret |
    | 1 | Cepatnya layanan gawat darurat | Persentase pasien dilayani di bawah 5 menit | 100% | 92% | 95% | |
    | | | Numerator: pasien dilayani di bawah 5 menit | | 460 | 475 | |
    | | | Denominator: seluruh pasien gawat darurat | | 500 | 500 | |
    | 2 | Meningkatnya kompetensi | Jumlah petugas bersertifikat | 20 orang | 15 | 18 | |`,
    blok: ["IKI KEPALA INSTALASI GAWAT DARURAT"],
    baris: [
      "4: 1 Cepatnya layanan gawat darurat > Persentase pasien dilayani di bawah 5 menit | target -=100 % | realisasi 01=92 %, 02=95 %, 03=kosong | komponen pasien dilayani di bawah 5 menit; seluruh pasien gawat darurat",
      "7: 2 Meningkatnya kompetensi > Jumlah petugas bersertifikat | target -=20 orang | realisasi 01=15, 02=18, 03=kosong",
    ],
  },
  {
    nama: "sekolah: bobot, kriteria, target semester, tanda tangan dua kolom dan catatan",
    tabel: `
    | RENCANA KINERJA KEPALA SEKOLAH TAHUN AJARAN 2025/2026 |
    | Jabatan : Kepala Sekolah |
    | No | Sasaran | Indikator Keberhasilan | Bobot | Target Sem. 1 | Target Sem. 2 | Bukti Fisik |
    | 1 | Meningkatnya mutu lulusan | Persentase siswa lulus | 40 | - | 100% | Ijazah |
    | 2 | Meningkatnya kompetensi guru | Jumlah guru ikut PKG | 60 | 10 orang | 20 orang | Sertifikat |
    | *) Target dihitung dari jumlah siswa kelas akhir |
    | Mengetahui, | | | | Rimba, 2 Juli 2025 |
    | Pengawas Sekolah | | | | Kepala Sekolah |
    | NIP. 196501011990031001 | | | | NIP. 197001011995032001 |`,
    blok: ["IKI Kepala Sekolah"],
    baris: [
      "4: 1 Meningkatnya mutu lulusan > Persentase siswa lulus | target S1=kosong, S2=100 %",
      "5: 2 Meningkatnya kompetensi guru > Jumlah guru ikut PKG | target S1=10 orang, S2=20 orang",
    ],
  },
  {
    nama: "kelurahan: identitas dua kolom, kolom kosong tersembunyi di antaranya, nomor kolom terpisah",
    tabel: `
    | | NAMA | | : Siti | | | |
    | | JABATAN | | : Lurah Melati | | | |
    | | UNIT KERJA | | : Kelurahan Melati | | | |
    | | NO | | SASARAN | INDIKATOR | | TARGET |
    | | 1 | | 2 | 3 | | 4 |
    | | 1 | | Meningkatnya partisipasi warga | Persentase RT aktif | | 90% |
    | | 2 | | Meningkatnya kebersihan | Jumlah kerja bakti | | 12 kali |`,
    blok: ["IKI Lurah Melati"],
    baris: [
      "6: 1 Meningkatnya partisipasi warga > Persentase RT aktif | target -=90 %",
      "7: 2 Meningkatnya kebersihan > Jumlah kerja bakti | target -=12 kali",
    ],
  },
  {
    nama: "BUMD: satuan di kurung dalam kepala, target tahun dan bulan berjalan",
    tabel: `
    | Jabatan : Direktur Umum |
    | No | Sasaran Kerja | Ukuran Kinerja | Target Tahun 2026 (%) | Realisasi Jan-2026 (%) | Realisasi Feb-2026 (%) |
    | 1 | Efisiensi biaya | Rasio beban operasi terhadap pendapatan | 85 | 88,2 | 86 |
    | 2 | Kepuasan pelanggan | Persentase keluhan selesai | 95 | 90 | 97,5 |`,
    blok: ["IKI Direktur Umum"],
    baris: [
      "3: 1 Efisiensi biaya > Rasio beban operasi terhadap pendapatan | target 2026=85 % | realisasi 2026-01=88.2 %, 2026-02=86 %",
      "4: 2 Kepuasan pelanggan > Persentase keluhan selesai | target 2026=95 % | realisasi 2026-01=90 %, 2026-02=97.5 %",
    ],
  },
  {
    nama: "target murni dan perubahan, pilihan yang berlaku di kepala",
    tabel: `
    | PERJANJIAN KINERJA PERUBAHAN TAHUN 2026 |
    | Jabatan : Kepala Bidang Koperasi |
    | No | Sasaran Program | Indikator Kinerja Program | Target | |
    |    |                 |                           | Murni | Perubahan |
    | 1 | Meningkatnya koperasi sehat | Persentase koperasi sehat | 40% | 45% |`,
    blok: ["PK Kepala Bidang Koperasi"],
    baris: ["5: 1 Meningkatnya koperasi sehat > Persentase koperasi sehat | target -=40 %, -=45 %"],
  },
  {
    nama: "kepala dipisah baris kosong dari datanya, target berupa tanggal dan ada/tidak",
    tabel: `
    | INDIKATOR KINERJA INDIVIDU |
    | Jabatan | Bendahara Pengeluaran |
    | NO | KINERJA | INDIKATOR KINERJA | TARGET | KET |
    | |
    | 1 | Tepat waktu SPJ | Waktu penyampaian SPJ | Tanggal 10 | setiap bulan |
    | 2 | Tertib pajak | Laporan pajak | Ada | |`,
    blok: ["IKI Bendahara Pengeluaran"],
    baris: [
      "5: 1 Tepat waktu SPJ > Waktu penyampaian SPJ | target -=kosong | ket setiap bulan",
      "6: 2 Tertib pajak > Laporan pajak | target -=kosong",
    ],
  },
  {
    nama: "dua pegawai bersebelahan dengan kolom pemisah kosong",
    tabel: `
    | Jabatan : Operator A | | | | | Jabatan : Operator B | | | |
    | No | Sasaran | Indikator | Target | | No | Sasaran | Indikator | Target |
    | 1 | Lancarnya data A | Jumlah data A | 10 data | | 1 | Lancarnya data B | Jumlah data B | 20 data |`,
    blok: ["IKI Operator A", "IKI Operator B"],
    baris: [
      "3: 1 Lancarnya data A > Jumlah data A | target -=10 data",
      "3: 1 Lancarnya data B > Jumlah data B | target -=20 data",
    ],
  },
  {
    nama: "bukan: standar pelayanan minimal berisi daftar jenis layanan",
    tabel: `
    | STANDAR PELAYANAN |
    | No | Jenis Layanan | Persyaratan | Waktu | Biaya |
    | 1 | KTP elektronik | Fotokopi KK | 1 hari | Gratis |
    | 2 | Akta kelahiran | Surat lahir | 3 hari | Gratis |`,
    blok: [],
    baris: [],
  },
  {
    nama: "bukan: definisi istilah sasaran, indikator, target",
    tabel: `
    | Istilah | Pengertian |
    | Sasaran | Hasil yang ingin dicapai |
    | Indikator | Ukuran keberhasilan sasaran |
    | Target | Nilai yang direncanakan |`,
    blok: [],
    baris: [],
  },
  {
    nama: "bukan: indikator makro daerah per tahun tanpa sasaran dan jabatan",
    tabel: `
    | INDIKATOR MAKRO KABUPATEN |
    | No | Indikator | 2021 | 2022 | 2023 |
    | 1 | Laju pertumbuhan ekonomi | 3,2 | 4,1 | 5,0 |
    | 2 | Angka kemiskinan | 12,1 | 11,8 | 11,2 |`,
    blok: [],
    baris: [],
  },
  {
    nama: "bukan: kuesioner survei kepuasan dengan unsur dan nilai",
    tabel: `
    | REKAP SURVEI KEPUASAN MASYARAKAT |
    | No | Unsur Pelayanan | Nilai Rata-rata | Kategori |
    | 1 | Persyaratan | 3,45 | Baik |
    | 2 | Prosedur | 3,50 | Baik |
    | | IKM Unit | 86,2 | Baik |`,
    blok: [],
    baris: [],
  },
  {
    nama: "tugas dan fungsi: tugas berkalimat, fungsi berhuruf dalam sel sendiri, lalu Hasil Kerja",
    tabel: `
    | A. Jabatan | : | Kepala Sub Bagian Keuangan |
    | B. Tugas | : | Melaksanakan penatausahaan keuangan |
    | C. Fungsi | : | |
    | | a. | penyusunan anggaran; |
    | | b. | pembukuan; dan |
    | | c. | pelaporan keuangan. |
    | D. Indikator | | |
    | No | Hasil Kerja | Indikator | Target | Cara Perhitungan | Data Dukung |
    | 1 | Tertib laporan keuangan | Persentase laporan tepat waktu | 100% | Laporan tepat waktu dibagi seluruh laporan dikali 100% | Tanda terima |`,
    blok: ["IKI Kepala Sub Bagian Keuangan"],
    baris: [
      "9: 1 Tertib laporan keuangan > Persentase laporan tepat waktu | rumus Laporan tepat waktu dibagi seluruh laporan dikali 100% | target -=100 % | sumber Tanda terima",
    ],
  },
];
