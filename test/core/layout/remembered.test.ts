/** A role that was put right is known again: by the column's title or place, in the table that has most of the titles. */
import { type BlokTerbaca, type KolomPasti, readWorkbook, unusedChoices } from "../../../src/core/layout";
import type { Peran } from "../../../src/core/kontrak";
import { workbook, worksheet } from "../worksheet";
import { readTable, rolesOf, rowsOf } from "./read";

/** What the pane would keep of answers to the columns of a table, by their letters. */
function answers(tabel: string, jawab: Record<string, Peran>): KolomPasti {
  const [blok] = readTable(tabel);
  return { [blok?.tataLetak ?? ""]: kept(blok, jawab) };
}
const kept = (blok: BlokTerbaca | undefined, jawab: Record<string, Peran>): Record<string, Peran> =>
  Object.fromEntries(
    (blok?.kolom ?? []).flatMap(({ kolom, kunci }) => {
      const peran = jawab[kolom];
      return peran === undefined ? [] : [[kunci, peran]];
    }),
  );

const lost = (tabel: string, kolomPasti: KolomPasti): string[] =>
  unusedChoices(readWorkbook(workbook(worksheet(tabel)), { kolomPasti }), kolomPasti).map(
    ({ kunci, peran }) => `${kunci} ${peran}`,
  );

describe("a column without a title", () => {
  const tabel = `
    | Jabatan : Kepala Bidang Perdagangan |
    | NO | SASARAN | INDIKATOR | FORMULASI | SATUAN |    |    | SUMBER DATA |
    | 1  | Distribusi lancar | Persentase pasar tertib | Pasar tertib / seluruh pasar x 100% | % | 80 | 70 | Laporan |
    | 2  | Ekspor meningkat | Persentase komoditas stabil | Komoditas stabil / seluruh komoditas x 100% | % | 90 | 80 | Laporan |`;

  test("is told by the title beside it", () => {
    const [blok] = readTable(tabel);
    expect(blok?.kolom.slice(5, 7).map((k) => k.kunci)).toEqual([
      "(tanpa judul, di kanan satuan)",
      "(tanpa judul ke-2, di kanan satuan)",
    ]);
  });

  test("keeps its answer, and the second one its own", () => {
    const [blok] = readTable(tabel, { kolomPasti: answers(tabel, { F: "target", G: "realisasi" }) });
    expect(rolesOf(blok)).toBe(
      "A no, B sasaran, C indikator, D formulasi, E satuan, F target, G realisasi, H sumberData",
    );
    expect(rowsOf(blok)[0]).toMatch(/\[target -=80 %\] \[realisasi -=70 %\]/);
  });

  test("is found under the blank key and the bare number of earlier versions", () => {
    const [blok] = readTable(tabel);
    const lama = { [blok?.tataLetak ?? ""]: { "": "target", "#2": "realisasi" } } as const;
    const [read] = readTable(tabel, { kolomPasti: lama });
    expect(rolesOf(read)).toMatch(/F target, G realisasi/);
    expect(lost(tabel, lama)).toEqual([]);
  });
});

