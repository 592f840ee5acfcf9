/** Kementerian, balai and kanwil: perspektif, kode SS, English words, manuals. */
import type { Tamu } from "./baris";

export const kementerian: Tamu[] = [
  {
    nama: "matriks cascading: perspektif, kode, baseline, unit in charge, catatan di bawah",
    tabel: `
    | MATRIKS CASCADING IKU BIRO UMUM |
    | No | Perspektif | Sasaran Strategis | Kode | Nama Indikator Kinerja Utama (IKU) | Baseline 2015 | Target | | Unit in Charge | Jenis Cascading |
    |    |            |                   |      |                                    |               | 2016 | 2017 | | |
    | 1 | Customers Perspective | Meningkatnya kualitas pelayanan kerumahtanggaan | 2.1 | Persentase konten informasi yang diamankan | N/A | 100% | 100% | Rumah Tangga | N |
    |   |  |  | 2.2 | Indeks Kepuasan Pelayanan Tamu | N/A | 3,5 | 3,6 | Protokol | C |
    | 2 | Internal Process | Meningkatnya kualitas ketatausahaan | 4.1 | Jumlah naskah dinas yang dilayani dengan e-Arsip | N/A | 1.500bh | 1.550bh | Tata Usaha | CP |
    | Catt: |
    | Max 3 IKU satu SS |
    | Ket: C : Cascading Peta |
    | KEPALA BIRO UMUM, |
    | NIP. 19700101 199503 1 001 |`,
    blok: ["IKU"],
    baris: [
      "4: 1 Meningkatnya kualitas pelayanan kerumahtanggaan > Persentase konten informasi yang diamankan | target 2016=100 %, 2017=100 % | pj Rumah Tangga",
      "5: Meningkatnya kualitas pelayanan kerumahtanggaan (lanjutan) > Indeks Kepuasan Pelayanan Tamu | target 2016=3.5, 2017=3.6 | pj Protokol",
      "6: 2 Meningkatnya kualitas ketatausahaan > Jumlah naskah dinas yang dilayani dengan e-Arsip | target 2016=1500 bh, 2017=1550 bh | pj Tata Usaha",
    ],
  },
  {
    nama: "kontrak kinerja Kemenkeu-Four dengan kode SS, polarisasi dan konsolidasi disingkat",
    tabel: `
    | KONTRAK KINERJA |
    | KEPALA SEKSI PENCAIRAN DANA |
    | NO | SASARAN PROGRAM/KEGIATAN | INDIKATOR KINERJA | TARGET 2026 | SATUAN | KONSOLIDASI | POLARISASI |
    | 1 | Pengelolaan kas negara yang optimal | 1a-CP Indeks ketepatan waktu penyelesaian SP2D | 4 | Indeks | TLK | MAX |
    | 2 | Layanan prima | 2a-CP Rata-rata waktu penyelesaian permohonan | 60 | Menit | AVG | MIN |`,
    blok: ["PK KEPALA SEKSI PENCAIRAN DANA"],
    baris: [
      "4: 1 Pengelolaan kas negara yang optimal > 1a-CP Indeks ketepatan waktu penyelesaian SP2D | satuan Indeks | polaritas MAX | konsolidasi TLK | target 2026=4 Indeks",
      "5: 2 Layanan prima > 2a-CP Rata-rata waktu penyelesaian permohonan | satuan Menit | polaritas MIN | konsolidasi AVG | target 2026=60 Menit",
    ],
  },
  {
    nama: "balai: KPI, unit, owner; English mixed in",
    tabel: `
    | Balai Pengujian Mutu Barang |
    | Jabatan : Kepala Balai |
    | No. | Strategic Objective (Sasaran) | Key Performance Indicator (KPI) | Formula | Unit | Target 2025 | Target 2026 | PIC | Remarks |
    | 1 | Terwujudnya layanan pengujian yang andal | Persentase sertifikat terbit tepat waktu | Sertifikat tepat waktu / seluruh sertifikat x 100% | % | 92 | 95 | Seksi Pengujian | SLA 5 hari |
    | 2 | | Jumlah parameter uji terakreditasi | Jumlah parameter uji terakreditasi KAN | parameter | 120 | 130 | Seksi Mutu | |`,
    blok: ["IKI Kepala Balai"],
    baris: [
      "4: 1 Terwujudnya layanan pengujian yang andal > Persentase sertifikat terbit tepat waktu | rumus Sertifikat tepat waktu / seluruh sertifikat x 100% | satuan % | target 2025=92 %, 2026=95 % | pj Seksi Pengujian | ket SLA 5 hari",
      "5: 2 Terwujudnya layanan pengujian yang andal (lanjutan) > Jumlah parameter uji terakreditasi | rumus Jumlah parameter uji terakreditasi KAN | satuan parameter | target 2025=120 parameter, 2026=130 parameter | pj Seksi Mutu",
    ],
  },
  {
    nama: "kanwil: sasaran di baris tersendiri, nomor SK.1 dan IKSK, triwulan",
    tabel: `
    | PERJANJIAN KINERJA TAHUN 2026 |
    | KEPALA LEMBAGA PEMASYARAKATAN KELAS IIA |
    | NO | SASARAN KEGIATAN / INDIKATOR KINERJA KEGIATAN | TARGET TAHUNAN | TW I | TW II | TW III | TW IV |
    | 1 | Meningkatnya kualitas perawatan narapidana |
    | a | Persentase pemenuhan layanan makanan sesuai standar | 92% | 92% | 92% | 92% | 92% |
    | b | Persentase narapidana yang mendapat layanan kesehatan | 94% | 20% | 45% | 70% | 94% |
    | 2 | Meningkatnya pembinaan kepribadian |
    | a | Jumlah narapidana yang bersertifikat | 120 orang | 30 orang | 60 orang | 90 orang | 120 orang |`,
    blok: ["PK KEPALA LEMBAGA PEMASYARAKATAN KELAS IIA"],
    baris: [
      "5: a Meningkatnya kualitas perawatan narapidana > Persentase pemenuhan layanan makanan sesuai standar | target -=92 %, TW1=92 %, TW2=92 %, TW3=92 %, TW4=92 %",
      "6: b Meningkatnya kualitas perawatan narapidana (lanjutan) > Persentase narapidana yang mendapat layanan kesehatan | target -=94 %, TW1=20 %, TW2=45 %, TW3=70 %, TW4=94 %",
      "8: a Meningkatnya pembinaan kepribadian > Jumlah narapidana yang bersertifikat | target -=120 orang, TW1=30 orang, TW2=60 orang, TW3=90 orang, TW4=120 orang",
    ],
  },
  {
    nama: "manual IKU: satu indikator per formulir tegak bukan tabel",
    tabel: `
    | MANUAL INDIKATOR KINERJA UTAMA |
    | Perspektif | : | Stakeholder |
    | Sasaran Strategis | : | Terwujudnya kawasan konservasi |
    | Nama IKU | : | Luas kawasan konservasi yang diusulkan |
    | Definisi | : | Luas kawasan yang diusulkan untuk ditetapkan |
    | Satuan | : | Hektare |
    | Formula | : | Jumlah luas kawasan yang diusulkan |
    | Target | : | 1.500 |`,
    blok: [],
    baris: [],
  },
  {
    nama: "RHK JPT: rencana hasil kerja, indikator, target, perspektif di kolom akhir",
    tabel: `
    | SASARAN KINERJA PEGAWAI |
    | PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER 2026 |
    | NO | PEGAWAI YANG DINILAI | NO | PEJABAT PENILAI KINERJA |
    | 1 | NAMA : Rina | 1 | NAMA : Bupati |
    | 2 | JABATAN : Kepala Dinas Sosial | 2 | JABATAN : Bupati Rimba |
    | HASIL KERJA |
    | NO | RENCANA HASIL KERJA | INDIKATOR KINERJA INDIVIDU | TARGET | PERSPEKTIF |
    | (1) | (2) | (3) | (4) | (5) |
    | A. UTAMA |
    | 1 | Meningkatnya kesejahteraan sosial (Perjanjian Kinerja) | Persentase PPKS yang tertangani | 70 - 75% | Penerima Layanan |
    | 2 | Meningkatnya tata kelola dinas | Nilai SAKIP dinas | BB | Proses Bisnis |
    | B. TAMBAHAN |
    | PERILAKU KERJA |
    | 1 | Berorientasi Pelayanan | Ekspektasi Khusus Pimpinan: melayani |`,
    blok: ["IKI Kepala Dinas Sosial"],
    baris: [
      "10: 1 Meningkatnya kesejahteraan sosial (Perjanjian Kinerja) > Persentase PPKS yang tertangani | target -=70..75 %",
      "11: 2 Meningkatnya tata kelola dinas > Nilai SAKIP dinas | target -=BB",
    ],
  },
  {
    nama: "satker pusat: target dan anggaran berselang-seling per triwulan",
    tabel: `
    | RENCANA AKSI PERJANJIAN KINERJA TAHUN 2026 |
    | SASARAN KEGIATAN | INDIKATOR KINERJA KEGIATAN | TRIWULAN I | | TRIWULAN II | | PAGU (Rp) |
    |  |  | Target | Anggaran | Target | Anggaran | |
    | Meningkatnya produktivitas benih | Jumlah benih unggul yang tersedia | 10 ton | 150000000@#,##0 | 25 ton | 300000000@#,##0 | 900000000@#,##0 |
    | | Persentase benih bersertifikat | 80% | 20000000@#,##0 | 85% | 30000000@#,##0 | 90000000@#,##0 |`,
    blok: ["pengukuran"],
    baris: [
      "4: Meningkatnya produktivitas benih > Jumlah benih unggul yang tersedia | target TW1=10 ton, TW2=25 ton",
      "5: Meningkatnya produktivitas benih (lanjutan) > Persentase benih bersertifikat | target TW1=80 %, TW2=85 %",
    ],
  },
];
