/** Months, triwulan, semesters, and columns to date, as other agencies lay them out. */
import { ujiLembar } from "./uji-lembar";

ujiLembar({
  "semesters of a count": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI | |
      | | | | | Semester I | Semester II |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 24 Dokumen | 10 | |`,
    harap: { periode: "2026-S1", realisasi: 10, target: 24, capaian: 41.6666667, status: "terhitung" },
  },
  "the year after two semesters": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI | |
      | | | | | Semester I | Semester II |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 24 Dokumen | 10 | 14 |`,
    opsi: { periode: "2026" },
    harap: { realisasi: 24, capaian: 100, kategori: "Sangat Tinggi" },
  },
  "columns up to a month": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI | | |
      | | | | | s.d. Januari | s.d. Februari | s.d. Maret |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 24 Dokumen | 2 | 5 | 9 |`,
    opsi: { periode: "2026-02" },
    harap: { realisasi: 5, capaian: 20.8333333, status: "terhitung", selRealisasi: "IKI!F4" },
    catatan: [],
  },
  "a cumulative column whose own month is blank is not yet complete": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI | | |
      | | | | | s.d. Januari | s.d. Februari | s.d. Maret |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 24 Dokumen | 2 | 5 | |`,
    opsi: { periode: "2026-03" },
    harap: { realisasi: 5, capaian: null, kategori: null, status: "belum lengkap" },
    catatan: ["hitung.kumulatifKosong"],
  },
  "a dash among the months is a blank": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI | | |
      | | | | | Jan | Feb | Mar |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 24 Dokumen | 5 | - | 3 |`,
    harap: { realisasi: 8, capaian: null, kategori: null, status: "belum lengkap" },
    catatan: ["hitung.periodeKosong"],
  },
  "n/a in the newest month of a value taken at its newest": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI | | |
      | | | | | Jan | Feb | Mar |
      | 1 | Meningkatnya mutu | Indeks kepuasan masyarakat | 80 | 76 | 78 | n/a |`,
    opsi: { periode: "2026-03" },
    harap: { realisasi: 78, capaian: 97.5, status: "terhitung", selRealisasi: "IKI!F4" },
  },
  "an opinion TW in a column of opinions is no quarter": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET 2026 | REALISASI 2026 |
      | 1 | Akuntabilitas keuangan | Opini BPK | Opini | WTP | TW |`,
    harap: { capaian: 50, status: "terhitung" },
  },
  "lower is better, said in a column": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | POLARITAS | TARGET 2026 | REALISASI 2026 |
      | 1 | Tertibnya barang | Rasio barang rusak | Minimize | 10 | 12 |`,
    harap: { capaian: 80, kategori: "Tinggi" },
    tanpa: ["hitung.polaritasTebakan"],
  },
  "averages, said in a column": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | KONSOLIDASI | TARGET 2026 | REALISASI | | |
      | | | | | | Jan | Feb | Mar |
      | 1 | Disiplin | Persentase kehadiran pegawai | Average | 95% | 90% | 96% | 99% |`,
    harap: { realisasi: 95, satuan: "%", target: 95, capaian: 100 },
    tanpa: ["hitung.konsolidasiTebakan"],
  },
  "the newest count, said in a column": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | KONSOLIDASI | TARGET 2026 | REALISASI | | |
      | | | | | | Jan | Feb | Mar |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | Take Last Known | 24 Dokumen | 5 | 9 | 15 |`,
    harap: { realisasi: 15, capaian: 62.5, selRealisasi: "IKI!H4" },
    tanpa: ["hitung.tampakKumulatif"],
  },
  "months typed to date under a sum look cumulative, and that is told": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI | | | | | |
      | | | | | Jan | Feb | Mar | Apr | Mei | Jun |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 24 Dokumen | 2 | 5 | 9 | 12 | 17 | 20 |`,
    harap: { realisasi: 65, target: 24 },
    catatan: ["hitung.tampakKumulatif"],
  },
  "months that go up and down are months": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI | | | | | |
      | | | | | Jan | Feb | Mar | Apr | Mei | Jun |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 24 Dokumen | 2 | 3 | 1 | 2 | 2 | 3 |`,
    harap: { realisasi: 13, capaian: 54.1666667 },
    tanpa: ["hitung.tampakKumulatif"],
  },
  "realisasi of two years: the year asked for": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET | | REALISASI | |
      | | | | 2025 | 2026 | 2025 | 2026 |
      | 1 | Meningkatnya mutu | Indeks kepuasan masyarakat | 80 | 85 | 78 | 81 |`,
    opsi: { periode: "2025" },
    harap: { realisasi: 78, target: 80, capaian: 97.5, selRealisasi: "IKI!F4" },
  },
  "months of two years: only the year asked for": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2025 | TARGET 2026 | Realisasi Nov 2025 | Realisasi Des 2025 | Realisasi Jan 2026 | Realisasi Feb 2026 |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 24 | 30 | 7 | 8 | 1 | 2 |`,
    opsi: { periode: "2026-02" },
    harap: { realisasi: 3, target: 30, capaian: 10, status: "terhitung" },
  },
  "realisasi only of another year says so": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | Realisasi Jan 2025 | Realisasi Feb 2025 |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 24 | 7 | 8 |`,
    opsi: { periode: "2026-02" },
    harap: { realisasi: null, capaian: null, status: "belum lengkap" },
    catatan: ["hitung.tahunTanpaRealisasi"],
    tanpa: ["hitung.tanpaKolomRealisasi"],
  },
  "units in the months' own cells": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI | | |
      | | | | | Jan | Feb | Mar |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 24 Dokumen | "2 dok" | "3 dok" | "1.000 dok" |`,
    harap: { realisasi: 1005, target: 24 },
  },
  "a quarter that has not closed": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | TW I | TW II | TW III | TW IV |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 24 Dokumen | 5 | 6 | | |`,
    opsi: { periode: "2026-05" },
    harap: { realisasi: 5, capaian: null, status: "belum lengkap" },
    catatan: ["hitung.belumTutup"],
  },
  "months and quarters side by side: the quarters' own sums are not added to the months": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI | | | | | | | |
      | | | | | Jan | Feb | Mar | TW I | Apr | Mei | Jun | TW II |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 24 Dokumen | 1 | 2 | 3 | 6 | 4 | 1 | 1 | 6 |`,
    harap: { periode: "2026-06", realisasi: 12, capaian: 50, status: "terhitung" },
  },
  "quarters filled, and of the months only the first: the quarters are complete": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI | | | | | | | |
      | | | | | Jan | Feb | Mar | TW I | Apr | Mei | Jun | TW II |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 24 Dokumen | 1 | | | 6 | | | | 6 |`,
    opsi: { periode: "2026-TW2" },
    harap: { realisasi: 12, capaian: 50, status: "terhitung" },
  },
  "a figure without a period, asked for a month": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 24 Dokumen | 6 |`,
    opsi: { periode: "2026-03" },
    harap: { realisasi: 6, capaian: 25, status: "terhitung", selRealisasi: "IKI!E3" },
    catatan: ["hitung.tanpaPeriode"],
  },
  "K and Rp under each triwulan, as Permendagri 86/2017 prints them: work counts, money does not": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET 2026 | | REALISASI | | | | | | | |
      | | | | | K | Rp | TW I | | TW II | | TW III | | TW IV | |
      | | | | | | | K | Rp | K | Rp | K | Rp | K | Rp |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | Dokumen | 24 | 50000000 | 5 | 10000000 | 6 | 11000000 | | | | |`,
    harap: { periode: "2026-TW2", realisasi: 11, target: 24, capaian: 45.8333333 },
  },
  "two columns of one month that differ are not added up": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | Realisasi Jan | Realisasi Januari | Realisasi Feb |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 24 Dokumen | 5 | 7 | 3 |`,
    harap: { realisasi: null, capaian: null, status: "tidak dapat dihitung" },
    catatan: ["hitung.periodeGanda"],
  },
  "last year's column beside this year's quarters": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | REALISASI 2025 | TARGET 2026 | REALISASI TW I | REALISASI TW II |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 20 | 24 Dokumen | 5 | 6 |`,
    harap: { periode: "2026-TW2", realisasi: 11, capaian: 45.8333333 },
  },
  "the capaian column beside last year's figures is not this year's": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2025 | REALISASI 2025 | CAPAIAN | TARGET 2026 | REALISASI 2026 | CAPAIAN |
      | 1 | Meningkatnya mutu | Indeks kepuasan masyarakat | 80 | 82 | 102,5% | 84 | 83 | 98,8% |`,
    opsi: { periode: "2026" },
    harap: { realisasi: 83, target: 84, capaian: 98.8095238, selCapaian: "IKI!I3" },
  },
});
