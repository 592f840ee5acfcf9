import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("indikator-kosong", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |
      | 2 | Meningkatnya tertib keuangan |  | Jumlah pengajuan SPP | 12 dokumen | Data keragaan koperasi |`),
      sel: ["C5"],
    },
  ],
});
