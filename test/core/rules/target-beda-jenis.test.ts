import { iki, ujiAturan } from "./ujiAturan";

const KEPALA = "| NO | SASARAN | INDIKATOR | SATUAN | TARGET |";
const baris = (indikator: string, satuan: string, target: string): string =>
  iki(`| 1 | Meningkatnya akuntabilitas | ${indikator} | ${satuan} | ${target} |`, undefined, KEPALA);

ujiAturan("target-beda-jenis", {
  sah: [
    baris("Opini BPK atas LKPD", "Opini", "WTP"),
    baris("Predikat SAKIP", "Predikat", "BB"),
    baris("Nilai SAKIP", "Nilai", "BB"),
    baris("Predikat SAKIP", "Predikat", "BB (72,5)"),
    // The category by which an index is known, and a unit that says so.
    baris("Indeks Reformasi Birokrasi", "Indeks", "BB"),
    baris("Indeks Kepuasan Masyarakat", "Predikat", "Baik"),
    // A rank is a number.
    baris("Peringkat MTQ tingkat provinsi", "Peringkat", "3"),
    baris("Predikat SAKIP", "Nilai", "72"),
  ],
  cacat: [
    { lembar: baris("Opini BPK atas LKPD", "Opini", "100"), sel: ["E4"] },
    { lembar: baris("Akreditasi LKS", "%", "50"), sel: ["E4"] },
    { lembar: baris("Indeks kepuasan layanan internal", "Indeks", "Baik"), sel: ["E4"] },
    { lembar: baris("Persentase kios yang layak", "%", "Baik"), sel: ["E4"] },
    { lembar: baris("Jumlah dokumen yang disusun", "Dokumen", "Baik"), sel: ["E4"] },
  ],
});
