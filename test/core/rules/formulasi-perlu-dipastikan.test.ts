import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("formulasi-perlu-dipastikan", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Koperasi sehat / koperasi aktif x 10% | 80% | Data keragaan koperasi |`),
    // Each of these is told by a rule of its own.
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Persentase koperasi sehat | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi x 1000% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi dibina | 1. Jumlah koperasi sehat / Jumlah koperasi x 100%\\n2. Jumlah koperasi aktif / Jumlah koperasi x 100% | 80% | Data keragaan koperasi |`),
      sel: ["D4"],
    },
  ],
});
