/** Dinas pendidikan, sekolah, perpustakaan. */
import { BEBAS } from "../harapan";
import { angka, baris, blok, kasus, lanjut, type KasusLain } from "./harap";

export const pendidikan: KasusLain[] = [
  kasus(
    "Dinas pendidikan: label terpenggal dan salah ketik, kepala dan judul berulang tiap halaman, mulai di C3",
    `
    | INDIKATOR KINERJA INDIVIDU TAHUN 2026 |
    | 1. | JABATAN | : | Kepala Bidang Pembinaan SMP |
    | 2. | TUGAS | : | a. menyusun bahan kebijakan teknis pembinaan SMP; b. membina kurikulum; dan c. melaporkan pelaksanaan tugas. |
    | 3. | FUNGSI | : | - |
    | |
    | NO | SASA-\\nRAN | INDIKATOR\\nKINER-\\nJA | PENJELASAN/FORMASI PENGHI-\\nTUNGAN | TARGET\\n2026 | SUMBER\\nDATA |
    | 1 | 2 | 3 | 4 | 5 | 6 |
    | 1 | Meningkatnya akses pendidikan menengah pertama | Angka Partisipasi Sekolah 13-15 tahun | Jumlah siswa usia 13-15 tahun dibagi jumlah penduduk usia 13-15 tahun dikali 100% | 98,75% | Dapodik |
    |   | | Angka putus sekolah SMP | Jumlah siswa putus sekolah / jumlah siswa x 100% | 0,12% | Dapodik |
    | |
    | INDIKATOR KINERJA INDIVIDU TAHUN 2026 |
    | NO | SASA-\\nRAN | INDIKATOR\\nKINER-\\nJA | PENJELASAN/FORMASI PENGHI-\\nTUNGAN | TARGET\\n2026 | SUMBER\\nDATA |
    | 1 | 2 | 3 | 4 | 5 | 6 |
    | 2 | Meningkatnya mutu SMP | Persentase SMP terakreditasi minimal B | SMP berakreditasi minimal B : seluruh SMP × 100% | 92% | BAN-PDM |
    `,
    [
      blok(
        "IKI",
        "Kepala Bidang Pembinaan SMP",
        [
          baris(
            10,
            "Meningkatnya akses pendidikan menengah pertama",
            "Angka Partisipasi Sekolah 13-15 tahun",
            {
              no: "1",
              formulasi: "Jumlah siswa usia 13-15 tahun dibagi jumlah penduduk usia 13-15 tahun dikali 100%",
              target: [angka("G10", "98,75%", 98.75, "%", BEBAS, "2026")],
              sumberData: "Dapodik",
            },
          ),
          baris(11, "Meningkatnya akses pendidikan menengah pertama", "Angka putus sekolah SMP", {
            ...lanjut,
            formulasi: "Jumlah siswa putus sekolah / jumlah siswa x 100%",
            target: [angka("G11", "0,12%", 0.12, "%", BEBAS, "2026")],
            sumberData: "Dapodik",
          }),
          baris(16, "Meningkatnya mutu SMP", "Persentase SMP terakreditasi minimal B", {
            no: "2",
            formulasi: "SMP berakreditasi minimal B : seluruh SMP × 100%",
            target: [angka("G16", "92%", 92, "%", BEBAS, "2026")],
            sumberData: "BAN-PDM",
          }),
        ],
        {
          tugas: [
            "menyusun bahan kebijakan teknis pembinaan SMP;",
            "membina kurikulum; dan",
            "melaporkan pelaksanaan tugas.",
          ],
          barisJabatan: 4,
          barisAkhir: 16,
        },
      ),
    ],
    "C3",
  ),

  kasus(
    "Sekolah: SKP, dua orang berdampingan, aspek tiga baris, HASIL KERJA utama dan tambahan",
    `
    | SASARAN KINERJA PEGAWAI |
    | PENDEKATAN HASIL KERJA KUANTITATIF |
    | PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER 2026 |
    | NO | PEGAWAI YANG DINILAI | | NO | PEJABAT PENILAI KINERJA | |
    | 1 | NAMA | Sri Rahayu, S.Pd. | 1 | NAMA | Drs. Bambang Setiawan |
    | 2 | JABATAN | Guru Ahli Muda | 2 | JABATAN | Kepala SMP Negeri 2 Rimba Raya |
    | 3 | UNIT KERJA | SMP Negeri 2 Rimba Raya | 3 | UNIT KERJA | SMP Negeri 2 Rimba Raya |
    | HASIL KERJA |
    | NO | RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI | RENCANA HASIL KERJA | ASPEK | INDIKATOR KINERJA INDIVIDU | TARGET |
    | (1) | (2) | (3) | (4) | (5) | (6) |
    | A. UTAMA |
    | 1 | Meningkatnya mutu pembelajaran di sekolah | Terlaksananya pembelajaran yang berpusat pada peserta didik | Kuantitas | Jumlah perangkat ajar yang disusun | 12 Dokumen |
    |   | | | Kualitas | Persentase peserta didik yang mencapai ketuntasan | 85% |
    |   | | | Waktu | Ketepatan waktu penyelesaian perangkat ajar | 12 bulan |
    | B. TAMBAHAN |
    | 1 | | Terlaksananya pembinaan kegiatan pramuka | Kuantitas | Jumlah kegiatan pramuka yang dibina | 24 Kegiatan |
    | PERILAKU KERJA |
    | 1 | Berorientasi Pelayanan |
    |   | - Memahami dan memenuhi kebutuhan masyarakat |
    | 2 | Akuntabel |
    `,
    [
      blok("IKI", "Guru Ahli Muda", [
        baris(
          12,
          "Terlaksananya pembelajaran yang berpusat pada peserta didik",
          "Jumlah perangkat ajar yang disusun",
          { no: "1", target: [angka("F12", "12 Dokumen", 12, "Dokumen")] },
        ),
        baris(
          13,
          "Terlaksananya pembelajaran yang berpusat pada peserta didik",
          "Persentase peserta didik yang mencapai ketuntasan",
          { ...lanjut, target: [angka("F13", "85%", 85, "%")] },
        ),
        baris(
          14,
          "Terlaksananya pembelajaran yang berpusat pada peserta didik",
          "Ketepatan waktu penyelesaian perangkat ajar",
          { ...lanjut, target: [angka("F14", "12 bulan", 12, "bulan")] },
        ),
        baris(16, "Terlaksananya pembinaan kegiatan pramuka", "Jumlah kegiatan pramuka yang dibina", {
          no: "1",
          target: [angka("F16", "24 Kegiatan", 24, "Kegiatan")],
        }),
      ]),
    ],
  ),

  kasus(
    "Perpustakaan: tanpa NO, tanpa judul, target persen dengan format, label diakhiri titik dua",
    `
    | Jabatan : | Pustakawan Ahli Pertama |
    | Tugas : | Melaksanakan layanan perpustakaan umum daerah |
    | |
    | Uraian Sasaran | Indikator | Definisi Operasional | Target Kinerja | Ket. |
    | Meningkatnya kunjungan perpustakaan | Persentase kenaikan pemustaka | (Pemustaka tahun N - pemustaka tahun N-1) / pemustaka tahun N-1 x 100% | 0.05@0% | |
    | | Rata-rata lama kunjungan | Jumlah jam kunjungan dibagi jumlah pemustaka | 1.5 | jam |
    | Terawatnya koleksi | Persentase koleksi dalam kondisi baik | Koleksi kondisi baik / seluruh koleksi x 100% | 0.925@0.0% | |
    `,
    [
      blok(
        "IKI",
        "Pustakawan Ahli Pertama",
        [
          baris(5, "Meningkatnya kunjungan perpustakaan", "Persentase kenaikan pemustaka", {
            formulasi: "(Pemustaka tahun N - pemustaka tahun N-1) / pemustaka tahun N-1 x 100%",
            target: [angka("D5", "5%", 5, "%")],
          }),
          baris(6, "Meningkatnya kunjungan perpustakaan", "Rata-rata lama kunjungan", {
            ...lanjut,
            formulasi: "Jumlah jam kunjungan dibagi jumlah pemustaka",
            target: [angka("D6", "1,5", 1.5, null)],
            ket: "jam",
          }),
          baris(7, "Terawatnya koleksi", "Persentase koleksi dalam kondisi baik", {
            formulasi: "Koleksi kondisi baik / seluruh koleksi x 100%",
            target: [angka("D7", "92,5%", 92.5, "%")],
          }),
        ],
        {
          tugas: ["Melaksanakan layanan perpustakaan umum daerah"],
          barisJabatan: 1,
          barisAkhir: 7,
        },
      ),
    ],
  ),
];
