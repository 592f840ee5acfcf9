/** Random tables, to look for layouts that fail: `npx tsx test/corpus/sintetis/cari.ts [banyak] [benih]`. */
import fc from "fast-check";
import { readWorkbook } from "../../../src/core/layout";
import { bandingkan } from "../banding";
import { gambarSintetis } from "./gambar";
import { soalSintetis } from "./soal";

const [banyak = "300", benih = "1"] = process.argv.slice(2);
const soal = fc.sample(soalSintetis, { numRuns: Number(banyak), seed: Number(benih) });
let baris = 0;
let tepat = 0;
let gagal = 0;
for (const s of soal) {
  const buku = gambarSintetis(s);
  const hasil = bandingkan(buku.harapan, readWorkbook(buku.data));
  baris += hasil.baris;
  tepat += hasil.tepat;
  if (hasil.beda.length === 0) continue;
  gagal++;
  console.log(`\n## ${s.map((t) => `${t.judul.teks}, ${t.identitas}`).join("; ")}`);
  const [grid] = buku.data.sheets;
  for (const r of grid?.values.slice(0, 40) ?? [])
    console.log(
      `| ${r
        .map((v) =>
          String(v ?? "")
            .replaceAll("\n", "\\n")
            .slice(0, 22),
        )
        .join(" | ")} |`,
    );
  for (const b of hasil.beda.slice(0, 5)) console.log(`- ${b.slice(0, 260)}`);
}
console.log(
  `\n${String(tepat)} dari ${String(baris)} baris tepat; ${String(gagal)} dari ${banyak} tabel berbeda.`,
);
