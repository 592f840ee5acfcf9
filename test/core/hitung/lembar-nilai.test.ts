/** Figures as they stand in cells: units, percent, grades, blanks, words; polaritas and konsolidasi said in columns. */
import { ujiLembar } from "./uji-lembar";

ujiLembar({
  "a bare 0,75 beside 80%: told, not converted": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET 2026 | REALISASI 2026 |
      | 1 | Meningkatnya mutu | Persentase jalan mantap | % | 80 | 0.75 |`,
    harap: { realisasi: 0.75, target: 80, capaian: 0.9375 },
    catatan: ["capaian.pecahanPersen"],
  },
  "two small percentages are no fraction": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET 2026 | REALISASI 2026 |
      | 1 | Menurunnya kemiskinan | Persentase kemiskinan ekstrem | % | 1 | 1.2 |`,
    harap: { realisasi: 1.2, target: 1, capaian: 80 },
    tanpa: ["capaian.pecahanPersen"],
  },
  "100 beside a bare 1 may be 100%": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET 2026 | REALISASI 2026 |
      | 1 | Meningkatnya mutu | Persentase uji laik | % | 100 | 1 |`,
    harap: { capaian: 1 },
    catatan: ["capaian.pecahanPersen"],
  },
  "at most five days": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI 2026 |
      | 1 | Cepatnya layanan | Lama penerbitan izin | "≤ 5 hari" | "4 hari" |`,
    harap: { realisasi: 4, satuan: "hari", target: 5, capaian: 120, kategori: "Sangat Tinggi" },
  },
  "a grade against a grade": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET 2026 | REALISASI | | | |
      | | | | | | TW I | TW II | TW III | TW IV |
      | 1 | Akuntabilitas | Predikat SAKIP | Predikat | BB | | B | | |`,
    harap: {
      periode: "2026-TW2",
      realisasi: null,
      target: null,
      capaian: 80,
      kategori: "Tinggi",
      status: "terhitung",
    },
    catatan: ["capaian.predikatUrutan"],
  },
  "a number against a grade": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI 2026 |
      | 1 | Akuntabilitas | Nilai SAKIP | BB | 72.5 |`,
    harap: { capaian: null, kategori: null, status: "tidak dapat dihitung" },
    catatan: ["capaian.angkaLawanPredikat"],
  },
  "a number and a grade together: the number counts": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI 2026 |
      | 1 | Akuntabilitas | Nilai SAKIP | "BB (72,5)" | "B (68,15)" |`,
    harap: { realisasi: 68.15, target: 72.5, capaian: 94, kategori: "Sangat Tinggi" },
  },
  "stabil: too much is as bad as too little": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | POLARITAS | TARGET 2026 | REALISASI 2026 |
      | 1 | Stabilnya harga | Rasio stok beras | Stabilize | 100 | 110 |`,
    harap: { capaian: 90, kategori: "Tinggi" },
  },
  "money in words against money in numbers": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI 2026 |
      | 1 | Meningkatnya PAD | Nilai retribusi pasar | "Rp 1.500.000.000,-" | 1200000000@"Rp"#,##0 |`,
    harap: { realisasi: 1200000000, target: 1500000000, capaian: 80, kategori: "Tinggi" },
  },
  "another unit is refused": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI 2026 |
      | 1 | Tersedianya jasa | Lama penyediaan jasa | 12 bulan | 360 hari |`,
    harap: { capaian: null, status: "tidak dapat dihitung" },
    catatan: ["capaian.satuanBeda"],
  },
  "an error in a cell": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI | | |
      | | | | | Jan | Feb | Mar |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 24 Dokumen | 5 | #REF! | 3 |`,
    harap: { realisasi: null, capaian: null, kategori: null, status: "tidak dapat dihitung" },
    catatan: ["sheet.galatSel"],
  },
  "the planner's own capaian": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI 2026 | CAPAIAN |
      | 1 | Tertibnya arsip | Jumlah dokumen yang diarsipkan | 24 Dokumen | 12 | 50% |`,
    harap: { capaian: 50, selCapaian: "IKI!F3", selRealisasi: "IKI!E3" },
  },
  "a dot before three digits is a thousands mark even beside %, and that is told": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI 2026 |
      | 1 | Meningkatnya mutu | Persentase jalan mantap | "85,5%" | "80.125 %" |`,
    harap: { realisasi: 80125 },
    catatan: ["sheet.titikPersen"],
  },
  "a comma before three digits may be English, and that is told": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI | |
      | | | | | TW I | TW II |
      | 1 | Terlayani | Jumlah izin yang diterbitkan | 2000 | "1,500" | 3 |`,
    harap: { realisasi: 4.5 },
    catatan: ["sheet.komaTigaAngka"],
  },
  "a date is no number": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI 2026 |
      | 1 | Cepatnya layanan | Lama layanan izin | 7 hari | 46000@dd/mm/yyyy |`,
    harap: { realisasi: null, capaian: null, status: "tidak dapat dihitung" },
    catatan: ["sheet.tanggal"],
  },
});
