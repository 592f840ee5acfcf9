import { iki, ujiAturan } from "./ujiAturan";

const sumber = (teks: string): string =>
  iki(
    `| 1 | Meningkatnya mutu kios | Persentase kios layak | Jumlah kios layak / Jumlah kios x 100% | 80% | ${teks} |`,
  );

ujiAturan("sumber-data-orang", {
  sah: [
    // Posts of a trade are taste; letters behind a comma may be another source.
    ...["Auditor", "Penyuluh Lapangan", "Bidan Desa", "BPS, SIP", "Survei IKM, SKM", "Laporan SP"].map(
      sumber,
    ),
    ...["Kohort ibu", "Register dr. Ratna", "LHE AKIP Inspektorat", "Data guru dan siswa"].map(sumber),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Bidang Koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Pengelolaan arsip koperasi |`),
  ],
  cacat: [
    ...[
      "Pak Dedi",
      "Bu Ani",
      "Pak Dedi (Kasi Trantib)",
      "Hj. Siti Aminah, S.E.",
      "Drs. Suparman",
      "Ir. H. Juanda",
      "Andi Wijaya, S.Sos., M.Si.",
      "RATNA DEWI, SKM",
      "Bidan desa Yuliana",
    ].map((teks) => ({ lembar: sumber(teks), sel: ["F4"] })),
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Kepala UPT Pasar |`),
      sel: ["F4"],
    },
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Laporan koperasi. Kasubbag Program |`),
      sel: ["F4"],
    },
  ],
});
