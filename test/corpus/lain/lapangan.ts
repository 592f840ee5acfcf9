/** Shapes met in the field: signers under each table, the SKP of 2021, roman quarters, months as dates, lists that wrap. */
import { BEBAS } from "../harapan";
import { angka, baris, blok, kasus, kosong, lanjut, type KasusLain } from "./harap";

export const lapangan: KasusLain[] = [
  kasus(
    "dua tabel berurutan, masing-masing ditutup penanda tangannya sendiri",
    `
    | | INDIKATOR KINERJA INDIVIDU |
    | No. | Sasaran Kinerja Program | Indikator Kinerja Program | Penjelasan/ Formulasi Perhitungan | Sumber Data |
    | 1. | Meningkatnya ketepatan waktu layanan mutasi | Tingkat kepuasan pegawai atas layanan mutasi | Survei kepuasan pegawai | Kuesioner |
    | 2. | Meningkatnya kualitas promosi | Persentase jabatan yang diisi sesuai kompetensi | Jabatan yang diisi sesuai kompetensi / jabatan yang diisi x 100% | Data Baperjakat |
    | |
    | | | | Kepala Bidang Mutasi dan Promosi |
    | |
    | | | | Hendra Gunawan, S.Kom |
    | | | | Pembina, IV/a |
    | | | | NIP. 19740101 199903 1 003 |
    | |
    | | INDIKATOR KINERJA INDIVIDU |
    | No. | Sasaran Kinerja Program | Indikator Kinerja Program | Penjelasan/ Formulasi Perhitungan | Sumber Data |
    | 1. | Meningkatnya akurasi data kepegawaian | Persentase data ASN yang mutakhir | Jumlah data ASN yang mutakhir / jumlah seluruh ASN x 100% | SIASN |
    | |
    | | | | Kepala Bidang Pengadaan dan Informasi |
    | |
    | | | | Amelia Sari, S.Sos |
    | | | | NIP. 19760202 199803 2 014 |
    `,
    [
      blok("IKI", "Kepala Bidang Mutasi dan Promosi", [
        baris(
          3,
          "Meningkatnya ketepatan waktu layanan mutasi",
          "Tingkat kepuasan pegawai atas layanan mutasi",
          { no: "1.", formulasi: "Survei kepuasan pegawai", sumberData: "Kuesioner" },
        ),
        baris(4, "Meningkatnya kualitas promosi", "Persentase jabatan yang diisi sesuai kompetensi", {
          no: "2.",
          formulasi: "Jabatan yang diisi sesuai kompetensi / jabatan yang diisi x 100%",
          sumberData: "Data Baperjakat",
        }),
      ]),
      blok("IKI", "Kepala Bidang Pengadaan dan Informasi", [
        baris(14, "Meningkatnya akurasi data kepegawaian", "Persentase data ASN yang mutakhir", {
          no: "1.",
          formulasi: "Jumlah data ASN yang mutakhir / jumlah seluruh ASN x 100%",
          sumberData: "SIASN",
        }),
      ]),
    ],
  ),

  kasus(
    "penilaian SKP 2021: perspektif, utama dan tambahan, baris tanda hubung, nilai akhir",
    `
    | PENILAIAN SASARAN KINERJA PEGAWAI |
    | Nama | : | Yusuf Maulana, S.T. |
    | Jabatan | : | Kepala Dinas Pekerjaan Umum |
    | PERSPEKTIF | NO | RENCANA KINERJA | INDIKATOR KINERJA INDIVIDU | TARGET | REALISASI | CAPAIAN IKI | KATEGORI CAPAIAN IKI | NILAI CAPAIAN |
    | (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) |
    | A. KINERJA UTAMA |
    | Penerima Layanan | 1 | Meningkatnya akses air minum layak | Persentase rumah tangga dengan akses air minum layak | 88% | 86,5% | 98% | Cukup | 88 |
    | Proses Bisnis | 2 | Terselenggaranya pembangunan tepat waktu | Persentase paket pekerjaan yang selesai tepat waktu | 95 | 97 | 102% | Sangat Baik | 112 |
    |  | | | Persentase paket yang lolos uji mutu | 100 | 100 | 100% | Baik | 109 |
    | B. KINERJA TAMBAHAN |
    | - | - | - | - | - | - | - | - | - |
    | NILAI AKHIR SKP | | | | | | | | 103 |
    `,
    [
      blok("IKI", "Kepala Dinas Pekerjaan Umum", [
        baris(
          7,
          "Meningkatnya akses air minum layak",
          "Persentase rumah tangga dengan akses air minum layak",
          {
            no: "1",
            target: [angka("E7", "88%", 88, "%", "TARGET")],
            realisasi: [angka("F7", "86,5%", 86.5, "%", "REALISASI")],
            capaian: [angka("G7", "98%", 98, "%")],
          },
        ),
        baris(
          8,
          "Terselenggaranya pembangunan tepat waktu",
          "Persentase paket pekerjaan yang selesai tepat waktu",
          {
            no: "2",
            target: [angka("E8", "95", 95, null, "TARGET")],
            realisasi: [angka("F8", "97", 97, null, "REALISASI")],
            capaian: [angka("G8", "102%", 102, "%")],
          },
        ),
        baris(9, "Terselenggaranya pembangunan tepat waktu", "Persentase paket yang lolos uji mutu", {
          ...lanjut,
          target: [angka("E9", "100", 100, null, "TARGET")],
          realisasi: [angka("F9", "100", 100, null, "REALISASI")],
          capaian: [angka("G9", "100%", 100, "%")],
        }),
      ]),
    ],
  ),

  kasus(
    "TARGET TRIWULAN di atas I II III IV, tugas bersambung ke baris berikut, jabatan huruf besar",
    `
    | LAMPIRAN KEPUTUSAN CAMAT |
    | INDIKATOR KINERJA INDIVIDU |
    | 1. Jabatan | : | SEKRETARIS KECAMATAN |
    | 2. Tugas | : | a. Melaksanakan koordinasi perencanaan, evaluasi dan pelaporan program kecamatan; dan |
    | | | b. Melaksanakan tugas lain yang diberikan oleh Camat. |
    | 3. Fungsi | : | a. Merencanakan kegiatan kesekretariatan; |
    | | | b. Mengelola urusan keuangan; dan |
    | | | c. Menyusun laporan. |
    | |
    | SASARAN/ KINERJA UTAMA | INDIKATOR KINERJA UTAMA | SATUAN | TARGET TRIWULAN | | | | PENJELASAN/ FORMULASI PENGHITUNGAN | SUMBER DATA |
    | | | | I | II | III | IV | | |
    | Meningkatnya disiplin aparatur | Persentase kehadiran pegawai | % | 95 | 95 | 96 | 96 | Jumlah kehadiran dibagi hari kerja dikali 100% | Absensi |
    | Meningkatnya tertib dokumen | Persentase dokumen perencanaan yang tepat waktu | % | - | 50 | 75 | 100 | Dokumen tepat waktu / seluruh dokumen x 100% | Kasubag Perencanaan |
    `,
    [
      blok(
        "IKI",
        "SEKRETARIS KECAMATAN",
        [
          baris(12, "Meningkatnya disiplin aparatur", "Persentase kehadiran pegawai", {
            satuan: "%",
            target: [
              angka("D12", "95", 95, "%", "I", "TW1"),
              angka("E12", "95", 95, "%", "II", "TW2"),
              angka("F12", "96", 96, "%", "III", "TW3"),
              angka("G12", "96", 96, "%", "IV", "TW4"),
            ],
            formulasi: "Jumlah kehadiran dibagi hari kerja dikali 100%",
            sumberData: "Absensi",
          }),
          baris(13, "Meningkatnya tertib dokumen", "Persentase dokumen perencanaan yang tepat waktu", {
            satuan: "%",
            target: [
              kosong("D13", "I", "TW1", "-"),
              angka("E13", "50", 50, "%", "II", "TW2"),
              angka("F13", "75", 75, "%", "III", "TW3"),
              angka("G13", "100", 100, "%", "IV", "TW4"),
            ],
            formulasi: "Dokumen tepat waktu / seluruh dokumen x 100%",
            sumberData: "Kasubag Perencanaan",
          }),
        ],
        {
          tugas: [
            "Melaksanakan koordinasi perencanaan, evaluasi dan pelaporan program kecamatan; dan",
            "Melaksanakan tugas lain yang diberikan oleh Camat.",
          ],
          fungsi: [
            "Merencanakan kegiatan kesekretariatan;",
            "Mengelola urusan keuangan; dan",
            "Menyusun laporan.",
          ],
          barisJabatan: 3,
          barisAkhir: 13,
        },
      ),
    ],
  ),

  kasus(
    "satu baris kepala: Target TW I | Realisasi TW I …",
    `
    | Jabatan : Kepala Seksi Kesejahteraan Sosial |
    | No | Sasaran | Indikator Kinerja | Target TW I | Realisasi TW I | Target TW II | Realisasi TW II |
    | 1 | Meningkatnya cakupan jaminan sosial | Persentase warga miskin yang terdaftar JKN | 85 % | 84 % | 90 % | 91,2 % |
    `,
    [
      blok("IKI", "Kepala Seksi Kesejahteraan Sosial", [
        baris(3, "Meningkatnya cakupan jaminan sosial", "Persentase warga miskin yang terdaftar JKN", {
          no: "1",
          target: [angka("D3", "85 %", 85, "%", BEBAS, "TW1"), angka("F3", "90 %", 90, "%", BEBAS, "TW2")],
          realisasi: [
            angka("E3", "84 %", 84, "%", BEBAS, "TW1"),
            angka("G3", "91,2 %", 91.2, "%", BEBAS, "TW2"),
          ],
        }),
      ]),
    ],
  ),

  kasus(
    "bulan diketik sebagai tanggal, tampil Jan-26",
    `
    | JABATAN : Pengelola Persampahan |
    | NO | SASARAN | INDIKATOR | SATUAN | TARGET 2026 | REALISASI | | |
    |    |         |           |        |             | 46023@mmm-yy | 46054@mmm-yy | 46082@mmm-yy |
    | 1 | Meningkatnya layanan persampahan | Jumlah sampah yang terangkut | Ton | 14400 | 1150.5 | 1210 | |
    `,
    [
      blok("IKI", "Pengelola Persampahan", [
        baris(4, "Meningkatnya layanan persampahan", "Jumlah sampah yang terangkut", {
          no: "1",
          satuan: "Ton",
          target: [angka("E4", "14400", 14400, "Ton", BEBAS, "2026")],
          realisasi: [
            angka("F4", "1150,5", 1150.5, "Ton", BEBAS, "2026-01"),
            angka("G4", "1210", 1210, "Ton", BEBAS, "2026-02"),
            kosong("H4", BEBAS, "2026-03"),
          ],
        }),
      ]),
    ],
  ),

  kasus(
    "IKU kabupaten: tanpa sasaran, definisi sekaligus rumus, target akhir di kolom terpisah",
    `
    | DEFINISI OPERASIONAL INDIKATOR KINERJA UTAMA (IKU) |
    | NO | Indikator Kinerja Utama | Satuan | Definisi / Rumus | Target 2025 | Target 2026 |
    | 1 | 2 | 3 | 4 | 5 | 6 |
    | 1 | Pertumbuhan ekonomi | % | (PDRB tahun n - PDRB tahun n-1) / PDRB tahun n-1 x 100% | 5,1 | 5,3 |
    | 2 | Persentase penduduk miskin | % | Jumlah penduduk miskin dibagi jumlah penduduk dikali 100% | 9,2 | 8,9 |
    | 3 | Indeks Gini | Indeks | Data BPS | 0,31 | 0,305 |
    `,
    [
      blok("IKU", null, [
        baris(4, "", "Pertumbuhan ekonomi", {
          no: "1",
          satuan: "%",
          formulasi: "(PDRB tahun n - PDRB tahun n-1) / PDRB tahun n-1 x 100%",
          target: [angka("E4", "5,1", 5.1, "%", BEBAS, "2025"), angka("F4", "5,3", 5.3, "%", BEBAS, "2026")],
        }),
        baris(5, "", "Persentase penduduk miskin", {
          no: "2",
          satuan: "%",
          formulasi: "Jumlah penduduk miskin dibagi jumlah penduduk dikali 100%",
          target: [angka("E5", "9,2", 9.2, "%", BEBAS, "2025"), angka("F5", "8,9", 8.9, "%", BEBAS, "2026")],
        }),
        baris(6, "", "Indeks Gini", {
          no: "3",
          satuan: "Indeks",
          formulasi: "Data BPS",
          target: [
            angka("E6", "0,31", 0.31, "Indeks", BEBAS, "2025"),
            angka("F6", "0,305", 0.305, "Indeks", BEBAS, "2026"),
          ],
        }),
      ]),
    ],
  ),
];
