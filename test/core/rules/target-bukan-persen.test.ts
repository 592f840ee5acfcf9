import { iki, ujiAturan } from "./ujiAturan";

const SATUAN = "| NO | SASARAN | INDIKATOR | SATUAN | TARGET |";
const kolom = (satuan: string, target: string): string =>
  iki(`| 1 | Meningkatnya mutu | Persentase los yang bersih | ${satuan} | ${target} |`, undefined, SATUAN);

ujiAturan("target-bukan-persen", {
  sah: [
    kolom("%", "70"),
    kolom("Persen/Nilai", "70"),
    kolom("Los", ""),
    // Numbers that can't be told are told as such.
    iki(`
      | 1 | Meningkatnya layanan | Persentase izin tepat waktu | Jumlah izin tepat waktu / Jumlah izin x 100% | 5 hari kerja s/d secepatnya | Register |`),
    iki(`
      | 1 | Meningkatnya layanan | Persentase izin tepat waktu | Jumlah izin tepat waktu / Jumlah izin x 100% | 9O% | Register |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    // The column is at odds, whatever the cell itself says.
    { lembar: kolom("Los", "70"), sel: ["D4"] },
    { lembar: kolom("Los", "0.7@0%"), sel: ["D4"] },
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 20 unit | Data keragaan koperasi |`),
      sel: ["E4"],
    },
  ],
});
