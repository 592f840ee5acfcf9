/** Dinas kesehatan, puskesmas, rumah sakit. */
import { BEBAS } from "../harapan";
import { angka, baris, blok, kasus, kosong, lanjut, type KasusLain } from "./harap";

export const kesehatan: KasusLain[] = [
  kasus(
    "Dinas kesehatan: target tiga tahun, satuan, penanggung jawab, identitas label | | : | nilai",
    `
    | PEMERINTAH KABUPATEN RIMBA RAYA |
    | DINAS KESEHATAN |
    | INDIKATOR KINERJA INDIVIDU |
    | |
    | Nama Jabatan | | : | Kepala Bidang Kesehatan Masyarakat |
    | Tugas Pokok  | | : | Menyelenggarakan perumusan dan pelaksanaan kebijakan di bidang kesehatan masyarakat. |
    | Fungsi       | | : | 1. penyusunan rencana kerja bidang;\\n2. pembinaan gizi dan kesehatan keluarga; dan\\n3. pelaporan. |
    | |
    | No | Sasaran Program | Indikator Kinerja Individu | Satuan | Formula | Target | | | Sumber Data | Penanggung Jawab |
    |    |                 |                            |        |         | 2024 | 2025 | 2026 |  |  |
    | 1  | Meningkatnya kesehatan ibu dan anak | Persentase ibu hamil yang mendapat pelayanan antenatal sesuai standar | % | Jumlah ibu hamil yang dilayani sesuai standar / jumlah sasaran ibu hamil x 100% | 92 | 94,5 | 96 | Laporan KIA | Seksi Kesga |
    |    | | Angka kematian bayi | per 1.000 KH | Jumlah kematian bayi : jumlah kelahiran hidup x 1.000 | 14 | 13 | 12 | Laporan KIA | Seksi Kesga |
    | 2  | Menurunnya prevalensi gizi buruk | Persentase balita gizi buruk yang ditangani | Persen | Balita gizi buruk yang ditangani dibagi seluruh balita gizi buruk dikali 100% | 100 | 100 | 100 | e-PPGBM | |
    `,
    [
      blok(
        "IKI",
        "Kepala Bidang Kesehatan Masyarakat",
        [
          baris(
            11,
            "Meningkatnya kesehatan ibu dan anak",
            "Persentase ibu hamil yang mendapat pelayanan antenatal sesuai standar",
            {
              no: "1",
              satuan: "%",
              formulasi: "Jumlah ibu hamil yang dilayani sesuai standar / jumlah sasaran ibu hamil x 100%",
              target: [
                angka("F11", "92", 92, "%", "2024", "2024"),
                angka("G11", "94,5", 94.5, "%", "2025", "2025"),
                angka("H11", "96", 96, "%", "2026", "2026"),
              ],
              sumberData: "Laporan KIA",
              penanggungJawab: "Seksi Kesga",
            },
          ),
          baris(12, "Meningkatnya kesehatan ibu dan anak", "Angka kematian bayi", {
            ...lanjut,
            satuan: "per 1.000 KH",
            formulasi: "Jumlah kematian bayi : jumlah kelahiran hidup x 1.000",
            target: [
              angka("F12", "14", 14, "per 1.000 KH", "2024", "2024"),
              angka("G12", "13", 13, "per 1.000 KH", "2025", "2025"),
              angka("H12", "12", 12, "per 1.000 KH", "2026", "2026"),
            ],
            sumberData: "Laporan KIA",
            penanggungJawab: "Seksi Kesga",
          }),
          baris(13, "Menurunnya prevalensi gizi buruk", "Persentase balita gizi buruk yang ditangani", {
            no: "2",
            satuan: "%",
            formulasi: "Balita gizi buruk yang ditangani dibagi seluruh balita gizi buruk dikali 100%",
            target: [
              angka("F13", "100", 100, "%", "2024", "2024"),
              angka("G13", "100", 100, "%", "2025", "2025"),
              angka("H13", "100", 100, "%", "2026", "2026"),
            ],
            sumberData: "e-PPGBM",
          }),
        ],
        {
          barisJabatan: 5,
          barisAkhir: 13,
          tugas: ["Menyelenggarakan perumusan dan pelaksanaan kebijakan di bidang kesehatan masyarakat."],
          fungsi: [
            "penyusunan rencana kerja bidang;",
            "pembinaan gizi dan kesehatan keluarga; dan",
            "pelaporan.",
          ],
        },
      ),
    ],
  ),

  kasus(
    "Puskesmas: rencana aksi, TW di atas Target | Realisasi | Capaian, tiga baris kepala",
    `
    | RENCANA AKSI DAN PENGUKURAN KINERJA TAHUN 2026 |
    | UPTD PUSKESMAS SUNGAI BATU |
    | |
    | NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET 2026 | TRIWULAN I | | | TRIWULAN II | | | KETERANGAN |
    |    |         |                   |        |             | TARGET | REALISASI | CAPAIAN (%) | TARGET | REALISASI | CAPAIAN (%) | |
    | (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) |
    | 1 | Meningkatnya mutu pelayanan kesehatan dasar | Persentase balita yang diimunisasi dasar lengkap | % | 95 | 20 | 18 | 90 | 45 | 46,5 | 103,33 | Stok vaksin sempat kosong di TW I |
    | 2 | Meningkatnya kesehatan lingkungan | Jumlah desa bebas buang air besar sembarangan | Desa | 6 | 1 | 1 | 100 | 3 | | | |
    `,
    [
      blok("pengukuran", null, [
        baris(
          7,
          "Meningkatnya mutu pelayanan kesehatan dasar",
          "Persentase balita yang diimunisasi dasar lengkap",
          {
            no: "1",
            satuan: "%",
            target: [
              angka("E7", "95", 95, "%", BEBAS, "2026"),
              angka("F7", "20", 20, "%", "TRIWULAN I", "TW1"),
              angka("I7", "45", 45, "%", "TRIWULAN II", "TW2"),
            ],
            realisasi: [
              angka("G7", "18", 18, "%", "TRIWULAN I", "TW1"),
              angka("J7", "46,5", 46.5, "%", "TRIWULAN II", "TW2"),
            ],
            capaian: [
              angka("H7", "90", 90, "%", "TRIWULAN I", "TW1"),
              angka("K7", "103,33", 103.33, "%", "TRIWULAN II", "TW2"),
            ],
            ket: "Stok vaksin sempat kosong di TW I",
          },
        ),
        baris(8, "Meningkatnya kesehatan lingkungan", "Jumlah desa bebas buang air besar sembarangan", {
          no: "2",
          satuan: "Desa",
          target: [
            angka("E8", "6", 6, "Desa", BEBAS, "2026"),
            angka("F8", "1", 1, "Desa", "TRIWULAN I", "TW1"),
            angka("I8", "3", 3, "Desa", "TRIWULAN II", "TW2"),
          ],
          realisasi: [angka("G8", "1", 1, "Desa", "TRIWULAN I", "TW1"), kosong("J8", "TRIWULAN II", "TW2")],
          capaian: [angka("H8", "100", 100, BEBAS, "TRIWULAN I", "TW1"), kosong("K8", "TRIWULAN II", "TW2")],
        }),
      ]),
    ],
  ),

  kasus(
    "Rumah sakit: rumus di dalam sel PENJELASAN berlabel",
    `
    | INDIKATOR KINERJA UTAMA |
    | RSUD WIJAYA MEDIKA |
    | |
    | No. | KINERJA UTAMA | INDIKATOR KINERJA UTAMA | PENJELASAN |
    | 1. | Meningkatnya mutu pelayanan rumah sakit | Bed Occupancy Rate | Alasan : BOR menunjukkan pemanfaatan tempat tidur.\\nFormulasi Perhitungan : Jumlah hari perawatan / (jumlah tempat tidur x jumlah hari) x 100%\\nTipe Perhitungan : Non Kumulatif\\nSumber Data : Rekam Medis |
    | 2. | | Indeks Kepuasan Masyarakat | Formulasi Pengukuran : Hasil survei kepuasan\\nTipe Penghitungan : Non Kumulatif\\nSumber Data : Laporan SKM |
    `,
    [
      blok("IKU", null, [
        baris(5, "Meningkatnya mutu pelayanan rumah sakit", "Bed Occupancy Rate", {
          no: "1.",
          formulasi: "Jumlah hari perawatan / (jumlah tempat tidur x jumlah hari) x 100%",
          konsolidasi: BEBAS,
          sumberData: "Rekam Medis",
        }),
        baris(6, "Meningkatnya mutu pelayanan rumah sakit", "Indeks Kepuasan Masyarakat", {
          ...lanjut,
          no: "2.",
          formulasi: "Hasil survei kepuasan",
          konsolidasi: BEBAS,
          sumberData: "Laporan SKM",
        }),
      ]),
    ],
  ),

  kasus(
    "Puskesmas: komponen di bawah indikator, bulan di bawah REALISASI",
    `
    | IKI PEJABAT PENGAWAS |
    | Jabatan : Kepala Tata Usaha UPTD Puskesmas Sungai Batu |
    | |
    | NO | SASARAN KINERJA | INDIKATOR | CARA MENGHITUNG | SAT | TARGET | REALISASI TAHUN 2026 | | | |
    |    |                 |           |                 |     |        | Jan | Peb | Mrt | Apr |
    | 1 | Tertib administrasi kepegawaian | Persentase berkas kenaikan gaji berkala yang selesai tepat waktu | Jumlah berkas selesai tepat waktu / Jumlah berkas masuk x 100% | % | 100 | 50 | 100 | 75 | |
    |   | | Jumlah berkas selesai tepat waktu | | Berkas | | 1 | 2 | 3 | |
    |   | | Jumlah berkas masuk | | Berkas | | 2 | 2 | 4 | |
    | 2 | Tersedianya laporan | Jumlah laporan bulanan puskesmas | Jumlah laporan yang dikirim | Laporan | 12 | 1 | 1 | 1 | 1 |
    `,
    [
      blok("IKI", "Kepala Tata Usaha UPTD Puskesmas Sungai Batu", [
        baris(
          6,
          "Tertib administrasi kepegawaian",
          "Persentase berkas kenaikan gaji berkala yang selesai tepat waktu",
          {
            no: "1",
            formulasi: "Jumlah berkas selesai tepat waktu / Jumlah berkas masuk x 100%",
            satuan: "%",
            target: [angka("F6", "100", 100, "%")],
            realisasi: [
              angka("G6", "50", 50, "%", "Jan", "2026-01"),
              angka("H6", "100", 100, "%", "Peb", "2026-02"),
              angka("I6", "75", 75, "%", "Mrt", "2026-03"),
              kosong("J6", "Apr", "2026-04"),
            ],
            komponen: [
              {
                baris: 7,
                nama: "Jumlah berkas selesai tepat waktu",
                satuan: "Berkas",
                realisasi: [
                  angka("G7", "1", 1, "Berkas", "Jan", "2026-01"),
                  angka("H7", "2", 2, "Berkas", "Peb", "2026-02"),
                  angka("I7", "3", 3, "Berkas", "Mrt", "2026-03"),
                  kosong("J7", "Apr", "2026-04"),
                ],
              },
              {
                baris: 8,
                nama: "Jumlah berkas masuk",
                satuan: "Berkas",
                realisasi: [
                  angka("G8", "2", 2, "Berkas", "Jan", "2026-01"),
                  angka("H8", "2", 2, "Berkas", "Peb", "2026-02"),
                  angka("I8", "4", 4, "Berkas", "Mrt", "2026-03"),
                  kosong("J8", "Apr", "2026-04"),
                ],
              },
            ],
          },
        ),
        baris(9, "Tersedianya laporan", "Jumlah laporan bulanan puskesmas", {
          no: "2",
          formulasi: "Jumlah laporan yang dikirim",
          satuan: "Laporan",
          target: [angka("F9", "12", 12, "Laporan")],
          realisasi: [
            angka("G9", "1", 1, "Laporan", "Jan", "2026-01"),
            angka("H9", "1", 1, "Laporan", "Peb", "2026-02"),
            angka("I9", "1", 1, "Laporan", "Mrt", "2026-03"),
            angka("J9", "1", 1, "Laporan", "Apr", "2026-04"),
          ],
        }),
      ]),
    ],
  ),
];
