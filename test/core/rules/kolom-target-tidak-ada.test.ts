import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("kolom-target-tidak-ada", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(
        `
      | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | Data keragaan koperasi |`,
        undefined,
        `| SASARAN | INDIKATOR KINERJA | FORMULASI | SUMBER DATA |`,
      ),
      sel: ["A3"],
    },
    {
      lembar: {
        A: iki(
          `
      | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | Data keragaan koperasi |`,
          undefined,
          `| SASARAN | INDIKATOR KINERJA | FORMULASI | SUMBER DATA |`,
        ),
        B: iki(
          `
      | Meningkatnya kualitas pasar | Persentase pasar bersih | Jumlah pasar bersih / Jumlah pasar x 100% | Data pasar |`,
          "Analis Pasar",
          `| SASARAN | INDIKATOR KINERJA | FORMULASI | SUMBER DATA |`,
        ),
      },
      sel: ["A!A3"],
    },
  ],
});
