/** Dinas perhubungan, PUPR, lingkungan hidup, kominfo, pertanian. */
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
];
