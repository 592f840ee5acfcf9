/** Dinas sosial, tenaga kerja, perikanan. */
import { BEBAS } from "../harapan";
import { angka, baris, blok, kasus, lanjut, type KasusLain } from "./harap";

export const sosial: KasusLain[] = [
  kasus(
    "Dinas sosial: kepala tanpa NO, sel bersumber daftar, baris rata-rata di bawah, blok diikuti tabel pejabat",
    `
    | Jabatan : Kepala Seksi Rehabilitasi Sosial |
    | Fungsi : |
    | a. pelaksanaan rehabilitasi sosial penyandang disabilitas; |
    | b. evaluasi. |
    | |
    | SASARAN | INDIKATOR KINERJA INDIVIDU | CARA PENGUKURAN | TARGET THN 2025 | REALISASI THN 2025 | CAPAIAN KINERJA (%) |
    | Meningkatnya keberfungsian sosial PMKS | Persentase penyandang disabilitas yang dilayani | Penyandang disabilitas yang dilayani : populasi penyandang disabilitas x 100% | 65% | 61,75% | 95 |
    | | Jumlah lansia penerima bantuan | Jumlah lansia penerima bantuan | 200 orang | 214 orang | 107 |
    | RATA-RATA CAPAIAN | | | | | 101 |
    | |
    | NO | NAMA | NIP | PANGKAT/GOL | JABATAN |
    | 1 | Siti Aminah, S.Sos | 198105122008012015 | Penata Tk. I / III d | Kepala Seksi |
    | 2 | Rudi Hartono | 199002172014031004 | Penata Muda / III a | Pekerja Sosial |
    `,
    [
      blok(
        "IKI",
        "Kepala Seksi Rehabilitasi Sosial",
        [
          baris(
            7,
            "Meningkatnya keberfungsian sosial PMKS",
            "Persentase penyandang disabilitas yang dilayani",
            {
              formulasi: "Penyandang disabilitas yang dilayani : populasi penyandang disabilitas x 100%",
              target: [angka("D7", "65%", 65, "%", BEBAS, "2025")],
              realisasi: [angka("E7", "61,75%", 61.75, "%", BEBAS, "2025")],
              capaian: [angka("F7", "95", 95, BEBAS)],
            },
          ),
          baris(8, "Meningkatnya keberfungsian sosial PMKS", "Jumlah lansia penerima bantuan", {
            ...lanjut,
            formulasi: "Jumlah lansia penerima bantuan",
            target: [angka("D8", "200 orang", 200, "orang", BEBAS, "2025")],
            realisasi: [angka("E8", "214 orang", 214, "orang", BEBAS, "2025")],
            capaian: [angka("F8", "107", 107, BEBAS)],
          }),
        ],
        { fungsi: ["pelaksanaan rehabilitasi sosial penyandang disabilitas;", "evaluasi."] },
      ),
    ],
  ),

  kasus(
    "Tenaga kerja: sasaran sebagai baris bagian, tanpa kolom sasaran",
    `
    | INDIKATOR KINERJA INDIVIDU |
    | Jabatan : Mediator Hubungan Industrial Ahli Muda |
    | No | Indikator Kinerja | Formulasi | Target | Sumber Data |
    | Sasaran : Terselesaikannya perselisihan hubungan industrial |
    | 1 | Persentase perselisihan yang diselesaikan | Perselisihan selesai dibagi perselisihan masuk dikali 100% | 90% | Register |
    | 2 | Jumlah perjanjian bersama yang terbit | Jumlah perjanjian bersama | 20 PB | Register |
    | Sasaran : Meningkatnya kepatuhan perusahaan |
    | 3 | Jumlah perusahaan yang memiliki PP/PKB | Jumlah perusahaan | 35 perusahaan | Data PP/PKB |
    `,
    [
      blok("IKI", "Mediator Hubungan Industrial Ahli Muda", [
        baris(5, BEBAS, "Persentase perselisihan yang diselesaikan", {
          sasaranLanjutan: BEBAS,
          no: "1",
          formulasi: "Perselisihan selesai dibagi perselisihan masuk dikali 100%",
          target: [angka("D5", "90%", 90, "%", "Target")],
          sumberData: "Register",
        }),
        baris(6, BEBAS, "Jumlah perjanjian bersama yang terbit", {
          sasaranLanjutan: BEBAS,
          no: "2",
          formulasi: "Jumlah perjanjian bersama",
          target: [angka("D6", "20 PB", 20, "PB", "Target")],
          sumberData: "Register",
        }),
        baris(8, BEBAS, "Jumlah perusahaan yang memiliki PP/PKB", {
          sasaranLanjutan: BEBAS,
          no: "3",
          formulasi: "Jumlah perusahaan",
          target: [angka("D8", "35 perusahaan", 35, "perusahaan", "Target")],
          sumberData: "Data PP/PKB",
        }),
      ]),
    ],
  ),

  kasus(
    "Perikanan: dua jabatan, kepala tidak diulang untuk yang kedua kecuali kolomnya sama; sumber data daftar",
    `
    | I. | INDIKATOR KINERJA INDIVIDU |
    | Jabatan | : | Kepala Bidang Perikanan Budidaya |
    | Tugas | : | menyelenggarakan urusan perikanan budidaya |
    | No | Sasaran | Indikator Kinerja | Penjelasan/Alasan/Formulasi/Perhitungan | Sumber Data |
    | 1 | Meningkatnya produksi perikanan budidaya | Jumlah produksi perikanan budidaya | Produksi kolam + produksi keramba + produksi tambak | - Statistik perikanan\\n- Laporan penyuluh |
    | 2 | Meningkatnya pembudidaya yang bersertifikat | Persentase pembudidaya bersertifikat CBIB | Pembudidaya bersertifikat\\n----------------------------- x 100%\\nJumlah pembudidaya | Bidang Budidaya |
    | II. | INDIKATOR KINERJA INDIVIDU |
    | Jabatan | : | Pengelola Balai Benih Ikan |
    | Tugas | : | mengelola balai benih ikan |
    | No | Sasaran | Indikator Kinerja | Penjelasan/Alasan/Formulasi/Perhitungan | Sumber Data |
    | 1 | Tersedianya benih ikan | Jumlah benih ikan yang diproduksi | cukup jelas | Laporan BBI |
    `,
    [
      blok(
        "IKI",
        "Kepala Bidang Perikanan Budidaya",
        [
          baris(5, "Meningkatnya produksi perikanan budidaya", "Jumlah produksi perikanan budidaya", {
            no: "1",
            formulasi: "Produksi kolam + produksi keramba + produksi tambak",
            sumberData: "- Statistik perikanan\n- Laporan penyuluh",
          }),
          baris(
            6,
            "Meningkatnya pembudidaya yang bersertifikat",
            "Persentase pembudidaya bersertifikat CBIB",
            {
              no: "2",
              formulasi:
                "Pembudidaya bersertifikat\n----------------------------- x 100%\nJumlah pembudidaya",
              sumberData: "Bidang Budidaya",
            },
          ),
        ],
        { tugas: ["menyelenggarakan urusan perikanan budidaya"], barisJabatan: 2, barisAkhir: 6 },
      ),
      blok(
        "IKI",
        "Pengelola Balai Benih Ikan",
        [
          baris(11, "Tersedianya benih ikan", "Jumlah benih ikan yang diproduksi", {
            no: "1",
            formulasi: "cukup jelas",
            sumberData: "Laporan BBI",
          }),
        ],
        { tugas: ["mengelola balai benih ikan"], barisJabatan: 8, barisAkhir: 11 },
      ),
    ],
  ),
];
