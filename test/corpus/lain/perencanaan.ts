/** Bappeda, inspektorat, BPKAD: planning and control tables with money beside the indikator. */
import { BEBAS } from "../harapan";
import { angka, baris, blok, kasus, kosong, lanjut, type KasusLain } from "./harap";

export const perencanaan: KasusLain[] = [
  kasus(
    "Bappeda: PROGRAM dan ANGGARAN di tengah, baris bagian dan subtotal, tiap tahun di atas Target | Rp",
    `
    | INDIKATOR KINERJA INDIVIDU |
    | JABATAN : KEPALA BIDANG PERENCANAAN EKONOMI. |
    | |
    | NO | PROGRAM | SASARAN PROGRAM | INDIKATOR KINERJA PROGRAM | 2025 | | 2026 | | SUMBER DATA |
    |    |         |                 |                           | TARGET | Rp (juta) | TARGET | Rp (juta) | |
    | A. URUSAN PERENCANAAN |
    | 1 | Program Perencanaan Pembangunan Daerah | Meningkatnya kualitas dokumen perencanaan | Persentase keselarasan RKPD dengan RPJMD | 95 % | 450 | 97 % | 475 | RKPD |
    | 2 | | | Jumlah dokumen perencanaan bidang ekonomi | 3 Dokumen | 210 | 3 Dokumen | 225 | Bidang Ekonomi |
    | | Jumlah | | | | 660 | | 700 | |
    | B. URUSAN PENELITIAN |
    | 3 | Program Penelitian dan Pengembangan | Meningkatnya pemanfaatan hasil kajian | Persentase hasil kajian yang dimanfaatkan | 60 % | 300 | 65 % | 320 | Laporan kajian |
    | | Jumlah Total | | | | 960 | | 1020 | |
    `,
    [
      blok("IKI", "KEPALA BIDANG PERENCANAAN EKONOMI", [
        baris(7, "Meningkatnya kualitas dokumen perencanaan", "Persentase keselarasan RKPD dengan RPJMD", {
          no: "1",
          target: [
            angka("E7", "95 %", 95, "%", "2025", "2025"),
            angka("G7", "97 %", 97, "%", "2026", "2026"),
          ],
          sumberData: "RKPD",
        }),
        baris(8, "Meningkatnya kualitas dokumen perencanaan", "Jumlah dokumen perencanaan bidang ekonomi", {
          ...lanjut,
          no: "2",
          target: [
            angka("E8", "3 Dokumen", 3, "Dokumen", "2025", "2025"),
            angka("G8", "3 Dokumen", 3, "Dokumen", "2026", "2026"),
          ],
          sumberData: "Bidang Ekonomi",
        }),
        baris(11, "Meningkatnya pemanfaatan hasil kajian", "Persentase hasil kajian yang dimanfaatkan", {
          no: "3",
          target: [
            angka("E11", "60 %", 60, "%", "2025", "2025"),
            angka("G11", "65 %", 65, "%", "2026", "2026"),
          ],
          sumberData: "Laporan kajian",
        }),
      ]),
    ],
  ),

  kasus(
    "Inspektorat: pengukuran kinerja satu baris kepala, capaian bertanda persen",
    `
    | PENGUKURAN KINERJA |
    | INSPEKTORAT KABUPATEN RIMBA RAYA TAHUN 2025 |
    | |
    | NO | SASARAN STRATEGIS | INDIKATOR KINERJA | SATUAN | TARGET | REALISASI | % CAPAIAN | KATEGORI |
    | 1 | Meningkatnya akuntabilitas keuangan daerah | Opini BPK | Opini | WTP | WTP | 100 | Sangat Tinggi |
    | 2 | Meningkatnya maturitas SPIP | Level maturitas SPIP | Level | 3 | 3 | 100 | Sangat Tinggi |
    |   | | Persentase temuan yang ditindaklanjuti | % | 85 | n/a | n/a | - |
    | | Rata-rata capaian | | | | | 100 | |
    `,
    [
      blok("pengukuran", null, [
        baris(5, "Meningkatnya akuntabilitas keuangan daerah", "Opini BPK", {
          no: "1",
          satuan: "Opini",
          target: [angka("E5", "WTP", null, null, "TARGET", null, { predikat: "WTP" })],
          realisasi: [angka("F5", "WTP", null, null, "REALISASI", null, { predikat: "WTP" })],
          capaian: [angka("G5", "100", 100, BEBAS)],
        }),
        baris(6, "Meningkatnya maturitas SPIP", "Level maturitas SPIP", {
          no: "2",
          satuan: "Level",
          target: [angka("E6", "3", 3, "Level", "TARGET")],
          realisasi: [angka("F6", "3", 3, "Level", "REALISASI")],
          capaian: [angka("G6", "100", 100, BEBAS)],
        }),
        baris(7, "Meningkatnya maturitas SPIP", "Persentase temuan yang ditindaklanjuti", {
          ...lanjut,
          satuan: "%",
          target: [angka("E7", "85", 85, "%", "TARGET")],
          realisasi: [kosong("F7", "REALISASI", null, "n/a")],
          capaian: [kosong("G7", BEBAS, null, "n/a")],
        }),
      ]),
    ],
  ),

  kasus(
    "BPKAD: target murni dan perubahan, rentang, rupiah; kondisi awal bukan target",
    `
    | Jabatan : Kepala Bidang Anggaran |
    | |
    | NO | TUJUAN | SASARAN | INDIKATOR | KONDISI AWAL | TARGET | | KET |
    |    |        |         |           |              | MURNI | PERUBAHAN | |
    | 1 | Terwujudnya pengelolaan keuangan yang akuntabel | Meningkatnya ketepatan APBD | Persentase deviasi belanja | 5,2% | 3,55% - 3,85% | 3,5% | |
    | 2 | | Meningkatnya pendapatan | Nilai PAD yang dikelola | Rp 1.200.000.000,- | Rp 1.500.000.000,- | Rp 1.750.000.000,- | naik |
    `,
    [
      blok("IKI", "Kepala Bidang Anggaran", [
        baris(5, "Meningkatnya ketepatan APBD", "Persentase deviasi belanja", {
          no: "1",
          target: [
            angka("F5", "3,55% - 3,85%", 3.55, "%", "MURNI", null, { nilaiAtas: 3.85 }),
            angka("G5", "3,5%", 3.5, "%", "PERUBAHAN"),
          ],
        }),
        baris(6, "Meningkatnya pendapatan", "Nilai PAD yang dikelola", {
          no: "2",
          target: [
            angka("F6", "Rp 1.500.000.000,-", 1500000000, BEBAS, "MURNI"),
            angka("G6", "Rp 1.750.000.000,-", 1750000000, BEBAS, "PERUBAHAN"),
          ],
          ket: "naik",
        }),
      ]),
    ],
  ),

  kasus(
    "Inspektorat: bulan di atas Target | Realisasi, tahun di judul kelompok, kolom anggaran di ujung",
    `
    | RENCANA AKSI ATAS PERJANJIAN KINERJA |
    | |
    | NO | SASARAN | INDIKATOR | TAHUN 2026 | | | | | | ANGGARAN (Rp) | REALISASI ANGGARAN (Rp) |
    |    |         |           | JANUARI | | FEBRUARI | | MARET | | | |
    |    |         |           | T | R | T | R | T | R | | |
    | 1 | Meningkatnya cakupan pengawasan | Jumlah LHP yang terbit | 2 | 2 | 4 | 3 | 6 | | 125000000@#,##0 | 40000000@#,##0 |
    | 2 | Meningkatnya kapabilitas APIP | Persentase auditor bersertifikat | 70% | 70% | 70% | 72% | 75% | | 60000000@#,##0 | 15000000@#,##0 |
    `,
    [
      blok("pengukuran", null, [
        baris(6, "Meningkatnya cakupan pengawasan", "Jumlah LHP yang terbit", {
          no: "1",
          target: [
            angka("D6", "2", 2, null, "JANUARI", "2026-01"),
            angka("F6", "4", 4, null, "FEBRUARI", "2026-02"),
            angka("H6", "6", 6, null, "MARET", "2026-03"),
          ],
          realisasi: [
            angka("E6", "2", 2, null, "JANUARI", "2026-01"),
            angka("G6", "3", 3, null, "FEBRUARI", "2026-02"),
            kosong("I6", "MARET", "2026-03"),
          ],
        }),
        baris(7, "Meningkatnya kapabilitas APIP", "Persentase auditor bersertifikat", {
          no: "2",
          target: [
            angka("D7", "70%", 70, "%", "JANUARI", "2026-01"),
            angka("F7", "70%", 70, "%", "FEBRUARI", "2026-02"),
            angka("H7", "75%", 75, "%", "MARET", "2026-03"),
          ],
          realisasi: [
            angka("E7", "70%", 70, "%", "JANUARI", "2026-01"),
            angka("G7", "72%", 72, "%", "FEBRUARI", "2026-02"),
            kosong("I7", "MARET", "2026-03"),
          ],
        }),
      ]),
    ],
  ),
];
