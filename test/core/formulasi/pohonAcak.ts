import fc from "fast-check";
import { canonical } from "../../../src/core/formulasi/canonical";
import { renumber } from "../../../src/core/formulasi/describe";
import type { Operator, Pohon } from "../../../src/core/formulasi";

const names = [
  "Jumlah koperasi sehat",
  "Jumlah koperasi aktif",
  "Jumlah dokumen perencanaan dan/atau laporan",
  "Nilai ekspor tahun N",
  "Nilai ekspor tahun N-1",
  "Jumlah peserta usia 30 – 50 tahun",
];

const leaf = fc.constantFrom(...names).map((nama): Pohon => ({ jenis: "komponen", kode: "", nama }));
const number = fc
  .constantFrom(2, 4, 12, 1000, 0.25)
  .map((nilai): Pohon => ({ jenis: "angka", nilai, persen: false }));

/** Trees of any shape over a few names; the first leaf is always a name. */
const branch = fc.letrec<{ pohon: Pohon }>((tie) => ({
  pohon: fc.oneof(
    { maxDepth: 3, depthIdentifier: "pohon" },
    leaf,
    fc
      .tuple(
        fc.constantFrom<Operator>("+", "-", "*", "/"),
        tie("pohon"),
        fc.oneof({ arbitrary: tie("pohon"), weight: 3 }, { arbitrary: number, weight: 1 }),
      )
      .map(([operator, kiri, kanan]): Pohon => ({ jenis: "operasi", operator, kiri, kanan })),
  ),
}));

/** A random formula, its komponen numbered in the order of first mention. */
export const pohonAcak: fc.Arbitrary<Pohon> = branch.pohon.map((pohon) => renumber(canonical(pohon)));
