import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("indikator-tanpa-kata-ukur", {
  sah: [
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
      | 1 | Meningkatnya kualitas koperasi | Dokumen administrasi kepegawaian | Jumlah dokumen administrasi kepegawaian | 12 dokumen | Data keragaan koperasi |`),
      sel: ["C4"],
    },
  ],
});
