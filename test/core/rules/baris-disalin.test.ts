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
  ],
  cacat: [
    {
      lembar: {
        A: iki(
          `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
          "Bendahara",
        ),
        B: iki(
          `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
          "Pengadministrasi",
        ),
      },
      sel: ["B!C4"],
    },
  ],
});
