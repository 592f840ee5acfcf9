import { iki, ujiAturan } from "./ujiAturan";

const baris = (...isi: string[]): string =>
  iki(
    isi
      .map(
        (awal, i) =>
          `| ${awal} | Persentase kios tipe ${i} yang layak | Kios layak / kios x 100% | 80% | Register |`,
      )
      .join("\n"),
  );

ujiAturan("nomor-baris-lanjutan", {
  sah: [
    baris("1 | Meningkatnya mutu kios", "| ", "2 | Meningkatnya layanan", "| "),
    // The numbers count indikator.
    baris("1 | Meningkatnya mutu kios", "2 | ", "3 | Meningkatnya layanan", "4 | "),
  ],
  cacat: [
    { lembar: baris("1 | Meningkatnya mutu kios", "| ", "2 | ", "| "), sel: ["A6"] },
    { lembar: baris("1 | Meningkatnya mutu kios", "1 | ", "| "), sel: ["A5"] },
  ],
});
