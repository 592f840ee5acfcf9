/** Writes the workbooks of the corpus: `npx tsx test/corpus/build.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { BERKAS } from "./berkas";
import { gambarBuku } from "./gambar/buku";
import { tulisXlsx } from "./xlsx";

async function main(): Promise<void> {
  for (const b of BERKAS) {
    const buku = gambarBuku(b.dokumen(), b.gaya);
    const isi = await tulisXlsx(buku.kanvas);
    writeFileSync(join(import.meta.dirname, b.nama), isi);
    console.log(`${b.nama}: ${String(buku.kanvas.length)} lembar, ${String(isi.length)} byte`);
  }
}

void main();
