import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("kolom-wajib-tidak-ada", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | 80% |`,
        undefined,
        `| NO | SASARAN | INDIKATOR | TARGET |`,
      ),
      sel: ["A1"],
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
      sel: ["A!A1"],
    },
  ],
});
