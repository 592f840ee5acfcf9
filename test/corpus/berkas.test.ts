import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx, type Sheet } from "hucre/xlsx";
import { BERKAS } from "./berkas";
import { gambarBuku } from "./gambar/buku";
import { tulisXlsx } from "./xlsx";

/** Every cell with what it holds and how it is shown; merges and widths. */
function isiLembar(s: Sheet): unknown {
  return {
    nama: s.name,
    sel: [...(s.cells ?? new Map<string, unknown>())],
    baris: s.rows,
    gabungan: s.merges,
    kolom: s.columns,
  };
}

async function isiBerkas(byte: Uint8Array): Promise<unknown[]> {
  const buku = await readXlsx(byte, { readStyles: true });
  return buku.sheets.map(isiLembar);
}

describe("berkas korpus yang tersimpan", () => {
  it.each(BERKAS.map((b) => [b.nama, b] as const))(
    "%s sama dengan yang ditulis generator",
    async (nama, b) => {
      const tersimpan = await isiBerkas(readFileSync(join(__dirname, nama)));
      const ditulis = await isiBerkas(await tulisXlsx(gambarBuku(b.dokumen(), b.gaya).kanvas));
      expect(tersimpan).toEqual(ditulis);
    },
  );
});
