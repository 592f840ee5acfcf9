import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("ejaan-tidak-baku", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase masing-masing koperasi yang diawasi | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Prosentase koperasi yang di awasi | Jumlah koperasi yang diawasi / Jumlah koperasi x 100% | 80% | Data keragaan koperasi |`),
      sel: ["C4"],
      sesudah: ["Persentase koperasi yang diawasi"],
    },
    {
      lembar: iki(`
      | 1 | Meningkat nya ijin usaha | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
      sel: ["B4"],
      sesudah: ["Meningkatnya izin usaha"],
    },
  ],
});
