import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("formulasi-pertumbuhan-tanpa-pembanding", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase peningkatan koperasi | (Jumlah koperasi tahun ini - Jumlah koperasi tahun lalu) / Jumlah koperasi tahun lalu x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase peningkatan kapasitas ASN | Jumlah ASN terlatih / Jumlah ASN x 100% | 80% | Data keragaan koperasi |`),
      sel: ["D4"],
    },
  ],
});
