import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("indikator-terlalu-umum", {
  sah: [
    // Figures with a name of their own, and shares of what one noun tells.
    ...[
      "Inflasi",
      "Opini BPK",
      "Nilai SAKIP",
      "Indeks SPBE",
      "Persentase kemiskinan",
      "Jumlah pengaduan",
    ].map((indikator) =>
      iki(`
      | 1 | Meningkatnya layanan | ${indikator} | Data dinas | 20 | Register |`),
    ),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    ...["Nilai", "Indeks", "Persentase", "% dok", "Persentase pengaduan", "Persentase guru"].map(
      (indikator) => ({
        lembar: iki(`
      | 1 | Meningkatnya layanan | ${indikator} | Data dinas | 20 | Register |`),
        sel: ["C4"],
      }),
    ),
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah Peserta | Jumlah peserta | 20 orang | Data keragaan koperasi |`),
      sel: ["C4"],
    },
  ],
});
