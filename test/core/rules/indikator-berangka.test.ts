import { iki, ujiAturan } from "./ujiAturan";

const baris = (indikator: string, target = "80%"): string =>
  iki(`| 1 | Meningkatnya layanan | ${indikator} | Data dinas | ${target} | Register |`);

ujiAturan("indikator-berangka", {
  sah: [
    // Which things are counted.
    baris("Persentase OPD dengan nilai SAKIP minimal 80"),
    baris("Persentase anak usia 0-6 tahun yang diimunisasi"),
    baris("Persentase koperasi yang peningkatan SHU mencapai 5%"),
    baris("Angka Kematian Ibu per 100.000 kelahiran hidup", "98"),
    baris("Persentase pengaduan yang ditelaah maksimal 14 hari kerja"),
  ],
  cacat: [
    { lembar: baris("Persentase kelompok tani dengan RDKK lengkap sebesar 95%"), sel: ["C4"] },
    { lembar: baris("Jumlah dokumen yang disusun sebanyak 12 dokumen", "12 dokumen"), sel: ["C4"] },
    { lembar: baris("Persentase kios layak mencapai 80%"), sel: ["C4"] },
  ],
});
