/** What the planner put right in the pane is read by the command line, too. */
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/core/layout";
import { pengaturanBawaan, pengaturanEdits, type Pengaturan } from "../../src/core/pengaturan";
import { denganAbaian, denganAturan, periksaBuku, type Temuan } from "../../src/core/rules";
import type { WorkbookData } from "../../src/core/sheet/grid";
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

describe("what the planner told the validator to leave alone", () => {
  const bytes = new Uint8Array(readFileSync("test/corpus/sampang.xlsx"));
  let buku: WorkbookData;
  let semua: Temuan[];
  beforeAll(async () => {
    const opened = await openWorkbookFile(bytes);
    if (opened.status !== "terbaca") throw new Error(opened.kode);
    buku = opened.data;
    semua = periksaBuku(buku, readWorkbook(buku));
  });

  async function kode(pengaturan: Pengaturan, ...opsi: string[]): Promise<string[]> {
    const changed = await spliceSheets(bytes, pengaturanEdits(buku, pengaturan));
    if (!changed) throw new Error("could not be spliced");
    const { out } = await jalankan(["periksa", "a.xlsx", "--json", ...opsi], {
      files: { "a.xlsx": changed },
    });
    return (JSON.parse(out) as { temuan: { kode: string }[] }).temuan.map((t) => t.kode);
  }

  test("a dismissed finding is not told", async () => {
    const [first] = semua;
    if (!first) throw new Error("nothing found in the sample");
    const left = await kode(denganAbaian(pengaturanBawaan, first, "sudah disepakati"));
    expect(left).toEqual(semua.slice(1).map((t) => t.kode));
  });

  test("a rule that is switched off finds nothing, unless the call names it", async () => {
    const mati = denganAturan(pengaturanBawaan, "sasaran-keluaran", false);
    expect(await kode(mati)).toEqual(semua.map((t) => t.kode).filter((k) => k !== "sasaran-keluaran"));
    expect(new Set(await kode(mati, "--aturan", "sasaran-keluaran"))).toEqual(new Set(["sasaran-keluaran"]));
  });
});
