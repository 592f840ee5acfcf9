/** Targets of the year and of its parts, blank, zero, negative, ranges, two of one year. */
import { ujiLembar } from "./uji-lembar";

ujiLembar({
  "target and realisasi under each triwulan, a percentage taken at its newest": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET 2026 | TW I | | TW II | | TW III | | TW IV | |
      | | | | | | Target | Realisasi | Target | Realisasi | Target | Realisasi | Target | Realisasi |
      | 1 | Meningkatnya layanan | Persentase layanan tepat waktu | % | 90 | 80 | 78 | 82 | 84 | 86 | | 90 | |`,
    harap: {
      periode: "2026-TW2",
      realisasi: 84,
      satuan: "%",
      target: 90,
      capaian: 93.3333333,
      targetPeriode: 82,
      capaianPeriode: 102.4390244,
      kategori: "Sangat Tinggi",
      status: "terhitung",
    },
  },
  "a year without a target": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET | | | REALISASI |
      | | | | 2024 | 2025 | 2026 | |
      | 1 | Meningkatnya mutu | Indeks kepuasan masyarakat | 80 | 82 | 84 | 83 |`,
    opsi: { periode: "2027" },
    harap: { target: null, capaian: null, kategori: null, status: "tidak dapat dihitung" },
    catatan: ["hitung.tahunTanpaTarget"],
  },
  "the target at the plan's end is not the year's": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET AKHIR RENSTRA | REALISASI 2026 |
      | 1 | Meningkatnya mutu | Indeks kepuasan masyarakat | 90 | 81 |`,
    opsi: { periode: "2026" },
    harap: { realisasi: 81, target: null, capaian: null, kategori: null, status: "tidak dapat dihitung" },
  },
  "a baseline beside the target is no target": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | KONDISI AWAL 2023 | TARGET 2026 | REALISASI 2026 |
      | 1 | Meningkatnya mutu | Indeks kepuasan masyarakat | 70 | 90 | 81 |`,
    harap: { realisasi: 81, target: 90, capaian: 90, kategori: "Tinggi" },
  },
  "target 0 of a failure that did not happen": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI 2026 |
      | 1 | Menurunnya kecelakaan | Jumlah kecelakaan kerja | 0 | 0 |`,
    harap: { realisasi: 0, target: 0, capaian: 100, kategori: "Sangat Tinggi", status: "terhitung" },
    catatan: ["hitung.polaritasTebakan"],
  },
  "target 0 of a failure that did happen": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | POLARITAS | TARGET 2026 | REALISASI 2026 |
      | 1 | Menurunnya kecelakaan | Jumlah kecelakaan kerja | Minimize | 0 | 2 |`,
    harap: { realisasi: 2, target: 0, capaian: null, kategori: null, status: "tidak dapat dihitung" },
    catatan: ["capaian.targetNolTurun"],
  },
  "target 0 of something wanted": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | POLARITAS | TARGET 2026 | REALISASI 2026 |
      | 1 | Bertambahnya gedung | Jumlah gedung yang dibangun | Maximize | 0 | 2 |`,
    harap: { realisasi: 2, target: 0, capaian: null, status: "tidak dapat dihitung" },
    catatan: ["capaian.targetNolNaik"],
  },
  "a negative target": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | POLARITAS | TARGET 2026 | REALISASI 2026 |
      | 1 | Membaiknya neraca | Surplus perusahaan daerah | Maximize | -200 | -150 |`,
    harap: { realisasi: -150, target: -200, capaian: 125, status: "terhitung" },
  },
  "a target in words and a cell under a percent format": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI 2026 |
      | 1 | Meningkatnya mutu | Persentase jalan mantap | "80 Persen" | 0.75@0% |`,
    harap: { realisasi: 75, satuan: "%", target: 80, capaian: 93.75 },
    tanpa: ["capaian.pecahanPersen"],
  },
  "a target under a percent format and a bare number with the unit %": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET 2026 | REALISASI 2026 |
      | 1 | Meningkatnya mutu | Persentase jalan mantap | Persen | 0.8@0% | 75 |`,
    harap: { realisasi: 75, satuan: "%", target: 80, capaian: 93.75 },
  },
  "a target that is a range, undershot": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | POLARITAS | TARGET 2026 | REALISASI 2026 |
      | 1 | Tumbuhnya ekonomi | Pertumbuhan ekonomi | naik | "5,0% - 5,5%" | "4,5%" |`,
    harap: { realisasi: 4.5, satuan: "%", capaian: 90, kategori: "Tinggi" },
  },
  "triwulan targets that grow to the year's, realisasi per triwulan": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET | | | | | REALISASI | | | |
      | | | | | 2026 | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | Dokumen | 20 | 5 | 10 | 15 | 20 | 4 | 5 | | |`,
    harap: {
      realisasi: 9,
      target: 20,
      capaian: 45,
      targetPeriode: 10,
      capaianPeriode: 90,
      kategori: "Tinggi",
    },
    tanpa: ["hitung.tampakKumulatif"],
  },
  "triwulan targets without a year's: equal parts add up": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET | | | | REALISASI | | | |
      | | | | | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | Dokumen | 3 | 3 | 3 | 3 | 3 | 2 | | |`,
    opsi: { periode: "2026-TW2" },
    harap: { realisasi: 5, target: 12, targetPeriode: 6, capaianPeriode: 83.3333333, capaian: 41.6666667 },
  },
  "triwulan targets without a year's, growing: either reading, so none": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET | | | | REALISASI | | | |
      | | | | | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | Dokumen | 3 | 6 | 9 | 12 | 3 | 2 | | |`,
    opsi: { periode: "2026-TW2" },
    harap: {
      realisasi: 5,
      target: null,
      targetPeriode: null,
      capaian: null,
      capaianPeriode: null,
      kategori: null,
    },
    catatan: ["hitung.targetPeriodeTakPasti"],
  },
  "target murni beside target perubahan: which counts is told": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | | REALISASI 2026 |
      | | | | Murni | Perubahan | |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 20 | 24 | 12 |`,
    harap: { realisasi: 12, target: 24, capaian: 50 },
    catatan: ["hitung.targetBerlaku"],
  },
  "a quarter in which nothing was due: the year's capaian counts, and the reason is told": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET | | | | | REALISASI | | | |
      | | | | 2026 | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV |
      | 1 | Tersusunnya dokumen | Jumlah dokumen yang disusun | 6 | 0 | 3 | 0 | 3 | 0 | 3 | 0 | |`,
    opsi: { periode: "2026-TW1" },
    harap: { realisasi: 0, target: 6, capaian: 0, targetPeriode: 0, capaianPeriode: null },
    catatan: ["capaian.targetNolNaik"],
  },
  "cumulative targets and figures that follow them": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET | | | | | REALISASI | | | |
      | | | | 2026 | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV |
      | 1 | Tersusunnya dokumen | Jumlah dokumen yang disusun | 20 | 5 | 10 | 15 | 20 | 5 | 9 | | |`,
    harap: { realisasi: 14, targetPeriode: 10 },
    catatan: ["hitung.tampakKumulatif"],
  },
});
