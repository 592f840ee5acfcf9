import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("indikator-mengulang-sasaran", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Terwujudnya pasar kabupaten bersih sehat | Persentase pasar kabupaten bersih sehat | Jumlah pasar bersih / Jumlah pasar x 100% | 80% | Data keragaan koperasi |`),
      sel: ["C4"],
    },
  ],
});
