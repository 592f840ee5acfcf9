import { iki, ujiAturan } from "./ujiAturan";

const baris = (indikator: string, target: string): string =>
  iki(`| 1 | Meningkatnya kualitas layanan | ${indikator} | Data dinas | ${target} | Register |`);

ujiAturan("indikator-kata-ukur-tersirat", {
  sah: [
    baris("Jumlah dokumen administrasi kepegawaian", "12 dokumen"),
    baris("IPM", "70"),
    // Without a unit, or with a result for an indikator: told by indikator-tanpa-kata-ukur.
    baris("Dokumen administrasi kepegawaian", "12"),
    baris("Meningkatnya layanan kepegawaian", "100%"),
  ],
  cacat: [
    { lembar: baris("Dokumen administrasi kepegawaian", "12 dokumen"), sel: ["C4"] },
    { lembar: baris("Kehadiran pegawai", "95%"), sel: ["C4"] },
  ],
});
