/** Every template, inserted into an empty workbook, reads back exactly and passes the validator. */
import { katalog } from "../../../src/catalogue";
import { isFormula } from "../../../src/core/edits";
import { readWorkbook, type LembarTerbaca } from "../../../src/core/layout";
import { periksaBuku } from "../../../src/core/rules";
import type { WorkbookData } from "../../../src/core/sheet/grid";
import { namaSusunan, susun, tahunAwal, type OpsiTemplat } from "../../../src/core/templates";

type Templat = (typeof katalog)[number];

const opsiOf = (templat: Templat, opsi: Partial<OpsiTemplat> = {}): OpsiTemplat => ({
  susunan: "baku",
  tahun: tahunAwal(templat, 2026),
  realisasi: null,
  uraian: true,
  ...opsi,
});

/** The workbook that the block makes, as its cells. */
function inserted(templat: Templat, opsi: OpsiTemplat): WorkbookData {
  const { sel } = susun(templat, opsi, 0, 0);
  return {
    sheets: [
      {
        nama: "IKI",
        firstRow: 0,
        firstCol: 0,
        values: sel.map((row) =>
          row.map((c) => (c === null ? null : isFormula(c.isi) ? c.isi.nilai || null : c.isi)),
        ),
        formats: sel.map((row) => row.map((c) => c?.format ?? "General")),
        formulas: sel.map((row) => row.map((c) => (c !== null && isFormula(c.isi) ? c.isi.formula : null))),
        merges: null,
      },
    ],
    names: [],
  };
}

const blokOf = (lembar: readonly LembarTerbaca[]): LembarTerbaca["blok"] =>
  lembar.flatMap(({ blok }) => blok);

/** The rows as the template has them. */
const rowsOf = (templat: Templat) =>
  templat.isi.flatMap(({ sasaran, indikator }) =>
    indikator.map(({ indikator: nama, formulasi, satuan, polaritas, konsolidasi, sumberData, target }) => ({
      sasaran,
      indikator: nama,
      formulasi,
      satuan,
      polaritas,
      konsolidasi,
      sumberData,
      target: target.map(({ teks }) => teks.replace(/\D*$/, "")),
    })),
  );

describe.each(katalog.map((templat) => [templat.id, templat] as const))("%s", (_, templat) => {
  test.each([null, "bulanan"] as const)("reads back exactly, realisasi %s", (realisasi) => {
    const buku = inserted(templat, opsiOf(templat, { realisasi }));
    const blok = blokOf(readWorkbook(buku));
    expect(blok).toHaveLength(1);
    const [b] = blok;
    expect(b?.jabatan).toBe(templat.jabatan);
    expect(b?.tugas).toEqual(templat.tugas);
    expect(b?.fungsi).toEqual(templat.fungsi);
    expect(
      b?.baris.map(
        ({ sasaran, indikator, formulasi, satuan, polaritas, konsolidasi, sumberData, target }) => ({
          sasaran,
          indikator,
          formulasi,
          satuan,
          polaritas,
          konsolidasi,
          sumberData,
          target: target.filter(({ teks }) => teks !== "").map(({ teks }) => teks.replace(/\D*$/, "")),
        }),
      ),
    ).toEqual(rowsOf(templat));
    if (realisasi !== null) {
      const komponen = templat.isi.flatMap((s) =>
        s.indikator.map((i) => (i.komponen.length > 1 ? i.komponen.map((k) => k.nama) : [])),
      );
      expect(b?.baris.map((baris) => baris.komponen.map(({ nama }) => nama))).toEqual(komponen);
    }
  });

  test("passes the validator without galat or peringatan", () => {
    const buku = inserted(templat, opsiOf(templat));
    const strong = periksaBuku(buku, readWorkbook(buku)).filter(({ tingkat }) => tingkat !== "saran");
    expect(
      strong.map(({ kode, sel, indikator, pesan }) => ({ kode, sel, indikator, isi: pesan.isi })),
    ).toEqual([]);
  });
});

test.each(namaSusunan)(
  "the columns of %s carry every row, whatever the realisasi columns and years",
  (susunan) => {
    for (const templat of katalog) {
      for (const realisasi of [null, "bulanan", "triwulanan"] as const) {
        const tahun = realisasi === "bulanan" ? [2026] : [2026, 2027, 2028];
        const blok = blokOf(readWorkbook(inserted(templat, opsiOf(templat, { susunan, realisasi, tahun }))));
        const rows = blok.flatMap(({ baris }) => baris.map(({ indikator }) => indikator));
        const expected = rowsOf(templat).map(({ indikator }) => indikator);
        expect([templat.id, realisasi, blok.map((b) => b.jabatan), rows]).toEqual([
          templat.id,
          realisasi,
          [templat.jabatan],
          expected,
        ]);
      }
    }
  },
);

test("a layout without formulasi has no komponen rows: the figure is typed in directly", () => {
  for (const templat of katalog) {
    const buku = inserted(templat, opsiOf(templat, { susunan: "purwakarta", realisasi: "bulanan" }));
    const komponen = blokOf(readWorkbook(buku)).flatMap(({ baris }) => baris.flatMap((b) => b.komponen));
    expect([templat.id, komponen]).toEqual([templat.id, []]);
  }
});
