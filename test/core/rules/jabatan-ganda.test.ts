import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("jabatan-ganda", {
  sah: [
    {
      A: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
        "Analis Koperasi",
      ),
      B: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi aktif | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
        "Analis Pasar",
      ),
    },
  ],
  cacat: [
    {
      lembar: {
        A: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
        B: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi aktif | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
      },
      sel: ["B!A1"],
    },
  ],
});
