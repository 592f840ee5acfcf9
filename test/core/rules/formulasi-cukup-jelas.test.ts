import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("formulasi-cukup-jelas", {
  sah: [
    iki(`
      | 1 | Meningkatnya akuntabilitas | Nilai SAKIP dinas | cukup jelas | 80 | LHE AKIP |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah laporan koperasi | cukup jelas | 4 laporan | Data keragaan koperasi |`),
  ],
  cacat: [
    // In percent, though no word says so.
    {
      lembar: iki(`
      | 1 | Menurunnya stunting | Prevalensi stunting | cukup jelas | 14% | Survei |`),
      sel: ["D4"],
    },
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | cukup jelas | 80% | Data keragaan koperasi |`),
      sel: ["D4"],
    },
  ],
});
