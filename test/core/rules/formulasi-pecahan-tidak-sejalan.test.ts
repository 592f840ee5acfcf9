import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("formulasi-pecahan-tidak-sejalan", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase pengadaan barang daerah | Jumlah pengadaan barang / Jumlah kendaraan operasional x 100% | 80% | Data keragaan koperasi |`),
      sel: ["D4"],
    },
  ],
});
