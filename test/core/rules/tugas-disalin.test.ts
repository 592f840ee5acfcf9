import { ujiAturan } from "./ujiAturan";

/** A table under its tugas, one a line. */
const lembar = (jabatan: string, tugas: string[], label = "abcdefgh"): string => `
  | Jabatan : ${jabatan} |
  | Tugas : ${tugas.length === 1 ? (tugas[0] ?? "") : ""} |
  ${tugas.length === 1 ? "" : tugas.map((butir, i) => `| ${label.charAt(i)}. ${butir} |`).join("\n")}
  | |
  | NO | SASARAN | INDIKATOR | FORMULASI | TARGET | SUMBER DATA |
  | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`;

const arsip = ["menyusun bahan;", "mengolah data;", "melapor."];
const panjang = [
  "menyusun program kerja;",
  "menyusun buku induk pegawai;",
  "menyiapkan usulan cuti;",
  "menyiapkan usulan kenaikan pangkat;",
  "mencatat kehadiran;",
  "mengarsipkan surat;",
  "melapor.",
];
const kalimat =
  "membantu Sekretaris dalam pengumpulan, pengolahan, evaluasi dan pelaporan rencana kerja dinas.";

ujiAturan("tugas-disalin", {
  sah: [
    // A short sentence that any post could have.
    {
      A: lembar("Analis", ["Melaksanakan tugas lain yang diberikan atasan langsung"]),
      B: lembar("Bendahara", ["Melaksanakan tugas lain yang diberikan atasan langsung"]),
    },
    { A: lembar("Analis", ["Mengelola arsip dinas"]), B: lembar("Bendahara", ["Mengelola arsip dinas"]) },
    {
      A: lembar("Analis", arsip),
      B: lembar("Bendahara", ["menyusun bahan;", "mencatat kas;", "melapor."]),
    },
    // One post in sister units.
    { A: lembar("Kepala UPTD Pasar Anyar", arsip), B: lembar("Kepala UPTD Pasar Rebo", arsip) },
    // Both sentences lost their end: they may have gone on otherwise.
    {
      A: lembar("Kepala Bidang Pasar", [
        "menyelenggarakan dan membina sebagian tugas Dinas yang menyangkut di",
      ]),
      B: lembar("Pengawas Pasar", ["menyelenggarakan dan membina sebagian tugas Dinas yang menyangkut di"]),
    },
  ],
  cacat: [
    // A short sentence about a matter of its own.
    {
      lembar: {
        A: lembar("Kepala Dinas Pertanian", ["Membantu Bupati melaksanakan urusan pertanian dan pangan"]),
        B: lembar("Penyuluh Pertanian", ["Membantu Bupati melaksanakan urusan pertanian dan pangan"]),
      },
      sel: ["B!A2"],
    },
    { lembar: { A: lembar("Analis", arsip), B: lembar("Bendahara", arsip) }, sel: ["B!A2"] },
    // One word of seven items was changed.
    {
      lembar: {
        A: lembar("Pengelola Kepegawaian", panjang),
        B: lembar(
          "Pengelola Arsip",
          panjang.map((butir) => butir.replace("cuti", "pensiun")),
        ),
      },
      sel: ["B!A2"],
    },
    {
      lembar: {
        A: lembar("Kasubbag Program", [kalimat]),
        B: lembar("Kasubbag Umum", [kalimat.replace(" ,", ",").replace("evaluasi", "evaluasi ")]),
      },
      sel: ["B!A2"],
    },
  ],
});
