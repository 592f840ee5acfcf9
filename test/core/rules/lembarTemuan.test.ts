/** The list of findings as a sheet; and words that are missing, which cost one row. */
import { readWorkbook } from "../../../src/core/layout";
import type { Pesan } from "../../../src/core/pesan";
import { catatanTanda, kalimatTemuan, periksaBuku, rencanaLembarTemuan } from "../../../src/core/rules";
import type { Temuan } from "../../../src/core/rules";
import { sentence } from "../../../src/messages";
import { workbook, worksheet } from "../worksheet";
import { iki } from "./ujiAturan";

const kalimat = (p: Pesan): string => sentence(p);

const buku = workbook([
  worksheet(
    iki(`
      | 1 | Meningkatnya mutu | Presentase koperasi sehat | Koperasi sehat / koperasi aktif x 100% | 80% | |`),
  ),
]);
const temuan = periksaBuku(buku, readWorkbook(buku));

/** The rows below the head. */
function isi(daftar: readonly Temuan[]): unknown[][] {
  const tulis = rencanaLembarTemuan(buku, daftar, kalimat).edits.filter((e) => e.kind === "write");
  return (
    tulis
      .at(-1)
      ?.contents.slice(1)
      .map((row) => [...row]) ?? []
  );
}

test("each finding is a row with its place, its sentence, and its rule by name", () => {
  const [pertama] = isi(temuan);
  expect(pertama?.slice(0, 4)).toEqual([1, "Peringatan", "Lembar1", "C4"]);
  expect(pertama?.at(-1)).toBe("Salah ketik");
  expect(JSON.stringify(isi(temuan))).not.toContain("salah-ketik");
});

test("it is printed as our other sheets are, its pages numbered", () => {
  const { lembar, edits } = rencanaLembarTemuan(buku, temuan, kalimat);
  expect(edits.find(({ kind }) => kind === "print")).toMatchObject({
    lembar,
    paper: "Folio",
    orientation: "Landscape",
    pagesWide: 1,
    footer: "Halaman &P dari &N",
  });
});

describe("a finding whose sentence is missing", () => {
  const bisu = temuan.map((t): Temuan => ({ ...t, pesan: { kunci: "rules.belum-ditulis", isi: {} } }));
  const [pertama] = bisu;
  if (pertama === undefined) throw new Error("nothing found");

  test("is told by its rule's title, and where that is missing, too, by its id", () => {
    expect(kalimatTemuan(pertama, kalimat)).toBe("Salah ketik");
    expect(kalimatTemuan({ ...pertama, kode: "aturan-esok" }, kalimat)).toBe("aturan-esok");
  });

  test("stops neither the sheet nor the notes", () => {
    expect(isi(bisu)[0]?.[6]).toBe("Salah ketik");
    expect(catatanTanda(bisu, kalimat)[0]?.isi).toMatch(/Peringatan: Salah ketik/);
  });
});
