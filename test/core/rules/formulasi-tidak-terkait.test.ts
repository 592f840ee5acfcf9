import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("formulasi-tidak-terkait", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah penduduk miskin yang terlayani | Jumlah operasi pasar murah | 20 orang | Data keragaan koperasi |`),
      sel: ["D4"],
    },
  ],
});
