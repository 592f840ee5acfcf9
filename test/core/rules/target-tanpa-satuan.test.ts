import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("target-tanpa-satuan", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Indeks kepuasan masyarakat | Indeks kepuasan masyarakat | 85 | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah UMKM yang terdata | Jumlah UMKM yang terdata | "9.662" | Data keragaan koperasi |`),
      sel: ["E4"],
    },
  ],
});
