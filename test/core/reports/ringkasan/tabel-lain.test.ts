/** Summaries of tables in the many ways of keeping realisasi, held against `hitung` by LibreOffice. */
import { workbook, worksheet } from "../../worksheet";
import { writeGrid } from "../writeGrid";
import { type Soal, bedaRingkasan } from "./banding";
const j = "| 1. JABATAN : Kepala Bidang Koperasi |\n";
const tables: Record<string, string> = {
  "months and a cumulative column": `${j}| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI | | | |
| | | | | 2026 | Jan | Feb | Mar | s.d. Maret |
| 1 | Mutu | Jumlah peserta pelatihan | orang | 100 | 10 | 20 | 30 | 60 |
| 2 | Mutu | Jumlah dokumen yang disusun | dokumen | 12 | 1 | 1 |  | 3 |
| 3 | Mutu | Persentase koperasi sehat | % | 80 | | | | 72 |`,
  "months and quarters": `${j}| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI | | | | |
| | | | | 2026 | Jan | Feb | Mar | TW I | TW II |
| 1 | Mutu | Jumlah peserta pelatihan | orang | 100 | 10 | 20 | 30 | 60 | |
| 2 | Mutu | Jumlah dokumen yang disusun | dokumen | 12 | | | | 3 | 4 |
| 3 | Mutu | Persentase koperasi sehat | % | 80 | 50 | 60 | 70 | | 75 |`,
  "two columns of one period": `${j}| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI | | | |
| | | | | 2026 | Jan | Jan | Feb | Feb |
| 1 | Mutu | Jumlah peserta pelatihan | orang | 100 | 10 | 10 | 5 | |
| 2 | Mutu | Jumlah dokumen yang disusun | dokumen | 12 | 1 | 2 | 1 | 1 |`,
  semesters: `${j}| NO | SASARAN | INDIKATOR | SATUAN | TARGET | TARGET | | REALISASI | |
| | | | | 2026 | Semester I | Semester II | Semester I | Semester II |
| 1 | Mutu | Jumlah peserta pelatihan | orang | 100 | 40 | 60 | 45 | |
| 2 | Mutu | Indeks kepuasan masyarakat | indeks | 85 | 80 | 85 | 82,5 | 86 |
| 3 | Aman | Jumlah keluhan | keluhan | 10 | 5 | 5 | 4 | 8 |`,
  "one column": `${j}| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | REALISASI | CAPAIAN |
| 1 | Mutu | Persentase koperasi sehat | Jumlah koperasi sehat / jumlah koperasi x 100% | 80% | 72% | 90% |
| 2 | Mutu | Jumlah dokumen yang disusun | Jumlah dokumen | 12 Dokumen | 10 Dokumen | |
| 3 | Aman | Jumlah keluhan | Jumlah keluhan | <= 10 | 12 | |
| 4 | Aman | Angka kemiskinan | Data BPS | 7–8% | 7,5% | |
| 5 | Aman | Opini BPK | Opini | WTP | WDP | |
| 6 | Aman | Nilai SAKIP | Nilai | BB (72,5) | 70,1 | |
| 7 | Aman | Ada | Ada | Ada | Ada | |
| 8 | Aman | Pendapatan | Jumlah pendapatan | Rp 1.500.000.000,- | Rp 1.200.000.000,- | |
| 9 | Aman | Jumlah temuan | Jumlah temuan | 0 | 0 | |
| 10 | Aman | Jumlah kecelakaan kerja | Jumlah kecelakaan | 0 | 2 | |`,
  "komponen rows": `${j}| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | REALISASI | | |
| | | | | 2026 | Jan | Feb | Mar |
| 1 | Mutu | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi x 100% | 80% | | | |
| | | Jumlah koperasi sehat | | | 10 | 20 | 30 |
| | | Jumlah koperasi | | | 40 | 40 | 40 |
| 2 | Mutu | Jumlah dokumen yang disusun | Jumlah dokumen | 12 dokumen | 1 | 1 | 2 |
| 3 | Mutu | Persentase sengketa yang selesai | Jumlah sengketa yang selesai / Jumlah sengketa yang diterima x 100% | 80% | | | |
| | | Jumlah sengketa yang selesai | | | 0 | 0 | 0 |
| | | Jumlah sengketa yang diterima | | | 0 | 0 | 0 |
| 4 | Mutu | Persentase arsip tertata | Jumlah arsip tertata / Jumlah arsip tercatat x 100% | 80% | | | |
| | | Jumlah arsip tertata | | | 3 | proses | 4 |
| | | Jumlah arsip tercatat | | | 5 | 5 | 5 |`,
  "komponen by the cells of their own rows": `${j}| NO | SASARAN | INDIKATOR | FORMULASI | KONSOLIDASI | TARGET | REALISASI | | |
| | | | | | 2026 | Jan | Feb | Mar |
| 1 | Mutu | Persentase sampel laik | Jumlah sampel laik / Jumlah sampel diuji x 100% | | 90% | | | |
| | | Jumlah sampel laik | | Jumlah | | 8 | 9 | 10 |
| | | Jumlah sampel diuji | | Nilai akhir | | 10 | 12 | 20 |
| 2 | Mutu | Persentase penurunan kecelakaan | (Jumlah kecelakaan tahun lalu - Jumlah kecelakaan tahun ini) / Jumlah kecelakaan tahun lalu x 100% | | 10% | | | |
| | | Jumlah kecelakaan tahun lalu | | | | 40 | | |
| | | Jumlah kecelakaan tahun ini | | | | 3 | 2 | 4 |
| 3 | Mutu | Volume layanan | Rekap | Kumulatif | 12 | 1 | 2 | 3 |`,
  "target per month": `${j}| NO | SASARAN | INDIKATOR | SATUAN | TARGET | JANUARI | | FEBRUARI | | MARET | |
| | | | | 2026 | Target | Realisasi | Target | Realisasi | Target | Realisasi |
| 1 | Mutu | Jumlah peserta pelatihan | orang | 100 | 10 | 10 | 10 | 9 | 10 | |
| 2 | Mutu | Jumlah dokumen yang disusun | dokumen | 12 | | | 1 | 1 | 1 | 2 |
| 3 | Mutu | Persentase koperasi sehat | % | 80 | 70 | 71 | 75 | 70,5 | 80 | 81 |
| 4 | Mutu | Rata-rata waktu pelayanan | menit | 15 | 20 | 18 | 18 | 19 | 15 | |`,
  "murni dan perubahan": `${j}| NO | SASARAN | INDIKATOR | SATUAN | TARGET 2026 | TARGET PERUBAHAN 2026 | REALISASI | |
| | | | | | | TW I | TW II |
| 1 | Mutu | Jumlah peserta pelatihan | orang | 100 | 120 | 30 | 40 |
| 2 | Mutu | Jumlah dokumen yang disusun | dokumen | 12 | | 4 | 4 |`,
  "polaritas and konsolidasi in columns": `${j}| NO | SASARAN | INDIKATOR | SATUAN | POLARITAS | KONSOLIDASI | TARGET | REALISASI | | |
| | | | | | | 2026 | TW I | TW II | TW III |
| 1 | Mutu | Angka kecelakaan | kasus | Minimize | Sum | 20 | 3 | 4 | 5 |
| 2 | Mutu | Indeks pelayanan | indeks | Maximize | Take last known | 85,5 | 80 | 84 | |
| 3 | Mutu | Ketepatan belanja | % | Stabilize | Average | 95@0 | 92 | 101 | 99 |
| 4 | Mutu | Jumlah rapat | rapat | naik | jumlah | 12 | 3 | 3 | 3 |
| 5 | Mutu | Rasio layanan | rasio | entah | jumlah | 12 | 3 | 3 | 3 |`,
  "figures as planners type them": `${j}| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI | | |
| | | | | 2026 | Jan | Feb | Mar |
| 1 | Mutu | Jumlah penerimaan retribusi | Rp | Rp 1.500.000.000,- | "125.000.000" | "Rp 130.500.000,-" | 120000000 |
| 2 | Mutu | Persentase aduan selesai | % | >= 90% | "87,5%" | 0.91@0.0% | 92 |
| 3 | Mutu | Jumlah naskah dinas | naskah | 1.200 | "1.050" | "4.25" | 12 |
| 4 | Mutu | Laju inflasi | % | 2,5% - 3,5% | 2,1 | 3,7 | "3,2%" |
| 5 | Rugi | Laba perusahaan daerah | Rp | -100 | -80 | | |
| 6 | Mutu | Jumlah surat | surat | 100 | #REF! | 1 | 2 |
| 7 | Mutu | Jumlah usulan | usulan | #REF! | 1 | 1 | 2 |
| 8 | Mutu | Nilai reformasi birokrasi | nilai | BB | B | | BB |
| 9 | Mutu | Jumlah laporan | laporan | 12 | n/a | - | belum ada |
| 12 | Mutu | Jumlah kajian | kajian | 4 | 46029@d-mmm | 1 | 1 |
| 13 | Mutu | Indeks kajian | indeks | 4 | 3 | 46029@d-mmm | |
| 14 | Mutu | Indeks layanan | indeks | 4 | 3 | #N/A | |
| 15 | Mutu | Nilai SAKIP | nilai | BB (72,5) | B | | |
| 10 | Mutu | Opini atas laporan | | WTP | TW | | |
| 11 | Mutu | Mutu arsip | | Minimal B | cc | bb | |`,
  "the same indikator twice, and a jabatan below the other": `${j}| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI |
| 1 | Mutu | Jumlah dokumen yang disusun | dokumen | 12 | 10 |
| 2 | | Jumlah dokumen yang disusun | dokumen | 6 | 7 |

| 1. JABATAN : Kepala Seksi Usaha |

| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI |
| 1 | Mutu | Jumlah dokumen yang disusun | dokumen | 4 | 5 |
| 2 | Mutu | Persentase usaha aktif | % | 50 | 40 |`,
  "errors that stand ready for months to come": `${j}| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI | | | |
| | | | | 2026 | Jan | Feb | Mar | Apr |
| 1 | Mutu | Persentase rumah layak huni | % | 90% | 50% | 55% | #DIV/0! | #DIV/0! |
| 2 | Mutu | Jumlah rumah yang dibangun | unit | 20 | 1 | 2 | | |
| 3 | Mutu | Jumlah rumah yang direhab | unit | 20 | #DIV/0! | 2 | | |`,
  "a month without a column": `${j}| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI | | |
| | | | | 2026 | Jan | Mar | Apr |
| 1 | Mutu | Jumlah peserta pelatihan | orang | 100 | 10 | 20 | 30 |
| 2 | Mutu | Rata-rata waktu pelayanan | menit | 15 | 20 | 18 | 16 |
| 3 | Mutu | Persentase koperasi sehat | % | 80 | 70 | 71 | 75 |`,
  "one year of several": `${j}| NO | SASARAN | INDIKATOR | SATUAN | TARGET | | | REALISASI | |
| | | | | 2025 | 2026 | 2027 | 2025 | 2026 |
| 1 | Mutu | Persentase usaha aktif | % | 50 | 60 | 70 | 48 | 61,25 |
| 2 | Mutu | Jumlah dokumen yang disusun | dokumen | 4 | 4 | 4 | 4 | |
| 3 | Aman | Jumlah keluhan | keluhan | 10 | 8 | 6 | 12 | 9 |`,
};

test("LibreOffice finds in each summary what hitung finds", async () => {
  const list: Soal[] = [];
  for (const [nama, t] of Object.entries(tables)) {
    const bytes = await writeGrid(workbook(worksheet(t, "IKI")));
    for (const periode of ["2026-02", "2026-TW1", "2026-S1", null])
      list.push({ nama: `${nama} ${periode ?? ""}`, bytes, periode });
  }
  expect(await bedaRingkasan(list)).toEqual([]);
}, 120_000);
