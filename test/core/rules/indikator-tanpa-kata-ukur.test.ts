import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("indikator-tanpa-kata-ukur", {
  sah: [
    // The unit says what is measured: told by indikator-kata-ukur-tersirat.
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Dokumen administrasi kepegawaian | Jumlah dokumen administrasi kepegawaian | 12 dokumen | Register |`),
    // Measures of the field, and a mistyped one, which is told as that.
    ...[
      "Berat sampah yang dijual",
      "Tinggi genangan banjir",
      "Biaya per layanan",
      "Ketersediaan energi per kapita",
      "Skala kematangan arsip",
      "Persentse kios layak",
      "Jumalh kunjungan",
    ].map((indikator) =>
      iki(`
      | 1 | Meningkatnya kualitas layanan | ${indikator} | Data dinas | 12 | Register |`),
    ),
    // Names that are measures themselves.
    ...["Gini Rasio", "Kapabilitas APIP", "Surplus/(defisit) BLUD"].map((nama) =>
      iki(`
      | 1 | Meningkatnya kinerja | ${nama} | Data BPS | 3,1 | BPS |`),
    ),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | IPM | Data BPS | 70 | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | % koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Dokumen administrasi kepegawaian | Jumlah dokumen administrasi kepegawaian | 12 | Data keragaan koperasi |`),
      sel: ["C4"],
    },
    // A result or a step of work, which no unit makes a measure.
    ...[
      "Meningkatnya tindak lanjut temuan",
      "Melayani pedagang",
      "Penyelesaian SPJ",
      "Pelayanan prima",
      "Kedisiplinan pegawai baik",
    ].map((indikator) => ({
      lembar: iki(`
      | 1 | Meningkatnya kualitas layanan | ${indikator} | Data dinas | 100% | Register |`),
      sel: ["C4"],
    })),
  ],
});
