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
  "a part and its whole: one is a stock by its words, so both are taken at their newest": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | REALISASI | | |
      | | | | | | Jan | Feb | Mar |
      | 1 | Menurunnya stunting | Persentase balita stunting | Jumlah balita stunting / Jumlah balita yang diukur x 100% | 50% | | | |
      | | | | Jumlah balita stunting | | 120 | 110 | 100 |
      | | | | Jumlah balita yang diukur | | 1000 | 1000 | 1000 |`,
    harap: { realisasi: 10, status: "terhitung" },
    catatan: ["hitung.konsolidasiSejalan"],
    tanpa: ["hitung.konsolidasiCampur"],
  },
  "a part of a population by another noun is taken at its newest with it": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | REALISASI | | |
      | | | | | | Jan | Feb | Mar |
      | 1 | Meningkatnya pendidikan | Angka partisipasi murni | Jumlah murid usia 7-12 tahun / Jumlah penduduk usia 7-12 tahun x 100% | 50% | | | |
      | | | | Jumlah murid usia 7-12 tahun | | 90 | 91 | 92 |
      | | | | Jumlah penduduk usia 7-12 tahun | | 100 | 100 | 100 |`,
    harap: { realisasi: 92, status: "terhitung" },
    catatan: ["hitung.konsolidasiSejalan"],
    tanpa: ["hitung.konsolidasiCampur"],
  },
  "a whole that is guessed as a sum follows the part that is a stock": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | REALISASI | | |
      | | | | | | Jan | Feb | Mar |
      | 1 | Tertibnya aset | Persentase aset tanah bersertifikat | Jumlah aset tanah bersertifikat / Jumlah aset tanah yang dikuasai x 100% | 50% | | | |
      | | | | Jumlah aset tanah bersertifikat | | 10 | 12 | 15 |
      | | | | Jumlah aset tanah yang dikuasai | | 60 | 60 | 60 |`,
    harap: { realisasi: 25 },
    catatan: ["hitung.konsolidasiSejalan"],
  },
  "events over a population keep their own, and it is told": {
    tabel: `
      | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | REALISASI | | |
      | | | | | | Jan | Feb | Mar |
      | 1 | Menurunnya penyakit | Persentase penduduk terjangkit | Jumlah kasus baru / Jumlah penduduk x 100% | 50% | | | |
      | | | | Jumlah kasus baru | | 1 | 2 | 3 |
      | | | | Jumlah penduduk | | 600 | 600 | 600 |`,
    harap: { realisasi: 1, status: "terhitung" },
    catatan: ["hitung.konsolidasiCampur"],
    tanpa: ["hitung.konsolidasiSejalan"],
  },
});
