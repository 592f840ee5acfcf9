/** Formulas over komponen rows. */
import { ujiLembar } from "./uji-lembar";

ujiLembar({
  "komponen rows that call themselves Pembilang and Penyebut": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | REALISASI | | |
      | | | | | | Jan | Feb | Mar |
      | 1 | Meningkatnya mutu | Persentase berkas lengkap | Jumlah berkas lengkap dibagi jumlah berkas masuk dikali 100% | 80% | | | |
      | | | Pembilang | | | 10 | 20 | 30 |
      | | | Penyebut | | | 20 | 20 | 40 |`,
    harap: {
      periode: "2026-03",
      realisasi: 75,
      satuan: "%",
      target: 80,
      capaian: 93.75,
      status: "terhitung",
    },
  },
  "bulleted komponen rows in the indikator's column, triwulan by triwulan": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | TW I | TW II | TW III | TW IV |
      | 1 | Meningkatnya mutu | Persentase pengaduan selesai | Jumlah pengaduan selesai : Jumlah pengaduan masuk x 100% | 90% | | | | |
      | | | - Jumlah pengaduan selesai | | | 9 | 8 | | |
      | | | - Jumlah pengaduan masuk | | | 10 | 10 | | |`,
    harap: { periode: "2026-TW2", realisasi: 85, target: 90, capaian: 94.4444444, status: "terhitung" },
  },
  "a small percentage computed from komponen is no fraction": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | REALISASI 2026 |
      | 1 | Tumbuhnya usaha | Persentase usaha mikro naik kelas | Jumlah usaha mikro naik kelas / Jumlah usaha mikro x 100% | 5% | |
      | | | | Jumlah usaha mikro naik kelas | | 8 |
      | | | | Jumlah usaha mikro | | 1000 |`,
    harap: { realisasi: 0.8, satuan: "%", target: 5, capaian: 16 },
    tanpa: ["capaian.pecahanPersen"],
  },
  "growth over last year's figure, which stands once": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | REALISASI | | |
      | | | | | | Jan | Feb | Mar |
      | 1 | Tumbuhnya ekspor | Pertumbuhan nilai ekspor | (Nilai ekspor tahun ini - Nilai ekspor tahun lalu) / Nilai ekspor tahun lalu x 100% | 5% | | | |
      | | | - Nilai ekspor tahun ini | | | 101 | 103 | 104 |
      | | | - Nilai ekspor tahun lalu | | | 100 | | |`,
    harap: { realisasi: 4, satuan: "%", capaian: 80, status: "terhitung" },
  },
  "a ratio whose numerator adds up over a denominator that does not": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | REALISASI | | |
      | | | | | | Jan | Feb | Mar |
      | 1 | Terbinanya UMKM | Persentase UMKM yang dibina | Jumlah pelatihan UMKM / Jumlah UMKM x 100% | 30% | | | |
      | | | | Jumlah pelatihan UMKM | | 10 | 20 | 30 |
      | | | | Jumlah UMKM | | 200 | 200 | 200 |`,
    harap: { realisasi: 30, capaian: 100 },
    catatan: ["hitung.konsolidasiCampur"],
  },
  "a doubtful formula over komponen rows: the typed figure counts, and the difference is told": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | SATUAN | TARGET 2026 | REALISASI | | |
      | | | | | | | Jan | Feb | Mar |
      | 1 | Lengkapnya dokumen | Persentase dokumen yang disusun | "Jumlah dokumen yang disusun x 100 %\\nJumlah dokumen yang wajib disusun" | % | 100 | 100 | 100 | 75 |
      | | | Jumlah dokumen yang disusun | | Dokumen | | 4 | 1 | 3 |
      | | | Jumlah dokumen yang wajib disusun | | Dokumen | | 4 | 1 | 4 |`,
    harap: { realisasi: 75, capaian: 75, status: "terhitung" },
    catatan: ["hitung.formulaRagu", "hitung.bacaanBeda"],
  },
  "a formula per 1.000, its target without a unit": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | REALISASI 2026 |
      | 1 | Menurunnya kematian | Angka kematian bayi per 1.000 kelahiran hidup | Jumlah kematian bayi / Jumlah kelahiran hidup x 1.000 | 10 | |
      | | | | Jumlah kematian bayi | | 12 |
      | | | | Jumlah kelahiran hidup | | 1000 |`,
    harap: { realisasi: 12, target: 10, capaian: 80 },
  },
  "a percentage as a ratio without × 100, the target under a percent format": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | REALISASI 2026 |
      | 1 | Meningkatnya mutu | Persentase jalan mantap | Panjang jalan mantap / Panjang jalan | 0.8@0% | |
      | | | | Panjang jalan mantap | | 60 |
      | | | | Panjang jalan | | 100 |`,
    harap: { realisasi: 60, satuan: "%", target: 80, capaian: 75 },
  },
});
