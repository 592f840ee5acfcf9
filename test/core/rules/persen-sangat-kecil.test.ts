import { iki, ujiAturan } from "./ujiAturan";

const KEPALA = "| NO | SASARAN | INDIKATOR | SATUAN | TARGET |";
const baris = (indikator: string, angka: string): string =>
  iki(`| 1 | Meningkatnya ketertiban pasar | ${indikator} | % | ${angka} |`, undefined, KEPALA);

ujiAturan("persen-sangat-kecil", {
  sah: [
    baris("Persentase wirausaha pemula", "0,25%"),
    baris("Persentase wirausaha pemula", "25"),
    // Plainly a fraction, and told as one.
    baris("Persentase pedagang yang tertib", "0.94"),
    baris("Pertumbuhan ekonomi", "0.8"),
    // What is to become rare may well be.
    baris("Angka putus sekolah SD", "0.3"),
  ],
  cacat: [
    { lembar: baris("Persentase wirausaha pemula", "0.25"), sel: ["E4"] },
    { lembar: baris("Persentase kios rusak berat", "0.9"), sel: ["E4"] },
    { lembar: baris("Tingkat kebocoran retribusi", "0.7"), sel: ["E4"] },
  ],
});
