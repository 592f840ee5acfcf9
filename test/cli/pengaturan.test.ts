/** What the planner put right in the pane is read by the command line, too. */
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/core/layout";
import { pengaturanBawaan, pengaturanEdits } from "../../src/core/pengaturan";
import { openWorkbookFile, spliceSheets } from "../../src/file";
import { jalankan } from "./jalankan";

test("a column whose role was corrected has that role on the command line", async () => {
  const bytes = new Uint8Array(readFileSync("test/corpus/sampang.xlsx"));
  const opened = await openWorkbookFile(bytes);
  if (opened.status !== "terbaca") throw new Error(opened.kode);
  const blok = readWorkbook(opened.data)[0]?.blok[0];
  const kolom = blok?.kolom.find(({ peran }) => peran === "sumberData");
  if (!blok || !kolom) throw new Error("no sumber data in the sample");
  const edits = pengaturanEdits(opened.data, {
    ...pengaturanBawaan,
    kolomPasti: { [blok.tataLetak]: { [kolom.kunci]: "ket" } },
  });
  const changed = await spliceSheets(bytes, edits);
  if (!changed) throw new Error("could not be spliced");
  const { out } = await jalankan(["baca", "a.xlsx", "--json"], { files: { "a.xlsx": changed } });
  const bacaan = JSON.parse(out) as {
    lembar: { nama: string; blok: { kolom: { kolom: string; peran: string }[] }[] }[];
  };
  expect(bacaan.lembar[0]?.blok[0]?.kolom.find((k) => k.kolom === kolom.kolom)?.peran).toBe("ket");
  expect(bacaan.lembar.map(({ nama }) => nama)).not.toContain("Pengaturan IKI");
});
