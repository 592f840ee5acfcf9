import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("formulasi-tanpa-kali-100", {
  sah: [
    // Weights, and a hundred beside them.
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | (Koperasi sehat / koperasi x 90%) + (koperasi aktif / koperasi x 10%) x 100 | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 10% | 80% | Data keragaan koperasi |`),
      sel: ["D4"],
      sesudah: ["Jumlah koperasi sehat / Jumlah koperasi aktif x 100%"],
    },
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | (Koperasi sehat / koperasi aktif) dikali 1.000 | 80% | Data keragaan koperasi |`),
      sel: ["D4"],
      sesudah: ["(Koperasi sehat / koperasi aktif) dikali 100"],
    },
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif | 80% | Data keragaan koperasi |`),
      sel: ["D4"],
      sesudah: ["Jumlah koperasi sehat / Jumlah koperasi aktif x 100%"],
    },
  ],
});
