/** Small things that mislead: numbers in the header, twin texts, torn lines, "Capaian s.d. Maret", names of data. */
import type { Tamu } from "./baris";

export const sulit: Tamu[] = [
  {
    nama: "kepala bernomor tanpa kurung",
    tabel: `
    | Jabatan : Kepala Seksi Statistik |
    | 1 NO | 2 SASARAN | 3 INDIKATOR | 4 FORMULASI | 5 TARGET 2026 |
    | 1 | Meningkatnya mutu data | Persentase data mutakhir | Data mutakhir / seluruh data x 100% | 90% |`,
    blok: ["IKI Kepala Seksi Statistik"],
    baris: [
      "3: 1 Meningkatnya mutu data > Persentase data mutakhir | rumus Data mutakhir / seluruh data x 100% | target 2026=90 %",
    ],
  },
  {
    nama: "kepala bernomor dua kolom saja yang bernomor di bawah judul",
    tabel: `
    | INDIKATOR KINERJA INDIVIDU |
    | Jabatan : Camat Melati |
    | 1 SASARAN | 2 INDIKATOR | 3 TARGET |
    | Meningkatnya layanan | Indeks kepuasan | 80 |
    | Tertib arsip | Persentase arsip tertata | 75% |`,
    blok: ["IKI Camat Melati"],
    baris: [
      "4: Meningkatnya layanan > Indeks kepuasan | target -=80",
      "5: Tertib arsip > Persentase arsip tertata | target -=75 %",
    ],
  },
  {
    nama: "indikator dan formulasi satu bunyi yang pendek",
    tabel: `
    | NO | SASARAN | INDIKATOR | FORMULASI | TARGET | SUMBER DATA |
    | 1 | Meningkatnya kegiatan | Jumlah usaha | Jumlah usaha | 3 usaha | Data |
    | 2 | Meningkatnya mutu pelayanan | Persentase pengaduan yang selesai | Pengaduan selesai / seluruh pengaduan x 100% | 90% | Laporan |`,
    blok: ["IKI"],
    baris: [
      "2: 1 Meningkatnya kegiatan > Jumlah usaha | rumus Jumlah usaha | target -=3 usaha | sumber Data",
      "3: 2 Meningkatnya mutu pelayanan > Persentase pengaduan yang selesai | rumus Pengaduan selesai / seluruh pengaduan x 100% | target -=90 % | sumber Laporan",
    ],
  },
  {
    nama: "baris terputus di bawah sasaran yang terbawa",
    tabel: `
    | Jabatan : Kepala Bidang Irigasi |
    | NO | SASARAN | INDIKATOR | FORMULASI | TARGET |
    | 1 | Meningkatnya layanan irigasi | Persentase jaringan baik | Jaringan baik / seluruh jaringan x 100% | 80% |
    | 2 | | Luas sawah yang terairi sepanjang | Luas sawah terairi sepanjang | 500 ha |
    | | | musim tanam pertama | musim tanam pertama | |
    | 3 | | Jumlah pintu air yang diperbaiki | Jumlah pintu air | 12 unit |`,
    blok: ["IKI Kepala Bidang Irigasi"],
    baris: [
      "3: 1 Meningkatnya layanan irigasi > Persentase jaringan baik | rumus Jaringan baik / seluruh jaringan x 100% | target -=80 %",
      "4: 2 Meningkatnya layanan irigasi (lanjutan) > Luas sawah yang terairi sepanjang musim tanam pertama | rumus Luas sawah terairi sepanjang musim tanam pertama | target -=500 ha",
      "6: 3 Meningkatnya layanan irigasi (lanjutan) > Jumlah pintu air yang diperbaiki | rumus Jumlah pintu air | target -=12 unit",
    ],
  },
  {
    nama: "sasaran yang terbawa terputus bersama indikatornya",
    tabel: `
    | Jabatan : Kepala Bidang Irigasi |
    | NO | SASARAN | INDIKATOR | TARGET |
    | 1 | Meningkatnya layanan | Persentase jaringan | 80% |
    | | irigasi desa | yang berfungsi baik | |
    | 2 | | Jumlah pintu air yang diperbaiki | 12 unit |`,
    blok: ["IKI Kepala Bidang Irigasi"],
    baris: [
      "3: 1 Meningkatnya layanan irigasi desa > Persentase jaringan yang berfungsi baik | target -=80 %",
      "5: 2 Meningkatnya layanan irigasi desa (lanjutan) > Jumlah pintu air yang diperbaiki | target -=12 unit",
    ],
  },
  {
    nama: "Capaian s.d. Maret di bawah kelompok realisasi ialah realisasi kumulatif",
    tabel: `
    | Jabatan : Kepala Seksi Tera |
    | NO | SASARAN | INDIKATOR | TARGET | REALISASI | | | |
    | | | | | Jan | Feb | Mar | Capaian s.d. Maret |
    | 1 | Tertib ukur | Jumlah alat ukur yang ditera | 1.200 unit | 90 | 100 | 110 | 300 |
    | 2 | | Persentase pasar tertib ukur | 75% | 60% | 62% | 70% | 70% |`,
    blok: ["IKI Kepala Seksi Tera"],
    baris: [
      "4: 1 Tertib ukur > Jumlah alat ukur yang ditera | target -=1200 unit | realisasi 01=90, 02=100, 03=110, s.d. 03=300",
      "5: 2 Tertib ukur (lanjutan) > Persentase pasar tertib ukur | target -=75 % | realisasi 01=60 %, 02=62 %, 03=70 %, s.d. 03=70 %",
    ],
  },
  {
    nama: "baris komponen bernama Nilai di kolom formulasi",
    tabel: `
    | Jabatan : Kepala Bidang Industri |
    | NO | SASARAN | INDIKATOR | FORMULASI | TARGET | REALISASI |
    | 1 | Meningkatnya industri | Pertumbuhan nilai produksi | (Nilai produksi tahun ini - nilai produksi tahun lalu) / nilai produksi tahun lalu x 100% | 5% | 4% |
    | | | | Nilai produksi tahun ini | | 104 |
    | | | | Nilai produksi tahun lalu | | 100 |
    | 2 | | Jumlah pelatihan | Jumlah pelatihan | 4 kali | 2 |`,
    blok: ["IKI Kepala Bidang Industri"],
    baris: [
      "3: 1 Meningkatnya industri > Pertumbuhan nilai produksi | rumus (Nilai produksi tahun ini - nilai produksi tahun lalu) / nilai produksi tahun lalu x 100% | target -=5 % | realisasi -=4 % | komponen Nilai produksi tahun ini; Nilai produksi tahun lalu",
      "6: 2 Meningkatnya industri (lanjutan) > Jumlah pelatihan | rumus Jumlah pelatihan | target -=4 kali | realisasi -=2",
    ],
  },
];
