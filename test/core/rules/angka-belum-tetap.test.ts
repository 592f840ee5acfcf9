import { iki, ujiAturan } from "./ujiAturan";

const baris = (target: string, realisasi = ""): string =>
  iki(
    `| 1 | Meningkatnya layanan | Persentase izin tepat waktu | Jumlah izin tepat waktu / Jumlah izin x 100% | "${target}" | ${realisasi} | Register |`,
    undefined,
    "| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | REALISASI | SUMBER DATA |",
  );

ujiAturan("angka-belum-tetap", {
  sah: [
    baris("90%"),
    // A bound and a range are certain.
    baris("minimal 90%"),
    baris("≥ 90%"),
    baris("90% - 95%"),
    baris("100% (seratus persen)"),
    baris("90%", `"92%"`),
    // A star leads to a footnote.
    baris("90%", `"92%*"`),
    // No number for certain: told by target-tanpa-angka.
    baris("90-an persen"),
  ],
  cacat: [
    ...["sekitar 90%", "±90%", "kurang lebih 90%", "90% lebih", "95%%", "95% (perkiraan)", "97persen-an"].map(
      (target) => ({ lembar: baris(target), sel: ["E4"] }),
    ),
    { lembar: baris("5 hari kerja s/d secepatnya"), sel: ["E4"] },
    { lembar: baris("95% bila ada anggaran"), sel: ["E4"] },
    { lembar: baris("90%", `"98% (belum final)"`), sel: ["F4"] },
    { lembar: baris("90%", `"98 sementara"`), sel: ["F4"] },
  ],
});
