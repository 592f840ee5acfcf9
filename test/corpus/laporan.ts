/** How exactly the corpus is read back, style by style: `npx tsx test/corpus/laporan.ts`. */
import { readWorkbook } from "../../src/core/layout";
import { bandingkan } from "./banding";
import { semuaKasus } from "./kasus";
import { semuaLain } from "./lain/semua";

const BEDA_DITAMPILKAN = 12;
const BEDA_PANJANG = 600;
let baris = 0;
let tepat = 0;
const rinci: string[] = [];
const dokumen = semuaKasus().map((k) => ({
  nama: k.nama,
  harapan: k.jadi.harapan,
  data: k.data,
}));
const lain = semuaLain().map((k) => ({
  nama: `lain: ${k.nama}`,
  harapan: k.harapan,
  data: { sheets: k.sheets, names: [] },
}));
for (const k of [...lain, ...dokumen]) {
  const hasil = bandingkan(k.harapan, readWorkbook(k.data));
  baris += hasil.baris;
  tepat += hasil.tepat;
  console.log(
    `${String(hasil.tepat)}/${String(hasil.baris)} baris, ${String(hasil.beda.length)} beda: ${k.nama}`,
  );
  if (hasil.beda.length > 0)
    rinci.push(
      `\n## ${k.nama}\n`,
      ...hasil.beda.slice(0, BEDA_DITAMPILKAN).map((b) => `- ${b.slice(0, BEDA_PANJANG)}`),
    );
}
console.log(`\nSemua: ${String(tepat)} dari ${String(baris)} baris tepat.`);
console.log(rinci.join("\n"));
