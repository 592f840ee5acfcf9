import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("isi-sama-unit-sejenis", {
  sah: [
    {
      A: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
        "Kepala Bidang Koperasi",
      ),
      B: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
        "Kepala Bidang Pasar",
      ),
    },
    {
      A: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
        "Camat Sukasari",
      ),
      B: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Persentase desa mandiri | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
        "Camat Cidadap",
      ),
    },
  ],
  cacat: [
    {
      lembar: {
        A: iki(
          `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
          "Camat Sukasari",
        ),
        B: iki(
          `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
          "Camat Cidadap",
        ),
      },
      sel: ["B!C4"],
    },
  ],
});
