/** Worksheets of other agencies: what a reviewer would send back is found, and nothing else; the clean ones pass. */
import { readWorkbook } from "../../../src/core/layout";
import { periksaBuku, type Temuan } from "../../../src/core/rules";
import { workbook, worksheet } from "../worksheet";
import { bersih } from "./lembar/bersih";
import { cacat } from "./lembar/cacat";

function strong(tabel: string): Temuan[] {
  const buku = workbook([worksheet(tabel)]);
  return periksaBuku(buku, readWorkbook(buku)).filter(({ tingkat }) => tingkat !== "saran");
}

test.each(Object.keys(bersih))("nothing is sent back to %s", (nama) => {
  expect(strong(bersih[nama] ?? "").map(({ kode, sel }) => `${sel} ${kode}`)).toEqual([]);
});

describe.each(Object.entries(cacat))("%s", (_, { tabel, cacat: tanam }) => {
  const found = strong(tabel);
  test.each(Object.entries(tanam))("%s is sent back", (sel, kode) => {
    expect(found.filter((t) => t.sel === sel).map((t) => t.kode)).toEqual(
      expect.arrayContaining([expect.stringMatching(`^(?:${kode.join("|")})$`)]),
    );
  });
  test("nothing else is sent back", () => {
    expect(
      found.filter(({ sel }) => tanam[sel] === undefined).map(({ kode, sel }) => `${sel} ${kode}`),
    ).toEqual([]);
  });
});
