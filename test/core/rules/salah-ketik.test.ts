import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("salah-ketik", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase masing-masing koperasi yang diawasi | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    // One letter from "penganggaran", "peningkatan" and "penyusunan", and good words.
    iki(`
      | 1 | Menurunnya pengangguran terbuka | Jumlah peringkatan penyusutan aset, constructor | Jumlah penyusutan aset | 80 aset | Data aset |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Presentase koperasi yang diawasi | Jumlah koperasi yang diawasi / Jumlah koperasi x 100% | 80% | Data keragaan koperasi |`),
      sel: ["C4"],
      sesudah: ["Persentase koperasi yang diawasi"],
    },
    {
      lembar: iki(`
      | 1 | Meningkatnya penjualan barang penting penting | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
      sel: ["B4"],
      sesudah: ["Meningkatnya penjualan barang penting"],
    },
  ],
});
