/** BKPSDM, sekretariat daerah, sekretariat DPRD: perjanjian kinerja and positions named in odd places. */
import { angka, baris, blok, kasus, lanjut, type KasusLain } from "./harap";
import { BEBAS } from "../harapan";

export const kepegawaian: KasusLain[] = [
  kasus(
    "BKPSDM: perjanjian kinerja dengan pernyataan, lampiran, PROGRAM | ANGGARAN tepat di bawah, tanda tangan",
    `
    | PERJANJIAN KINERJA TAHUN 2026 |
    | Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel, kami yang bertanda tangan di bawah ini: |
    | Nama    | : | H. Suryadi, S.Sos., M.Si. |
    | Jabatan | : | Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia |
    | Selanjutnya disebut PIHAK PERTAMA |
    | Nama    | : | Hj. Ratna Dewi, S.E. |
    | Jabatan | : | Bupati Rimba Raya |
    | Selaku atasan pihak pertama, selanjutnya disebut PIHAK KEDUA |
    | Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini. |
    | |
    | LAMPIRAN PERJANJIAN KINERJA TAHUN 2026 |
    | No | Sasaran Strategis | Indikator Kinerja | Target |
    | (1) | (2) | (3) | (4) |
    | 1 | Meningkatnya kualitas sumber daya manusia aparatur | Indeks Sistem Merit | 300 |
    |   | | Persentase ASN yang mengikuti pengembangan kompetensi minimal 20 JP | 85 % |
    | 2 | Meningkatnya akuntabilitas kinerja | Nilai AKIP | BB (72,5) |
    | No | Program | Anggaran | Keterangan |
    | 1 | Program Kepegawaian Daerah | 2450000000@#,##0 | APBD |
    | 2 | Program Pengembangan Sumber Daya Manusia | 1875500000@#,##0 | APBD |
    | | Jumlah | 4325500000@#,##0 | |
    | |
    | Pihak Kedua, | | Rimba Raya, 5 Januari 2026 |
    | Bupati Rimba Raya | | Kepala BKPSDM |
    | |
    | Hj. Ratna Dewi, S.E. | | H. Suryadi, S.Sos., M.Si. |
    | | | NIP. 19700101 199503 1 002 |
    `,
    [
      blok("PK", "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", [
        baris(14, "Meningkatnya kualitas sumber daya manusia aparatur", "Indeks Sistem Merit", {
          no: "1",
          target: [angka("D14", "300", 300, null)],
        }),
        baris(
          15,
          "Meningkatnya kualitas sumber daya manusia aparatur",
          "Persentase ASN yang mengikuti pengembangan kompetensi minimal 20 JP",
          { ...lanjut, target: [angka("D15", "85 %", 85, "%")] },
        ),
        baris(16, "Meningkatnya akuntabilitas kinerja", "Nilai AKIP", {
          no: "2",
          target: [angka("D16", "BB (72,5)", 72.5, null, BEBAS, null, { predikat: "BB" })],
        }),
      ]),
    ],
  ),

  kasus(
    "Bagian organisasi: jabatan hanya sebagai penanda tangan di bawah tabel",
    `
    | INDIKATOR KINERJA INDIVIDU |
    | SEKRETARIAT DAERAH KABUPATEN RIMBA RAYA |
    | TAHUN 2026 |
    | |
    | No | Kinerja | Indikator Kinerja | Formulasi Perhitungan | Sumber Data |
    | 1 | Meningkatnya nilai reformasi birokrasi | Persentase perangkat daerah dengan nilai evaluasi minimal B | Jumlah perangkat daerah bernilai minimal B dibagi jumlah perangkat daerah yang dievaluasi dikali 100% | LHE SAKIP |
    | 2 | Tersedianya peta jabatan | Jumlah dokumen analisis jabatan yang ditetapkan | Jumlah dokumen | SK Bupati |
    | |
    | | | | Rimba Raya, 2 Januari 2026 |
    | | | | Kepala Bagian Organisasi |
    | |
    | |
    | | | | Andi Prasetyo, S.STP |
    | | | | Pembina Tk. I |
    | | | | NIP. 19830412 200312 1 001 |
    `,
    [
      blok("IKI", "Kepala Bagian Organisasi", [
        baris(
          6,
          "Meningkatnya nilai reformasi birokrasi",
          "Persentase perangkat daerah dengan nilai evaluasi minimal B",
          {
            no: "1",
            formulasi:
              "Jumlah perangkat daerah bernilai minimal B dibagi jumlah perangkat daerah yang dievaluasi dikali 100%",
            sumberData: "LHE SAKIP",
          },
        ),
        baris(7, "Tersedianya peta jabatan", "Jumlah dokumen analisis jabatan yang ditetapkan", {
          no: "2",
          formulasi: "Jumlah dokumen",
          sumberData: "SK Bupati",
        }),
      ]),
    ],
  ),

  kasus(
    "Bagian hukum: jabatan sebagai judul di bawah INDIKATOR KINERJA INDIVIDU, dua blok",
    `
    | | INDIKATOR KINERJA INDIVIDU |
    | | KEPALA BAGIAN HUKUM |
    | |
    | NO | SASARAN | INDIKATOR KINERJA | TARGET |
    | 1 | Meningkatnya kualitas produk hukum daerah | Persentase produk hukum yang tidak dibatalkan | 100 Persen |
    | |
    | | INDIKATOR KINERJA INDIVIDU |
    | | KEPALA SUB BAGIAN PERUNDANG-UNDANGAN |
    | |
    | NO | SASARAN | INDIKATOR KINERJA | TARGET |
    | 1 | Tersusunnya rancangan produk hukum | Jumlah rancangan peraturan daerah yang diharmonisasi | 10 Raperda |
    | 2 | | Jumlah keputusan bupati yang ditelaah | 250 SK |
    `,
    [
      blok("IKI", "KEPALA BAGIAN HUKUM", [
        baris(
          5,
          "Meningkatnya kualitas produk hukum daerah",
          "Persentase produk hukum yang tidak dibatalkan",
          { no: "1", target: [angka("D5", "100 Persen", 100, "%", "TARGET")] },
        ),
      ]),
      blok("IKI", "KEPALA SUB BAGIAN PERUNDANG-UNDANGAN", [
        baris(
          11,
          "Tersusunnya rancangan produk hukum",
          "Jumlah rancangan peraturan daerah yang diharmonisasi",
          { no: "1", target: [angka("D11", "10 Raperda", 10, "Raperda", "TARGET")] },
        ),
        baris(12, "Tersusunnya rancangan produk hukum", "Jumlah keputusan bupati yang ditelaah", {
          ...lanjut,
          no: "2",
          target: [angka("D12", "250 SK", 250, "SK", "TARGET")],
        }),
      ]),
    ],
  ),

  kasus(
    "Sekretariat DPRD: jabatan di kolom, dua jabatan berurutan",
    `
    | MATRIKS INDIKATOR KINERJA INDIVIDU SEKRETARIAT DPRD |
    | |
    | No | Jabatan | Sasaran | Indikator Kinerja | Target 2026 | Satuan | Sumber Data |
    | 1 | Kepala Bagian Persidangan | Terfasilitasinya rapat DPRD | Persentase risalah rapat yang selesai tepat waktu | 95 | % | Risalah |
    | 2 | | | Jumlah rapat paripurna yang difasilitasi | 30 | Rapat | Daftar hadir |
    | 3 | Kepala Bagian Umum | Meningkatnya pelayanan umum | Indeks kepuasan anggota DPRD | 3.6 | Indeks | Survei |
    `,
    [
      blok("IKI", "Kepala Bagian Persidangan", [
        baris(4, "Terfasilitasinya rapat DPRD", "Persentase risalah rapat yang selesai tepat waktu", {
          no: "1",
          satuan: "%",
          target: [angka("E4", "95", 95, "%", BEBAS, "2026")],
          sumberData: "Risalah",
        }),
        baris(5, "Terfasilitasinya rapat DPRD", "Jumlah rapat paripurna yang difasilitasi", {
          ...lanjut,
          no: "2",
          satuan: "Rapat",
          target: [angka("E5", "30", 30, "Rapat", BEBAS, "2026")],
          sumberData: "Daftar hadir",
        }),
      ]),
      blok("IKI", "Kepala Bagian Umum", [
        baris(6, "Meningkatnya pelayanan umum", "Indeks kepuasan anggota DPRD", {
          no: "3",
          satuan: "Indeks",
          target: [angka("E6", "3,6", 3.6, "Indeks", BEBAS, "2026")],
          sumberData: "Survei",
        }),
      ]),
    ],
  ),
];
