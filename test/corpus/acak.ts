/** Documents in random styles, to look for layouts that fail: `npx tsx test/corpus/acak.ts [banyak] [benih]`. */
import fc from "fast-check";
import { readWorkbook } from "../../src/core/layout";
import { bandingkan } from "./banding";
import { bukuData, gambarBuku } from "./gambar/buku";
import { gayaAcak } from "./gaya-acak";
import { NAMA_DOKUMEN } from "./seeds/benih";
import { susunDokumen } from "./susun";

const [banyak = "100", benih = "1"] = process.argv.slice(2);
const soal = fc.sample(fc.tuple(fc.constantFrom(...NAMA_DOKUMEN), fc.boolean(), gayaAcak), {
  numRuns: Number(banyak),
  seed: Number(benih),
});
let baris = 0;
let tepat = 0;
let gagal = 0;
for (const [nama, isi, gaya] of soal) {
  const buku = gambarBuku(susunDokumen(nama, isi && gaya.target !== "dua sel"), gaya);
  const hasil = bandingkan(buku.harapan, readWorkbook(bukuData(buku, gaya)));
  baris += hasil.baris;
  tepat += hasil.tepat;
  if (hasil.beda.length === 0) continue;
  gagal++;
  console.log(`\n## ${nama}, ${String(hasil.tepat)}/${String(hasil.baris)}: ${JSON.stringify(gaya)}`);
  for (const b of hasil.beda.slice(0, 4)) console.log(`- ${b.slice(0, 300)}`);
}
console.log(
  `\n${String(tepat)} dari ${String(baris)} baris tepat; ${String(gagal)} dari ${banyak} buku berbeda.`,
);
