/** Look-alikes: sheets of the same offices that hold no indikator table. */
import { kasus, type KasusLain } from "./harap";

const tanpa = (nama: string, tabel: string): KasusLain => kasus(nama, tabel, []);

export const bukan: KasusLain[] = [
  tanpa(
    "daftar pegawai dengan kolom JABATAN",
    `
    | DAFTAR NOMINATIF PEGAWAI |
    | NO | NAMA / NIP | PANGKAT | JABATAN | PENDIDIKAN | KET |
    | 1 | Budi Santoso\\n19750812 200003 1 004 | Pembina | Kepala Bidang | S2 | |
    | 2 | Dewi Lestari\\n19820303 200604 2 011 | Penata | Kepala Seksi | S1 | |
    `,
  ),
  tanpa(
    "daftar isi",
    `
    | DAFTAR ISI |
    | KATA PENGANTAR | i |
    | BAB I | PENDAHULUAN | 1 |
    | | A. Latar Belakang | 1 |
    | BAB II | INDIKATOR KINERJA INDIVIDU | 5 |
    | | A. Sasaran dan Indikator Kinerja | 5 |
    `,
  ),
  tanpa(
    "teks keputusan dengan Menimbang, Mengingat dan daftar undang-undang",
    `
    | KEPUTUSAN KEPALA DINAS KESEHATAN |
    | NOMOR 440/12/2026 |
    | TENTANG INDIKATOR KINERJA INDIVIDU |
    | Menimbang | : | a. bahwa untuk mengukur kinerja individu perlu ditetapkan indikator kinerja individu; |
    | | | b. bahwa berdasarkan pertimbangan tersebut perlu ditetapkan Keputusan Kepala Dinas; |
    | Mengingat | : | 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah; |
    | | | 2. Peraturan Menteri PANRB Nomor 6 Tahun 2022; |
    | MEMUTUSKAN: |
    | KESATU | : | Menetapkan Indikator Kinerja Individu sebagaimana tercantum dalam Lampiran. |
    `,
  ),
  tanpa(
    "tabel program, kegiatan dan anggaran dengan jumlah",
    `
    | NO | PROGRAM / KEGIATAN / SUB KEGIATAN | PAGU (Rp) | REALISASI (Rp) | % |
    | 1 | Program Penunjang Urusan Pemerintahan | 1250000000@#,##0 | 980000000@#,##0 | 78,40 |
    | 1.1 | Administrasi Keuangan | 750000000@#,##0 | 610000000@#,##0 | 81,33 |
    | | JUMLAH | 1250000000@#,##0 | 980000000@#,##0 | 78,40 |
    `,
  ),
  tanpa(
    "tujuan, sasaran, strategi dan arah kebijakan tanpa indikator",
    `
    | VISI : Rimba Raya yang maju dan sejahtera |
    | TUJUAN | SASARAN | STRATEGI | ARAH KEBIJAKAN |
    | Meningkatkan derajat kesehatan | Meningkatnya akses layanan | Penguatan puskesmas | Pemenuhan tenaga kesehatan |
    | | Meningkatnya gizi masyarakat | Intervensi gizi | Konvergensi stunting |
    `,
  ),
  tanpa(
    "skala kategori capaian",
    `
    | Skala Nilai Peringkat Kinerja |
    | NO | INTERVAL NILAI REALISASI KINERJA | KRITERIA PENILAIAN |
    | 1 | ≥ 91 % | Sangat Tinggi |
    | 2 | 76 % - 90 % | Tinggi |
    | 3 | 66 % - 75 % | Sedang |
    | 4 | 51 % - 65 % | Rendah |
    | 5 | ≤ 50 % | Sangat Rendah |
    `,
  ),
  tanpa(
    "register risiko dengan kolom sasaran",
    `
    | NO | SASARAN | PERNYATAAN RISIKO | PENYEBAB | DAMPAK | SKOR | PENANGGUNG JAWAB |
    | 1 | Meningkatnya mutu layanan | Obat kosong | Pengadaan terlambat | Layanan terganggu | 12 | Kasi Farmasi |
    | 2 | Tertib aset | Aset hilang | Penatausahaan lemah | Temuan BPK | 15 | Pengurus barang |
    `,
  ),
  tanpa(
    "rekap kehadiran per bulan",
    `
    | REKAPITULASI KEHADIRAN TAHUN 2026 |
    | NO | NAMA | JAN | FEB | MAR | APR | JUMLAH |
    | 1 | Budi Santoso | 21 | 19 | 20 | 22 | 82 |
    | 2 | Dewi Lestari | 20 | 19 | 21 | 22 | 82 |
    | | JUMLAH | 41 | 38 | 41 | 44 | 164 |
    `,
  ),
  tanpa(
    "jadwal kegiatan dengan target dan penanggung jawab",
    `
    | TIMELINE PENYUSUNAN LKjIP |
    | NO | URAIAN KEGIATAN | TARGET WAKTU | PENANGGUNG JAWAB | KET |
    | 1 | Pengumpulan data kinerja | Minggu I Januari | Subbag Perencanaan | |
    | 2 | Penyusunan naskah | Minggu II Januari | Tim SAKIP | |
    `,
  ),
  tanpa(
    "lembar evaluasi SAKIP: komponen, bobot, nilai",
    `
    | HASIL EVALUASI AKUNTABILITAS KINERJA |
    | NO | KOMPONEN YANG DINILAI | BOBOT | NILAI 2024 | NILAI 2025 |
    | 1 | Perencanaan Kinerja | 30 | 22,5 | 23,1 |
    | 2 | Pengukuran Kinerja | 30 | 20,4 | 21,9 |
    | 3 | Pelaporan Kinerja | 15 | 11,2 | 11,8 |
    | | NILAI AKUNTABILITAS KINERJA | 75 | 54,1 | 56,8 |
    `,
  ),
  tanpa(
    "identitas jabatan dengan tugas dan fungsi, tanpa tabel",
    `
    | URAIAN TUGAS |
    | Jabatan : Kepala Sub Bagian Umum |
    | Tugas : melaksanakan urusan umum dan kepegawaian |
    | Fungsi : |
    | a. pengelolaan surat; |
    | b. pengelolaan aset. |
    `,
  ),
  tanpa(
    "kepala tabel indikator yang dikutip dalam kalimat pedoman",
    `
    | PETUNJUK PENGISIAN |
    | 1 | Kolom Sasaran diisi hasil yang ingin dicapai. |
    | 2 | Kolom Indikator Kinerja diisi ukuran keberhasilan. |
    | 3 | Kolom Target diisi angka dan satuan. |
    `,
  ),
];