describe("a role that a table has once", () => {
  const tabel = `
    | Jabatan : Kepala Bidang Perdagangan |
    | NO | SASARAN | URAIAN INDIKATOR | INDIKATOR KINERJA | TARGET | KETERANGAN |
    | 1  | Distribusi lancar | Tertib | Persentase pasar tertib | 80% | Laporan |
    | 2  | Ekspor meningkat | Stabil | Persentase komoditas stabil | 90% | Laporan |`;

  test("given to another column, the recognised one is passed over, and says why", () => {
    const [asal] = readTable(tabel);
    expect(asal?.kolom.find((k) => k.kolom === "D")?.peran).toBe("indikator");
    const [blok] = readTable(tabel, { kolomPasti: answers(tabel, { C: "indikator" }) });
    expect(blok?.kolom.map((k) => k.peran).filter((p) => p === "indikator")).toHaveLength(1);
    expect(rowsOf(blok)[0]).toMatch(/> Tertib \[/);
    const lain = blok?.kolom.find((k) => k.kolom === "D");
    expect([lain?.peran, lain?.ragu, lain?.alasan[0]?.pesan.kunci]).toEqual([
      "lain",
      false,
      "layout.peran-sudah-ada",
    ]);
  });

  test("given to two columns, one bears it and the other is asked about", () => {
    const [blok] = readTable(tabel, { kolomPasti: answers(tabel, { B: "indikator", D: "indikator" }) });
    expect(rolesOf(blok)).toMatch(/B sasaran\?, .*D indikator,/);
    expect(rowsOf(blok)[0]).toMatch(/Distribusi lancar > Persentase pasar tertib/);
  });

  test("target, realisasi and what is not used may stand in several columns", () => {
    const [blok] = readTable(tabel, { kolomPasti: answers(tabel, { C: "target", F: "target" }) });
    expect(blok?.kolom.filter((k) => k.peran === "target").map((k) => k.kolom)).toEqual(["C", "E", "F"]);
  });
});

describe("the header is read in another way than when the answer was given", () => {
  const kepala = "| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | VOLUME | SUMBER DATA |";
  const isi = `
    | 1 | Distribusi lancar | Persentase pasar tertib | Pasar tertib / pasar x 100% | 80 | Laporan |
    | 2 | Ekspor meningkat | Persentase komoditas stabil | Stabil / komoditas x 100% | 90 | Laporan |`;
  const tabel = (judul: string): string => `
    | Jabatan : Kepala Bidang Perdagangan |
    ${judul}${isi}`;
  const volume = answers(tabel(kepala), { E: "target" });

  test.each([
    ["another title was mended", kepala.replace("FORMULASI", "FORMULASI PERHITUNGAN")],
    ["the column's own title was mended", kepala.replace("VOLUME", "VOLUME KEGIATAN")],
    ["a column came to it", kepala.replace("| SUMBER DATA |", "| SUMBER DATA | PENANGGUNG JAWAB |")],
  ])("%s: it holds", (_, judul) => {
    const [blok] = readTable(tabel(judul), { kolomPasti: volume });
    expect(blok?.kolom.find((k) => k.kolom === "E")).toMatchObject({
      peran: "target",
      ditetapkan: { kunci: "volume", dugaan: "lain" },
    });
    expect(lost(tabel(judul), volume)).toEqual([]);
  });

  test("a row more over the titles, and the years of the next plan: it holds", () => {
    const lama = { "no | sasaran | indikator | 2023 | 2024": { sasaran: "ket" } } as const;
    const [blok] = readTable(
      `
      | Jabatan : Kepala Bidang |
      | NO | SASARAN | INDIKATOR | TARGET |      |
      |    |         |           | 2025   | 2026 |
      | 1  | Mutu    | Persentase layanan tepat waktu | 80% | 90% |`,
      { kolomPasti: lama },
    );
    expect(blok?.kolom.find((k) => k.kolom === "B")?.peran).toBe("ket");
  });

  test.each([
    ["the column is gone", kepala.replace("VOLUME", "TARGET")],
    [
      "two columns could be it",
      kepala.replace("SUMBER DATA", "VOLUME > 1").replace("VOLUME |", "VOLUME A |"),
    ],
  ])("%s: it does not, and is told", (_, judul) => {
    const [blok] = readTable(tabel(judul), { kolomPasti: volume });
    expect(blok?.kolom.every((k) => k.ditetapkan === null)).toBe(true);
    expect(lost(tabel(judul), volume)).toEqual(["volume target"]);
  });

  test("another table is left alone while the first one is there", () => {
    const kedua = kepala.replace("SUMBER DATA", "KETERANGAN");
    const buku = workbook([worksheet(tabel(kepala), "IKI"), worksheet(tabel(kedua), "PK")]);
    const read = readWorkbook(buku, { kolomPasti: volume });
    expect(read.map(({ blok }) => blok[0]?.kolom[4]?.peran)).toEqual(["target", "lain"]);
  });

  test("a table with other titles is another table", () => {
    const lain = { "no | program | kegiatan | volume | biaya": { volume: "target" } } as const;
    expect(lost(tabel(kepala), lain)).toEqual(["volume target"]);
  });
});
