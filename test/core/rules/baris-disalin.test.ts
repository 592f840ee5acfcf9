import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("baris-disalin", {
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
    // Sister units are measured alike.
    {
      A: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
        "Kepala UPTD Pasar Anyar",
      ),
      B: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
        "Kepala UPTD Pasar Rebo",
      ),
    },
  ],
  cacat: [
    {
      lembar: {
        A: iki(
          `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |
      | 2 | Meningkatnya kepatuhan koperasi | Persentase koperasi yang RAT | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
          "Bendahara",
        ),
        B: iki(
          `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |
      | 2 | Meningkatnya kepatuhan koperasi | Persentase koperasi yang RAT | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
          "Pengadministrasi",
        ),
      },
      sel: ["B!C4", "B!C5"],
    },
  ],
});
