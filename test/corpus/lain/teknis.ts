/** Dinas perhubungan, PUPR, lingkungan hidup, kominfo, pertanian, sosial, tenaga kerja, perikanan. */
import { BEBAS } from "../harapan";
import { angka, baris, blok, kasus, kasusBuku, kosong, lanjut, type KasusLain } from "./harap";

export const teknis: KasusLain[] = [
  kasus(
    "Dinas perhubungan: semester di atas Target | Realisasi, bukti dukung dan faktor penghambat di ujung",
    `
    | Nama Jabatan : Kepala Seksi Angkutan |
    | No | Sasaran Kinerja | Indikator Kinerja | Semester I | | Semester II | | Bukti Dukung | Faktor Penghambat | Rencana Tindak Lanjut |
    |    |                 |                   | Target | Realisasi | Target | Realisasi | | | |
    | 1 | Meningkatnya kelaikan angkutan umum | Persentase kendaraan wajib uji yang lulus | 80 Persen | 78,5 Persen | 85 Persen | | Buku uji | Alat uji rusak | Kalibrasi alat |
    | 2 | Tersedianya rambu | Jumlah rambu yang dipasang | 40 Unit | 40 Unit | 80 Unit | | BA pemasangan | | |
    `,
    [
      blok("IKI", "Kepala Seksi Angkutan", [
        baris(4, "Meningkatnya kelaikan angkutan umum", "Persentase kendaraan wajib uji yang lulus", {
          no: "1",
          target: [
            angka("D4", "80 Persen", 80, "%", "Semester I", "S1"),
            angka("F4", "85 Persen", 85, "%", "Semester II", "S2"),
          ],
          realisasi: [
            angka("E4", "78,5 Persen", 78.5, "%", "Semester I", "S1"),
            kosong("G4", "Semester II", "S2"),
          ],
        }),
        baris(5, "Tersedianya rambu", "Jumlah rambu yang dipasang", {
          no: "2",
          target: [
            angka("D5", "40 Unit", 40, "Unit", "Semester I", "S1"),
            angka("F5", "80 Unit", 80, "Unit", "Semester II", "S2"),
          ],
          realisasi: [
            angka("E5", "40 Unit", 40, "Unit", "Semester I", "S1"),
            kosong("G5", "Semester II", "S2"),
          ],
        }),
      ]),
    ],
  ),

  kasus(
    "PUPR: angka dan satuan di dua sel di bawah satu kepala TARGET",
    `
    | INDIKATOR KINERJA INDIVIDU (IKI) |
    | 1 | Jabatan | : | Kepala Bidang Bina Marga |
    | 2 | Tugas | : | melaksanakan pembangunan dan pemeliharaan jalan kabupaten |
    | 3 | Fungsi | : | a. perencanaan teknis; |
    |   |        |   | b. pengawasan pekerjaan. |
    | |
    | No | Sasaran | Indikator Kinerja | Formulasi | Target | | Sumber Data |
    | 1 | Meningkatnya kemantapan jalan kabupaten | Persentase jalan dalam kondisi mantap | Panjang jalan mantap dibagi panjang jalan kabupaten dikali 100% | 72.5 | % | Data leger jalan |
    | 2 | | Panjang jalan yang dipelihara | Panjang jalan yang dipelihara dalam setahun | 120 | km | Kontrak |
    `,
    [
      blok(
        "IKI",
        "Kepala Bidang Bina Marga",
        [
          baris(8, "Meningkatnya kemantapan jalan kabupaten", "Persentase jalan dalam kondisi mantap", {
            no: "1",
            formulasi: "Panjang jalan mantap dibagi panjang jalan kabupaten dikali 100%",
            target: [angka("E8", "72,5", 72.5, "%", "Target")],
            satuan: BEBAS,
            sumberData: "Data leger jalan",
          }),
          baris(9, "Meningkatnya kemantapan jalan kabupaten", "Panjang jalan yang dipelihara", {
            ...lanjut,
            no: "2",
            formulasi: "Panjang jalan yang dipelihara dalam setahun",
            target: [angka("E9", "120", 120, "km", "Target")],
            satuan: BEBAS,
            sumberData: "Kontrak",
          }),
        ],
        {
          tugas: ["melaksanakan pembangunan dan pemeliharaan jalan kabupaten"],
          fungsi: ["perencanaan teknis;", "pengawasan pekerjaan."],
          barisJabatan: 2,
          barisAkhir: 9,
        },
      ),
    ],
  ),

  kasus(
    "Lingkungan hidup: TUJUAN DAN SASARAN satu kolom, RENCANA KINERJA di tempat lain tidak ada, alasan dan rumus di dua kolom",
    `
    | INDIKATOR KINERJA UTAMA |
    | DINAS LINGKUNGAN HIDUP KABUPATEN RIMBA RAYA |
    | |
    | No | Tujuan dan Sasaran | Indikator Kinerja Utama | Alasan | Formulasi Perhitungan | Target Tahun | | | Sumber Data | Penanggung Jawab |
    |    |                    |                         |        |                       | 2024 | 2025 | 2026 | | |
    | 1 | Meningkatnya kualitas lingkungan hidup | Indeks Kualitas Lingkungan Hidup | Menggambarkan mutu lingkungan | (0,376 x IKA) + (0,405 x IKU) + (0,219 x IKL) | 68,1 | 68,7 | 69,3 | KLHK | Bidang Pengendalian Pencemaran |
    | 2 | Menurunnya timbulan sampah | Persentase pengurangan sampah | Mandat Jakstrada | Sampah yang dikurangi / timbulan sampah x 100 % | 24% | 26% | 28% | SIPSN | Bidang Persampahan |
    `,
    [
      blok("IKU", null, [
        baris(6, "Meningkatnya kualitas lingkungan hidup", "Indeks Kualitas Lingkungan Hidup", {
          no: "1",
          formulasi: "(0,376 x IKA) + (0,405 x IKU) + (0,219 x IKL)",
          target: [
            angka("F6", "68,1", 68.1, null, "2024", "2024"),
            angka("G6", "68,7", 68.7, null, "2025", "2025"),
            angka("H6", "69,3", 69.3, null, "2026", "2026"),
          ],
          sumberData: "KLHK",
          penanggungJawab: "Bidang Pengendalian Pencemaran",
        }),
        baris(7, "Menurunnya timbulan sampah", "Persentase pengurangan sampah", {
          no: "2",
          formulasi: "Sampah yang dikurangi / timbulan sampah x 100 %",
          target: [
            angka("F7", "24%", 24, "%", "2024", "2024"),
            angka("G7", "26%", 26, "%", "2025", "2025"),
            angka("H7", "28%", 28, "%", "2026", "2026"),
          ],
          sumberData: "SIPSN",
          penanggungJawab: "Bidang Persampahan",
        }),
      ]),
    ],
  ),

  kasus(
    "Kominfo: sasaran terpisah baris kosong, beberapa indikator dalam satu sel, kolom kosong di antara",
    `
    | Jabatan | | Pranata Komputer Ahli Muda |
    | |
    | RENCANA KINERJA | | INDIKATOR KINERJA | | TARGET | | KETERANGAN |
    | Terkelolanya infrastruktur jaringan | | 1. Persentase ketersediaan jaringan\\n2. Jumlah titik akses yang dipelihara | | 99,5% dan 120 titik | | |
    | |
    | Terkelolanya aplikasi daerah | | Jumlah aplikasi yang dipelihara | | 15 aplikasi | | termasuk SP4N |
    | | | Jumlah gangguan aplikasi yang diselesaikan | | 24 tiket | | |
    `,
    [
      blok("IKI", "Pranata Komputer Ahli Muda", [
        baris(
          4,
          "Terkelolanya infrastruktur jaringan",
          "1. Persentase ketersediaan jaringan\n2. Jumlah titik akses yang dipelihara",
          // Two figures in one cell are no figure.
          { target: [kosong("E4", "TARGET", null, "99,5% dan 120 titik")] },
        ),
        baris(6, "Terkelolanya aplikasi daerah", "Jumlah aplikasi yang dipelihara", {
          target: [angka("E6", "15 aplikasi", 15, "aplikasi", "TARGET")],
          ket: "termasuk SP4N",
        }),
        baris(7, "Terkelolanya aplikasi daerah", "Jumlah gangguan aplikasi yang diselesaikan", {
          ...lanjut,
          target: [angka("E7", "24 tiket", 24, "tiket", "TARGET")],
        }),
      ]),
    ],
  ),

  kasusBuku("Pertanian: lembar per jabatan, dengan daftar isi dan data dasar di antaranya", [
    [
      "Daftar",
      `
      | DAFTAR INDIKATOR KINERJA INDIVIDU |
      | NO | JABATAN | HALAMAN |
      | 1 | Kepala Bidang Tanaman Pangan | 2 |
      | 2 | Penyuluh Pertanian Ahli Muda | 3 |
      `,
      [],
    ],
    [
      "Kabid TP",
      `
      | INDIKATOR KINERJA INDIVIDU |
      | JABATAN : Kepala Bidang Tanaman Pangan |
      | TUGAS : menyelenggarakan urusan tanaman pangan |
      | NO | SASARAN/KINERJA | INDIKATOR | PENJELASAN/FORMULASI PERHITUNGAN | SUMBER DATA |
      | 1 | Meningkatnya produksi padi | Produktivitas padi | Produksi padi dibagi luas panen | BPS |
      `,
      [
        blok(
          "IKI",
          "Kepala Bidang Tanaman Pangan",
          [
            baris(5, "Meningkatnya produksi padi", "Produktivitas padi", {
              no: "1",
              formulasi: "Produksi padi dibagi luas panen",
              sumberData: "BPS",
            }),
          ],
          {
            tugas: ["menyelenggarakan urusan tanaman pangan"],
            barisJabatan: 2,
            barisAkhir: 5,
          },
        ),
      ],
    ],
    [
      "Data",
      `
      | NO | KECAMATAN | LUAS PANEN (HA) | PRODUKSI (TON) |
      | 1 | Sukamaju | 1250 | 6875 |
      | 2 | Mekarsari | 980 | 5292 |
      | | JUMLAH | 2230 | 12167 |
      `,
      [],
    ],
    [
      "Penyuluh",
      `
      | INDIKATOR KINERJA INDIVIDU |
      | JABATAN : Penyuluh Pertanian Ahli Muda |
      | NO | SASARAN/KINERJA | INDIKATOR | PENJELASAN/FORMULASI PERHITUNGAN | SUMBER DATA |
      | 1 | Meningkatnya kapasitas kelompok tani | Jumlah kelompok tani yang naik kelas | Jumlah kelompok tani yang naik kelas | Simluhtan |
      `,
      [
        blok("IKI", "Penyuluh Pertanian Ahli Muda", [
          baris(4, "Meningkatnya kapasitas kelompok tani", "Jumlah kelompok tani yang naik kelas", {
            no: "1",
            formulasi: "Jumlah kelompok tani yang naik kelas",
            sumberData: "Simluhtan",
          }),
        ]),
      ],
    ],
  ]),

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
