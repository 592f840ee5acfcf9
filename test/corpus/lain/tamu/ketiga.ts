/** A third round: money beside work, English, section letters, notes between rows, years with baseline. */
import type { Tamu } from "./baris";

export const ketiga: Tamu[] = [
  {
    nama: "kinerja dan keuangan di bawah target dan realisasi",
    tabel: `
    | EVALUASI RENCANA AKSI TRIWULAN III |
    | Nama Jabatan : Kepala Bidang Perikanan Tangkap |
    | No | Sasaran | Indikator Kinerja | Target | | Realisasi | | Capaian (%) | |
    | | | | Kinerja | Keuangan (Rp) | Kinerja | Keuangan (Rp) | Kinerja | Keuangan |
    | 1 | Meningkatnya produksi ikan | Jumlah produksi perikanan tangkap | 1.250 ton | 500.000.000 | 1.100 ton | 400.000.000 | 88 | 80 |`,
    blok: ["pengukuran Kepala Bidang Perikanan Tangkap"],
    baris: [
      "5: 1 Meningkatnya produksi ikan > Jumlah produksi perikanan tangkap | target -=1250 ton | realisasi -=1100 ton | capaian -=88 %",
    ],
  },
  {
    nama: "seksi huruf per bidang di antara baris",
    tabel: `
    | IKI KEPALA DINAS PERTANIAN |
    | NO | SASARAN | INDIKATOR | TARGET | SUMBER DATA |
    | A. | BIDANG TANAMAN PANGAN |
    | 1 | Meningkatnya produksi padi | Produktivitas padi | 5,8 ton/ha | BPS |
    | 2 | | Luas tanam padi | 12.000 ha | BPS |
    | B. | BIDANG PETERNAKAN |
    | 1 | Meningkatnya populasi ternak | Jumlah populasi sapi | 8.500 ekor | Statistik ternak |`,
    blok: ["IKI KEPALA DINAS PERTANIAN"],
    baris: [
      "4: 1 Meningkatnya produksi padi > Produktivitas padi | target -=5.8 ton/ha | sumber BPS",
      "5: 2 Meningkatnya produksi padi (lanjutan) > Luas tanam padi | target -=12000 ha | sumber BPS",
      "7: 1 Meningkatnya populasi ternak > Jumlah populasi sapi | target -=8500 ekor | sumber Statistik ternak",
    ],
  },
  {
    nama: "formulasi bertumpuk di tiga baris sel",
    tabel: `
    | Jabatan : Kepala Seksi Kurikulum |
    | No | Sasaran | Indikator | Formulasi Perhitungan | Target |
    | 1 | Meningkatnya mutu | Persentase sekolah terakreditasi A | Jumlah sekolah terakreditasi A | 60% |
    | | | | --------------------- x 100% | |
    | | | | Jumlah seluruh sekolah | |
    | 2 | Meningkatnya kompetensi | Jumlah guru terlatih | Jumlah guru terlatih | 100 orang |`,
    blok: ["IKI Kepala Seksi Kurikulum"],
    baris: [
      "3: 1 Meningkatnya mutu > Persentase sekolah terakreditasi A | rumus Jumlah sekolah terakreditasi A\n--------------------- x 100%\nJumlah seluruh sekolah | target -=60 %",
      "6: 2 Meningkatnya kompetensi > Jumlah guru terlatih | rumus Jumlah guru terlatih | target -=100 orang",
    ],
  },
  {
    nama: "baseline dan lima tahun, satuan di muka, penanggung jawab di ujung",
    tabel: `
    | INDIKATOR KINERJA UTAMA BADAN KESBANGPOL |
    | NO | SASARAN STRATEGIS | INDIKATOR KINERJA UTAMA | SATUAN | BASELINE (2024) | 2025 | 2026 | 2027 | FORMULASI | PENANGGUNG JAWAB |
    | 1 | Terjaganya kerukunan | Jumlah konflik sosial | kejadian | 5 | 4 | 3 | 2 | Jumlah konflik yang terjadi | Bidang Kewaspadaan |`,
    blok: ["IKU"],
    baris: [
      "3: 1 Terjaganya kerukunan > Jumlah konflik sosial | rumus Jumlah konflik yang terjadi | satuan kejadian | target 2025=4 kejadian, 2026=3 kejadian, 2027=2 kejadian | pj Bidang Kewaspadaan",
    ],
  },
  {
    nama: "identitas di bawah judul tanpa label, nama dan NIP",
    tabel: `
    | PERJANJIAN KINERJA TAHUN 2026 |
    | Pihak Pertama |
    | Nama : Rudi |
    | Jabatan : Kepala Bidang Aset |
    | Pihak Kedua |
    | Nama : Sari |
    | Jabatan : Kepala BPKAD |
    | No | Sasaran | Indikator Kinerja | Target |
    | 1 | Tertibnya aset daerah | Persentase aset bersertifikat | 70% |
    | Pihak Kedua | | | Pihak Pertama |
    | Sari | | | Rudi |`,
    blok: ["PK Kepala Bidang Aset"],
    baris: ["9: 1 Tertibnya aset daerah > Persentase aset bersertifikat | target -=70 %"],
  },
  {
    nama: "semester dan tahunan, realisasi berkelompok terpisah dari target",
    tabel: `
    | Jabatan : Pustakawan Ahli Muda |
    | No | Hasil Kerja | Ukuran Keberhasilan / Indikator Kinerja | Target | | | Realisasi | | |
    | | | | Sem I | Sem II | Tahun | Sem I | Sem II | Tahun |
    | 1 | Meningkatnya layanan pustaka | Jumlah pemustaka yang dilayani | 500 | 700 | "1.200" | 510 | | |`,
    blok: ["IKI Pustakawan Ahli Muda"],
    baris: [
      "4: 1 Meningkatnya layanan pustaka > Jumlah pemustaka yang dilayani | target S1=500, S2=700, -=1200 | realisasi S1=510, S2=kosong, -=kosong",
    ],
  },
  {
    nama: "bukan: rekap temuan BPK dengan target penyelesaian",
    tabel: `
    | REKAPITULASI TINDAK LANJUT TEMUAN |
    | No | Temuan | Rekomendasi | Target Penyelesaian | Realisasi | Penanggung Jawab | Status |
    | 1 | Kelebihan bayar | Setor ke kas | 30 hari | 20 hari | Kabid A | Selesai |`,
    blok: [],
    baris: [],
  },
  {
    nama: "bukan: analisis jabatan dan beban kerja",
    tabel: `
    | ANALISIS BEBAN KERJA |
    | Nama Jabatan : Pengelola Data |
    | No | Uraian Tugas | Hasil Kerja | Satuan Hasil | Waktu Penyelesaian | Beban Kerja | Kebutuhan Pegawai |
    | 1 | Mengumpulkan data | Data | Dokumen | 2 | 120 | 0,5 |
    | 2 | Mengolah data | Laporan | Laporan | 4 | 60 | 0,4 |`,
    blok: [],
    baris: [],
  },
];
