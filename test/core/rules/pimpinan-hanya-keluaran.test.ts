import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("pimpinan-hanya-keluaran", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(
      `
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
      "Kepala Bidang Koperasi",
    ),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi | Jumlah laporan | 4 laporan | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(
        `
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi | Jumlah laporan | 4 laporan | Data keragaan koperasi |`,
        "Kepala Bidang Koperasi",
      ),
      sel: ["A1"],
    },
  ],
});
