import { iki, ujiAturan } from "./ujiAturan";

const KEPALA = "| NO | SASARAN | INDIKATOR | SATUAN | TARGET |";
const baris = (indikator: string, satuan: string, target: string): string =>
  iki(`| 1 | Meningkatnya layanan | ${indikator} | ${satuan} | ${target} |`, undefined, KEPALA);

ujiAturan("indeks-dalam-persen", {
  sah: [
    baris("Indeks Kepuasan Masyarakat", "Indeks", "85"),
    // Ratios are often told in percent.
    baris("Rasio elektrifikasi", "%", "99"),
    baris("Nilai pencairan bantuan", "%", "99"),
  ],
  cacat: [
    { lembar: baris("Indeks Kepuasan Masyarakat", "%", "85"), sel: ["D4"] },
    { lembar: baris("Indeks Kepuasan Masyarakat", "", "85%"), sel: ["E4"] },
    { lembar: baris("Nilai Tukar Petani", "", "104%"), sel: ["E4"] },
  ],
});
