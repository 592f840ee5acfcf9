import { iki, ujiAturan } from "./ujiAturan";

const KEPALA = `| NO | SASARAN | INDIKATOR | SATUAN | TARGET | | REALISASI |
| | | | | 2025 | 2026 | |`;
const baris = (indikator: string, angka: string, satuan = "%"): string =>
  iki(`| 1 | Meningkatnya ketertiban pasar | ${indikator} | ${satuan} | ${angka} |`, undefined, KEPALA);
const tertib = "Persentase pedagang yang tertib";

ujiAturan("persen-pecahan", {
  sah: [
    baris(tertib, "94 | 95 | 93"),
    baris(tertib, "0.94@0% | 0.95@0% |"),
    baris(tertib, "0,94% | 0,95% |"),
    // So little is really meant, or may be: lower is better, or a share of few.
    baris("Persentase kios rusak berat", "0.9 | 0.8 |"),
    baris("Persentase wirausaha pemula", "0.25 | 0.5 |"),
    baris("Persentase pertumbuhan ekonomi", "0.8 | 0.9 |"),
    // The first step of a year.
    baris(tertib, "80 | 85 | 0.4"),
    // No percent.
    baris("Rasio Linmas per penduduk", "0.94 | 0.95 |", "Rasio"),
  ],
  cacat: [
    { lembar: baris(tertib, "0.94 | 0.95 |"), sel: ["E5"], sesudah: [0.94] },
    { lembar: baris(tertib, "0.94 | 95 |"), sel: ["E5"] },
    { lembar: baris(tertib, "80 | 85 | 0.82"), sel: ["G5"] },
    // Text can't be given a format.
    { lembar: baris(tertib, `"0,94" | "0,95" |`), sel: ["E5"], sesudah: [] },
    { lembar: baris("Persentase kios rusak berat", "20 | 0.15 |"), sel: ["F5"] },
  ],
});
