import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { evaluate, readFormulasi, toExcel, type NilaiFormula, type Pohon } from "../../../src/core/formulasi";
import { komponenOf } from "../../../src/core/formulasi/tree";
import { recalculate } from "../../libreoffice";
import { readFrasa } from "./frasa";
import { pohonAcak } from "./pohonAcak";

interface Soal {
  nama: string;
  pohon: Pohon;
  nilai: Record<string, number | null>;
}

/** Plain data, a blank, a zero: for every formula of the documents and of other agencies. */
function dataFor(pohon: Pohon): Record<string, number | null>[] {
  const kode = komponenOf(pohon).map((k) => k.kode);
  const from = (values: (number | null)[]): Record<string, number | null> =>
    Object.fromEntries(kode.map((k, i) => [k, values[i % values.length] ?? null]));
  return [
    from([37, 48, 5, 1250.5]),
    from([0.1, 0.3]),
    from([12, null]),
    from([7, 0, 0]),
    from([0, 7]),
    from([5, 5]),
  ];
}

const ofDocuments: Soal[] = ["dokumen.txt", "kembang.txt"].flatMap((file) =>
  readFrasa(file).flatMap(({ teks, indikator }) => {
    const { pohon } = readFormulasi(teks, indikator);
    return pohon ? dataFor(pohon).map((nilai) => ({ nama: teks, pohon, nilai })) : [];
  }),
);

const random: Soal[] = fc
  .sample(
    fc.tuple(
      pohonAcak,
      fc.array(fc.oneof(fc.integer({ min: -50, max: 5000 }), fc.constant(0), fc.constant(null)), {
        minLength: 6,
        maxLength: 6,
      }),
    ),
    { numRuns: 200, seed: 20261122 },
  )
  .map(([pohon, values]) => ({
    nama: "random",
    pohon,
    nilai: Object.fromEntries(komponenOf(pohon).map((k, i) => [k.kode, values[i] ?? null])),
  }));

/** What the cell must show for a value of ours. */
function shown(value: NilaiFormula, fraction: boolean): number | string {
  if (value.status === "terhitung") return fraction ? value.nilai / 100 : value.nilai;
  return value.status === "belum lengkap" ? "" : "penyebut 0";
}

const width = 10;
const letters = "ABCDEFGHIJ";

test("LibreOffice finds the same values with our formulas as we do, in points and as a fraction", async () => {
  const soal = [...ofDocuments, ...random];
  const folder = mkdtempSync(join(tmpdir(), "iki-formulasi-"));
  const path = join(folder, "formula.xlsx");
  const rows: (number | null)[][] = [];
  const cells = new Map<string, { formula: string }>();
  soal.forEach(({ pohon, nilai }, r) => {
    const kode = komponenOf(pohon).map((k) => k.kode);
    rows.push(Array.from({ length: width }, (_, c) => nilai[kode[c] ?? ""] ?? null));
    const sel = Object.fromEntries(kode.map((k, c) => [k, `${letters.charAt(c)}${String(r + 1)}`]));
    cells.set(`${String(r)},${String(width)}`, { formula: toExcel(pohon, sel).slice(1) });
    const fraction = toExcel(pohon, sel, { satuan: "fraksi" }).slice(1);
    cells.set(`${String(r)},${String(width + 1)}`, { formula: fraction });
  });
  writeFileSync(path, await writeXlsx({ sheets: [{ name: "Formula", rows, cells }] }));
  const book = await recalculate(path);
  rmSync(folder, { recursive: true });
  const wrong = soal.flatMap(({ nama, pohon, nilai }, r) => {
    const value = evaluate(pohon, nilai);
    return [false, true].flatMap((fraction, i) => {
      const theirs = book["Formula"]?.[r]?.[width + i] ?? "";
      const ours = shown(value, fraction);
      const same =
        typeof theirs === "number" && typeof ours === "number"
          ? Math.abs(theirs - ours) <= 1e-9 * Math.max(1, Math.abs(ours))
          : theirs === ours;
      return same
        ? []
        : [{ nama, formula: cells.get(`${String(r)},${String(width + i)}`), nilai, theirs, ours }];
    });
  });
  expect(soal.length).toBeGreaterThan(900);
  expect(wrong.slice(0, 5)).toEqual([]);
}, 60_000);
