import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("kolom-wajib-tidak-ada", {
  sah: [
    // What is measured is defined elsewhere.
    iki(
      "| 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | % | 80 | 75 |",
      undefined,
      "| NO | SASARAN | INDIKATOR | SATUAN | TARGET | REALISASI |",
    ),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(
        "| 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | 75 |",
        undefined,
        "| NO | SASARAN | INDIKATOR | REALISASI |",
      ),
      sel: ["A3"],
    },
    {
      lembar: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | 80% |`,
        undefined,
        `| NO | SASARAN | INDIKATOR | TARGET |`,
      ),
      sel: ["A3"],
    },
    // A format that lacks a column in every table is told once.
    {
      lembar: {
        A: iki(
          `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | 80% |`,
          undefined,
          `| NO | SASARAN | INDIKATOR | TARGET |`,
        ),
        B: iki(
          `
      | 1 | Meningkatnya kualitas pasar | Persentase pasar bersih | 80% |`,
          "Analis Pasar",
          `| NO | SASARAN | INDIKATOR | TARGET |`,
        ),
      },
      sel: ["A!A3"],
    },
  ],
});
