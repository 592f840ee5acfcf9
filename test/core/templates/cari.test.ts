import { katalog } from "../../../src/catalogue";
import { cariTemplat } from "../../../src/core/templates";

const first = (query: string): string | null => cariTemplat(katalog, query)[0]?.templat.jabatan ?? null;

describe("search finds a jabatan as planners type it", () => {
  test.each([
    ["kabid perdagangan", "Kepala Bidang Perdagangan"],
    ["kabid perdag", "Kepala Bidang Perdagangan"],
    ["kepala bidang perdagagan", "Kepala Bidang Perdagangan"],
    ["kasubbag keuangan", "Kepala Sub Bagian Keuangan"],
    ["kasubag keu", "Kepala Sub Bagian Keuangan"],
    ["sekdis", "Sekretaris Dinas"],
    ["bendahara", "Bendahara"],
    ["bendhara", "Bendahara"],
    ["supir", "Pengemudi"],
    ["penera", "Penera Ahli Muda"],
    ["kadis", "Kepala Dinas"],
  ])("%s → %s", (query, jabatan) => expect(first(query)).toBe(jabatan));

  test.each([
    ["uptd metrologi", /UPTD Metrologi/],
    ["UMKM", /Usaha Mikro|U[M]?KM/],
    ["kabid perindag", /Perindustrian|Perdagangan/],
    ["kasi kelembagaan koperasi", /Seksi Kelembagaan/],
  ])("%s is about %s", (query, about) => expect(first(query)).toMatch(about));
});

test("a search without hits is empty, an empty one gives all, the recommended of a family first", () => {
  expect(cariTemplat(katalog, "astronot")).toEqual([]);
  const all = cariTemplat(katalog, "");
  expect(all).toHaveLength(97);
  expect(all[0]?.templat.standar).toBe(true);
});

test("an agency and the words of an indikator find their templates", () => {
  expect(
    cariTemplat(katalog, "purwakarta").every(({ templat }) => templat.sumber.dokumen === "purwakarta"),
  ).toBe(true);
  expect(cariTemplat(katalog, "pengaduan konsumen")[0]?.templat.id).toBe("sampang-kabid-perdagangan");
});
