/** Workbooks as planners of other agencies keep them, each with something that a sheet of formulas could get wrong. */
export interface BukuGanjil {
  tahun: number;
  tabel: string;
}

const kepala = "| 1. JABATAN : Kepala Bidang Koperasi |\n";
const bulan = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
const bulanan = (isi: readonly (string | number)[]): string =>
  Array.from({ length: 12 }, (_, i) => String(isi[i] ?? "")).join(" | ");

/** A table with a realisasi column a month. */
const perBulan = (baris: readonly string[]): string =>
  `${kepala}| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | SATUAN | TARGET 2026 | REALISASI ${"| ".repeat(12)}|
| | | | | | | ${bulan.join(" | ")} |
${baris.join("\n")}`;

/** A table with realisasi under other periods. */
const perBagian = (bagian: readonly string[], baris: readonly string[]): string =>
  `${kepala}| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | SATUAN | TARGET 2026 | REALISASI ${"| ".repeat(bagian.length)}|
| | | | | | | ${bagian.join(" | ")} |
${baris.join("\n")}`;

const tw = ["TW I", "TW II", "TW III", "TW IV"];

export const bukuGanjil: Readonly<Record<string, BukuGanjil>> = {
  "bulan bolong di tengah, jumlah": {
    tahun: 2026,
    tabel: perBulan([
      `| 1 | Tersedianya layanan | Jumlah pelatihan yang dilaksanakan | Jumlah pelatihan yang dilaksanakan | kegiatan | 12 Kegiatan | ${bulanan([1, 2, "", 3])} |`,
      `| 2 | Meningkatnya mutu | Indeks kepuasan masyarakat | Hasil survei | nilai | 84 | ${bulanan([80, "", 81.5, "-"])} |`,
      `| 3 | Turunnya waktu | Rata-rata waktu penyelesaian izin | Hasil pencatatan | hari | 5 | ${bulanan([6, 5.5, 5, 4])} |`,
    ]),
  },
  "teks di sel bulan": {
    tahun: 2026,
    tabel: perBulan([
      `| 1 | Tersedianya layanan | Jumlah laporan yang disusun | Jumlah laporan yang disusun | laporan | 12 | ${bulanan([1, "proses", 1])} |`,
      `| 2 | Tersedianya layanan | Jumlah dokumen yang disusun | Jumlah dokumen yang disusun | dokumen | 12 | ${bulanan(["1 Dokumen", "2 Dokumen", "belum ada"])} |`,
      `| 3 | Tersedianya layanan | Persentase layanan tepat waktu | Hasil rekap | % | 90% | ${bulanan(["80%", "0.85@0%", "87,5 %"])} |`,
      `| 4 | Tersedianya layanan | Persentase berkas lengkap | Hasil rekap | % | 90 | ${bulanan([75, 80, 0])} |`,
    ]),
  },
  "triwulan di tabel bulanan dan sebaliknya": {
    tahun: 2026,
    tabel: `${perBulan([
      `| 1 | Tersedianya layanan | Jumlah laporan yang disusun | Jumlah laporan yang disusun | laporan | 12 | ${bulanan([1, 1, 1, 2])} |`,
    ])}
|  |
| 2. JABATAN : Kepala Seksi Usaha |
${perBagian(tw, [
  "| 1 | Tersedianya layanan | Jumlah peserta pelatihan | Jumlah peserta pelatihan | orang | 100 | 20 | 30 | | |",
  "| 2 | Tersedianya layanan | Indeks kepuasan layanan | Survei | nilai | 84 | 80 | 82 | | |",
]).replace(kepala, "")}`,
  },
  semester: {
    tahun: 2026,
    tabel: perBagian(
      ["Semester I", "Semester II"],
      [
        "| 1 | Tersedianya layanan | Jumlah peserta pelatihan | Jumlah peserta pelatihan | orang | 100 | 60 | |",
        "| 2 | Meningkatnya mutu | Persentase kepatuhan pelaporan | Rekap | % | 90% | 0.8@0% | 0.95@0% |",
      ],
    ),
  },
  "triwulan kumulatif": {
    tahun: 2026,
    tabel: perBagian(
      ["s.d. TW I", "s.d. TW II", "s.d. TW III", "s.d. TW IV"],
      [
        "| 1 | Tersedianya layanan | Jumlah peserta pelatihan | Jumlah peserta pelatihan | orang | 100 | 20 | 55 | | |",
        "| 2 | Tersedianya layanan | Jumlah berita yang dimuat | Jumlah berita yang dimuat | berita | 40 | 10 | | | |",
      ],
    ),
  },
  "satu kolom realisasi di samping bulan": {
    tahun: 2026,
    tabel: `${perBulan([
      `| 1 | Tersedianya layanan | Jumlah laporan yang disusun | Jumlah laporan yang disusun | laporan | 12 | ${bulanan([1, 1])} |`,
    ])}
|  |
| 2. JABATAN : Kepala Seksi Usaha |
| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | SATUAN | TARGET 2026 | REALISASI |
| 1 | Meningkatnya nilai | Nilai SAKIP | Hasil evaluasi | nilai | 72 | 70.5 |
| 2 | Meningkatnya nilai | Predikat SAKIP | Hasil evaluasi | predikat | BB | B |`,
  },
  "target negatif, nol, rentang, ≥, predikat": {
    tahun: 2026,
    tabel: perBulan([
      `| 1 | Menurunnya rugi | Laba BUMD | Laporan | juta | -200 | ${bulanan([-150, -100, -50])} |`,
      `| 2 | Menurunnya aduan | Jumlah keluhan masyarakat | Rekap | keluhan | 0 | ${bulanan([0, 1, 0])} |`,
      `| 3 | Menurunnya aduan | Jumlah temuan berulang | Rekap | temuan | 0 | ${bulanan([0, 0, 0])} |`,
      `| 4 | Naiknya ekonomi | Laju pertumbuhan ekonomi | BPS | % | 3,55% - 3,85% | ${bulanan(["", "", 3.7])} |`,
      `| 5 | Naiknya mutu | Persentase layanan baik | Rekap | % | ≥ 90% | ${bulanan(["0.92@0.0%"])} |`,
      `| 6 | Naiknya mutu | Waktu tunggu layanan | Rekap | menit | ≤ 30 | ${bulanan([35, 28])} |`,
      `| 7 | Naiknya mutu | Opini BPK | LHP | opini | WTP | ${bulanan(["WDP", "WTP"])} |`,
      `| 8 | Naiknya mutu | Nilai RB | Evaluasi | nilai | BB (72,5) | ${bulanan([70])} |`,
      `| 10 | Naiknya mutu | Opini atas laporan | LHP | | WTP | ${bulanan(["TW"])} |`,
      `| 11 | Naiknya mutu | Mutu arsip | LHP | | Minimal B | ${bulanan(["cc", "BB"])} |`,
      `| 12 | Naiknya mutu | Predikat SAKIP | LHE | | BB (72,5) | ${bulanan(["B"])} |`,
      `| 9 | Naiknya mutu | Nilai LPPD | Evaluasi | nilai | N/A | ${bulanan([3.1])} |`,
    ]),
  },
  "komponen dengan penyebut nol dan tahun lalu": {
    tahun: 2026,
    tabel: perBulan([
      `| 1 | Meningkatnya tertib | Persentase dokumen tepat waktu | Jumlah dokumen tepat waktu / Jumlah dokumen wajib x 100% | % | 80% | ${bulanan([])} |`,
      `| | | Jumlah dokumen tepat waktu | | dokumen | | ${bulanan([3, 4])} |`,
      `| | | Jumlah dokumen wajib | | dokumen | | ${bulanan([0, 0])} |`,
      `| 2 | Meningkatnya koperasi | Persentase pertumbuhan koperasi aktif | (Jumlah koperasi aktif tahun ini - Jumlah koperasi aktif tahun lalu) / Jumlah koperasi aktif tahun lalu x 100% | % | 10% | ${bulanan([])} |`,
      `| | | Jumlah koperasi aktif tahun ini | | koperasi | | ${bulanan([110, 120])} |`,
      `| | | Jumlah koperasi aktif tahun lalu | | koperasi | | ${bulanan(["", "", "", "", "", "", "", "", "", "", "", 100])} |`,
    ]),
  },
  "komponen kosong, hasilnya ditulis di kolom indikator": {
    tahun: 2026,
    tabel: perBulan([
      `| 1 | Meningkatnya tertib | Persentase dokumen tepat waktu | Jumlah dokumen tepat waktu / Jumlah dokumen wajib x 100% | % | 80% | ${bulanan(["0.7@0%", "0.75@0%"])} |`,
      `| | | Jumlah dokumen tepat waktu | | dokumen | | ${bulanan([])} |`,
      `| | | Jumlah dokumen wajib | | dokumen | | ${bulanan([])} |`,
      `| 2 | Meningkatnya tertib | Persentase aset tercatat | Jumlah aset tercatat / Jumlah aset x 100% | % | 80 | ${bulanan([70, 75])} |`,
    ]),
  },
  "dua kolom satu bulan yang berbeda": {
    tahun: 2026,
    tabel: perBagian(
      ["Jan", "Jan", "Feb"],
      [
        "| 1 | Tersedianya layanan | Jumlah peserta pelatihan | Jumlah peserta pelatihan | orang | 100 | 20 | 25 | 5 |",
        "| 2 | Tersedianya layanan | Jumlah berita yang dimuat | Jumlah berita yang dimuat | berita | 40 | 10 | 10 | 3 |",
      ],
    ),
  },
  "target triwulan di samping target tahun": {
    tahun: 2026,
    tabel: `${kepala}| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | SATUAN | TARGET 2026 | TARGET | | | | REALISASI | | | |
| | | | | | | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV |
| 1 | Tersedianya layanan | Jumlah peserta pelatihan | Jumlah peserta pelatihan | orang | 100 | 25 | 25 | 25 | 25 | 20 | 30 | | |
| 2 | Tersedianya layanan | Jumlah berita yang dimuat | Jumlah berita yang dimuat | berita | 40 | 10 | 20 | 30 | 40 | 12 | 10 | | |
| 3 | Tersedianya layanan | Jumlah laporan yang disusun | Jumlah laporan yang disusun | laporan | 2 | | 1 | | 1 | | 1 | | |
| 4 | Meningkatnya mutu | Persentase kepatuhan | Rekap | % | 90% | 70% | 80% | 85% | 90% | 0.72@0% | 0.7@0% | | |`,
  },
  "bulan dan jumlah triwulan berdampingan": {
    tahun: 2026,
    tabel: perBagian(
      ["Jan", "Feb", "Mar", "TW I", "Apr", "Mei", "Jun", "TW II"],
      [
        "| 1 | Tersedianya layanan | Jumlah peserta pelatihan | Jumlah peserta pelatihan | orang | 100 | 5 | | 7 | 20 | 1 | 2 | 3 | 6 |",
        "| 2 | Tersedianya layanan | Jumlah berita yang dimuat | Jumlah berita yang dimuat | berita | 40 | 1 | 1 | 1 | 3 | 1 | 1 | 1 | 3 |",
      ],
    ),
  },
  "polaritas dan konsolidasi tertulis": {
    tahun: 2026,
    tabel: `${kepala}| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | SATUAN | POLARITAS | KONSOLIDASI | TARGET 2026 | REALISASI | | |
| | | | | | | | | Jan | Feb | Mar |
| 1 | Tersedianya layanan | Jumlah peserta pelatihan | Jumlah peserta pelatihan | orang | Maximize | Sum | 100 | 20 | 30 | 10 |
| 2 | Terjaganya stok | Persediaan beras | Rekap | ton | Stabilize | Take last known | 100 | 90 | 120 | 105 |
| 3 | Terjaganya stok | Lama layanan | Rekap | menit | Minimize | Average | 30 | 20 | 35 | 40 |
| 4 | Membaiknya layanan | Rasio layanan | Rekap | rasio | entah | Sum | 50 | 20 | 35 | 40 |
| 5 | Membaiknya layanan | Rasio pengaduan | Rekap | rasio | Semakin kecil semakin baik | Sum | 50 | 20 | 15 | 10 |`,
  },
  "konsolidasi tertulis pada baris komponen, dan tahun lalu lebih dulu": {
    tahun: 2026,
    tabel: `${kepala}| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | SATUAN | KONSOLIDASI | TARGET 2026 | REALISASI | | |
| | | | | | | | Jan | Feb | Mar |
| 1 | Meningkatnya mutu | Persentase sampel laik | Jumlah sampel laik / Jumlah sampel diuji x 100% | % | | 90% | | | |
| | | Jumlah sampel laik | | sampel | Jumlah | | 8 | 9 | 10 |
| | | Jumlah sampel diuji | | sampel | Nilai akhir | | 10 | 12 | 20 |
| 2 | Turunnya kecelakaan | Persentase penurunan kecelakaan | (Jumlah kecelakaan tahun lalu - Jumlah kecelakaan tahun ini) / Jumlah kecelakaan tahun lalu x 100% | % | | 10% | | | |
| | | Jumlah kecelakaan tahun lalu | | kasus | | | 40 | | |
| | | Jumlah kecelakaan tahun ini | | kasus | Sum | | 3 | 2 | 4 |
| 3 | Meningkatnya layanan | Volume layanan | Rekap | unit | Kumulatif | 12 | 1 | 2 | 3 |`,
  },
  "galat yang disiapkan untuk bulan berikutnya, dan target yang galat": {
    tahun: 2026,
    tabel: perBulan([
      `| 1 | Naiknya mutu | Persentase rumah layak huni | Rekap | % | 90% | ${bulanan(["50%", "55%", "60%", ...Array<string>(9).fill("#DIV/0!")])} |`,
      `| 2 | Naiknya mutu | Jumlah rumah yang dibangun | Rekap | unit | 20 | ${bulanan([1, 2, 3])} |`,
      `| 3 | Naiknya mutu | Jumlah rumah yang direhab | Rekap | unit | #REF! | ${bulanan([1, "#N/A", 3])} |`,
      `| 4 | Naiknya mutu | Indeks rumah | Rekap | indeks | 20 | ${bulanan([10, "#N/A"])} |`,
      `| 5 | Naiknya mutu | Jumlah kajian | Rekap | kajian | 20 | ${bulanan(["46029@d-mmm", 1, 1])} |`,
    ]),
  },
  "hanya target": {
    tahun: 2026,
    tabel: `${kepala}| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 |
| 1 | Meningkatnya tertib | Persentase dokumen tepat waktu | Jumlah dokumen tepat waktu / Jumlah dokumen wajib x 100% | 80 Persen |
| 2 | Tersedianya layanan | Jumlah pelatihan | Jumlah pelatihan | 12 Kegiatan |
| 3 | Naiknya mutu | Predikat SAKIP | Evaluasi | BB |`,
  },
  "target murni dan perubahan": {
    tahun: 2026,
    tabel: `${kepala}| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | SATUAN | TARGET MURNI | TARGET PERUBAHAN | REALISASI | | |
| | | | | | | | Jan | Feb | Mar |
| 1 | Tersedianya layanan | Jumlah peserta pelatihan | Jumlah peserta pelatihan | orang | 100 | 120 | 20 | 30 | 10 |
| 2 | Tersedianya layanan | Jumlah berita yang dimuat | Jumlah berita yang dimuat | berita | 40 | | 12 | 3 | 3 |
| 3 | Tersedianya layanan | Jumlah laporan yang disusun | Jumlah laporan yang disusun | laporan | | 12 | 1 | 1 | 1 |
| 4 | Meningkatnya mutu | Persentase kepatuhan | Rekap | % | 90% | 3,5% - 4% | 0.72@0% | 0.7@0% | |
| 5 | Meningkatnya mutu | Predikat SAKIP | Rekap | predikat | BB | A | B | | BB |`,
  },
  "target sebelum dan sesudah perubahan per triwulan": {
    tahun: 2026,
    tabel: `${kepala}| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | SATUAN | TARGET SEBELUM PERUBAHAN | | | | TARGET SESUDAH PERUBAHAN | | | | REALISASI | |
| | | | | | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV | TW I | TW II |
| 1 | Tersedianya layanan | Jumlah peserta pelatihan | Jumlah peserta pelatihan | orang | 25 | 25 | 25 | 25 | | | 30 | 30 | 20 | 30 |
| 2 | Tersedianya layanan | Jumlah berita yang dimuat | Jumlah berita yang dimuat | berita | 10 | | 10 | 10 | 10 | 15 | 10 | 10 | 12 | |`,
  },
  "target tahun dan target P-APBD": {
    tahun: 2026,
    tabel: `${kepala}| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | SATUAN | TARGET 2025 | TARGET 2026 | TARGET P-APBD 2026 | REALISASI | |
| | | | | | | | | Jan | Feb |
| 1 | Tersedianya layanan | Jumlah peserta pelatihan | Jumlah peserta pelatihan | orang | 90 | 100 | 120 Orang | 20 | 30 |`,
  },
  "dua tahun": {
    tahun: 2026,
    tabel: `${kepala}| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | SATUAN | TARGET | | REALISASI | |
| | | | | | 2025 | 2026 | 2025 | 2026 |
| 1 | Tersedianya layanan | Jumlah peserta pelatihan | Jumlah peserta pelatihan | orang | 90 | 100 | 95 | 40 |
| 2 | Tersedianya layanan | Jumlah berita yang dimuat | Jumlah berita yang dimuat | berita | 30 | | 31 | 12 |`,
  },
};
