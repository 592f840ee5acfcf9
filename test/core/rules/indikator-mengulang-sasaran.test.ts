import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("indikator-mengulang-sasaran", {
  sah: [
    // The measure word is what it adds.
    iki(
      "| 1 | Meningkatnya kualitas pelayanan publik | Indeks kualitas pelayanan publik | Survei | 3,5 | Survei |",
    ),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(
        "| 1 | Terwujudnya tertib penatausahaan keuangan | Tertib penatausahaan keuangan | Data dinas | 95% | Register |",
      ),
      sel: ["C4"],
    },
    {
      lembar: iki(`
      | 1 | Terwujudnya pasar kabupaten bersih sehat | Persentase pasar kabupaten bersih sehat | Jumlah pasar bersih / Jumlah pasar x 100% | 80% | Data keragaan koperasi |`),
      sel: ["C4"],
    },
  ],
});
