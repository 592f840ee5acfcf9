/** Kecamatan, kelurahan, satpol PP, damkar. */
import { BEBAS } from "../harapan";
import { angka, baris, blok, kasus, kosong, lanjut, type KasusLain } from "./harap";

const tw = (i: number, sel: string, teks: string, nilai: number, satuan: string) =>
  angka(sel, teks, nilai, satuan, ["TW I", "TW II", "TW III", "TW IV"][i - 1], `TW${String(i)}`);

export const wilayah: KasusLain[] = [
  kasus(
    "Kecamatan: dua kolom nomor, kolom kode, target per TW, sasaran disebut KINERJA UTAMA",
    `
    | INDIKATOR KINERJA INDIVIDU |
    | Jabatan | : Camat Sukamaju |
    | Tugas | : Membantu Bupati menyelenggarakan urusan pemerintahan umum di kecamatan |
    | |
    | NO | KINERJA UTAMA | NO | KODE | INDIKATOR KINERJA | TARGET | | | | SUMBER DATA |
    |    |               |    |      |                   | TW I | TW II | TW III | TW IV | |
    | 1 | Meningkatnya kualitas pelayanan publik kecamatan | 1 | IK.1.1 | Indeks Kepuasan Masyarakat | 82 | 82 | 83 | 84 | Survei IKM |
    |   | | 2 | IK.1.2 | Persentase dokumen yang selesai sesuai SOP | 90% | 92% | 95% | 95% | Register |
    | 2 | Meningkatnya ketertiban wilayah | 3 | IK.2.1 | Jumlah kejadian gangguan ketertiban | 3 | 5 | 8 | 10 | Laporan trantib |
    `,
    [
      blok(
        "IKI",
        "Camat Sukamaju",
        [
          baris(7, "Meningkatnya kualitas pelayanan publik kecamatan", "Indeks Kepuasan Masyarakat", {
            no: BEBAS,
            target: [
              angka("F7", "82", 82, null, "TW I", "TW1"),
              angka("G7", "82", 82, null, "TW II", "TW2"),
              angka("H7", "83", 83, null, "TW III", "TW3"),
              angka("I7", "84", 84, null, "TW IV", "TW4"),
            ],
            sumberData: "Survei IKM",
          }),
          baris(
            8,
            "Meningkatnya kualitas pelayanan publik kecamatan",
            "Persentase dokumen yang selesai sesuai SOP",
            {
              ...lanjut,
              no: BEBAS,
              target: [
                tw(1, "F8", "90%", 90, "%"),
                tw(2, "G8", "92%", 92, "%"),
                tw(3, "H8", "95%", 95, "%"),
                tw(4, "I8", "95%", 95, "%"),
              ],
              sumberData: "Register",
            },
          ),
          baris(9, "Meningkatnya ketertiban wilayah", "Jumlah kejadian gangguan ketertiban", {
            no: BEBAS,
            target: [
              angka("F9", "3", 3, null, "TW I", "TW1"),
              angka("G9", "5", 5, null, "TW II", "TW2"),
              angka("H9", "8", 8, null, "TW III", "TW3"),
              angka("I9", "10", 10, null, "TW IV", "TW4"),
            ],
            sumberData: "Laporan trantib",
          }),
        ],
        {
          tugas: ["Membantu Bupati menyelenggarakan urusan pemerintahan umum di kecamatan"],
          barisJabatan: 2,
          barisAkhir: 9,
        },
      ),
    ],
  ),

  kasus(
    "Kelurahan: dua blok dengan kolom berbeda di satu lembar, daftar tugas di baris sendiri",
    `
    | - Jabatan : Lurah Mekarsari |
    | - Tugas : |
    | 1) memimpin penyelenggaraan pemerintahan kelurahan; |
    | 2) memberdayakan masyarakat. |
    | No | Sasaran | Indikator | Target |
    | 1 | Meningkatnya partisipasi masyarakat | Persentase RT yang aktif musrenbang | 90 persen |
    | |
    | - Jabatan : Kepala Seksi Pemerintahan Kelurahan |
    | Indikator | Sasaran | Satuan | Target 2026 | Penanggung Jawab |
    | Jumlah surat keterangan yang diterbitkan | Meningkatnya pelayanan administrasi | Surat | 1500@#,##0 | Kasi Pemerintahan |
    | Persentase pengaduan yang ditindaklanjuti | | % | 100 | Kasi Pemerintahan |
    `,
    [
      blok(
        "IKI",
        "Lurah Mekarsari",
        [
          baris(6, "Meningkatnya partisipasi masyarakat", "Persentase RT yang aktif musrenbang", {
            no: "1",
            target: [angka("D6", "90 persen", 90, "%")],
          }),
        ],
        {
          tugas: ["memimpin penyelenggaraan pemerintahan kelurahan;", "memberdayakan masyarakat."],
          barisJabatan: 1,
          barisAkhir: 6,
        },
      ),
      blok(
        "IKI",
        "Kepala Seksi Pemerintahan Kelurahan",
        [
          baris(10, "Meningkatnya pelayanan administrasi", "Jumlah surat keterangan yang diterbitkan", {
            satuan: "Surat",
            target: [angka("D10", "1.500", 1500, "Surat", BEBAS, "2026")],
            penanggungJawab: "Kasi Pemerintahan",
          }),
          baris(11, "Meningkatnya pelayanan administrasi", "Persentase pengaduan yang ditindaklanjuti", {
            ...lanjut,
            satuan: "%",
            target: [angka("D11", "100", 100, "%", BEBAS, "2026")],
            penanggungJawab: "Kasi Pemerintahan",
          }),
        ],
        { barisJabatan: 8, barisAkhir: 11 },
      ),
    ],
  ),

  kasus(
    "Satpol PP: kolom polaritas dan konsolidasi, jabatan di dalam judul tabel",
    `
    | JABATAN | Kepala Bidang Ketertiban Umum |
    | |
    | No. | Sasaran Kegiatan | Indikator Kinerja Kegiatan (IKK) | Polaritas | Konsolidasi Periode | Satuan | Target Tahun 2026 | Realisasi s.d. Triwulan III Tahun 2026 | Capaian |
    | 1. | Menurunnya pelanggaran perda | Jumlah pelanggaran perda | Minimize | Sum | Kasus | 40 | 26 | 135,00% |
    | 2. | Meningkatnya penegakan perda | Persentase pelanggaran yang diselesaikan | Maximize | Take Last Known | % | ≥ 90 | 92,5 | 102,78% |
    `,
    [
      blok("IKI", "Kepala Bidang Ketertiban Umum", [
        baris(4, "Menurunnya pelanggaran perda", "Jumlah pelanggaran perda", {
          no: "1.",
          polaritas: "Minimize",
          konsolidasi: "Sum",
          satuan: "Kasus",
          target: [angka("G4", "40", 40, "Kasus", BEBAS, "2026")],
          realisasi: [angka("H4", "26", 26, "Kasus", BEBAS, "2026-TW3", { kumulatif: true })],
          capaian: [angka("I4", "135,00%", 135, "%")],
        }),
        baris(5, "Meningkatnya penegakan perda", "Persentase pelanggaran yang diselesaikan", {
          no: "2.",
          polaritas: "Maximize",
          konsolidasi: "Take Last Known",
          satuan: "%",
          target: [angka("G5", "≥ 90", 90, "%", BEBAS, "2026")],
          realisasi: [angka("H5", "92,5", 92.5, "%", BEBAS, "2026-TW3", { kumulatif: true })],
          capaian: [angka("I5", "102,78%", 102.78, "%")],
        }),
      ]),
    ],
  ),

  kasus(
    "Damkar: TARGET dan REALISASI masing-masing di atas bulan",
    `
    | INDIKATOR KINERJA INDIVIDU TAHUN 2025 |
    | Jabatan : Kepala Seksi Operasi Pemadaman |
    | Sasaran | Indikator Kinerja | Satuan | Target | | | | Realisasi | | | |
    |         |                   |        | Januari | Februari | Maret | s.d. Maret | Januari | Februari | Maret | s.d. Maret |
    | Meningkatnya kecepatan tanggap kebakaran | Rata-rata waktu tanggap | Menit | 15 | 15 | 15 | 15 | 14.2 | 16 | | |
    | | Persentase kejadian yang ditangani kurang dari 15 menit | Persen | 0.8@0% | 0.8@0% | 0.8@0% | 0.8@0% | 0.75@0% | 0.82@0% | - | |
    `,
    [
      blok("IKI", "Kepala Seksi Operasi Pemadaman", [
        baris(5, "Meningkatnya kecepatan tanggap kebakaran", "Rata-rata waktu tanggap", {
          satuan: "Menit",
          target: [
            angka("D5", "15", 15, "Menit", "Januari", "01"),
            angka("E5", "15", 15, "Menit", "Februari", "02"),
            angka("F5", "15", 15, "Menit", "Maret", "03"),
            angka("G5", "15", 15, "Menit", "s.d. Maret", "03", { kumulatif: true }),
          ],
          realisasi: [
            angka("H5", "14,2", 14.2, "Menit", "Januari", "01"),
            angka("I5", "16", 16, "Menit", "Februari", "02"),
            kosong("J5", "Maret", "03"),
            angka("K5", "", null, null, "s.d. Maret", "03", { kumulatif: true }),
          ],
        }),
        baris(
          6,
          "Meningkatnya kecepatan tanggap kebakaran",
          "Persentase kejadian yang ditangani kurang dari 15 menit",
          {
            ...lanjut,
            satuan: "%",
            target: [
              angka("D6", "80%", 80, "%", "Januari", "01"),
              angka("E6", "80%", 80, "%", "Februari", "02"),
              angka("F6", "80%", 80, "%", "Maret", "03"),
              angka("G6", "80%", 80, "%", "s.d. Maret", "03", { kumulatif: true }),
            ],
            realisasi: [
              angka("H6", "75%", 75, "%", "Januari", "01"),
              angka("I6", "82%", 82, "%", "Februari", "02"),
              kosong("J6", "Maret", "03", "-"),
              angka("K6", "", null, null, "s.d. Maret", "03", { kumulatif: true }),
            ],
          },
        ),
      ]),
    ],
  ),
];
