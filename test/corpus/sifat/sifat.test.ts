/** The reading depends on what a sheet says, not on where it stands, how it is spaced or which synonym heads a column. */
import fc from "fast-check";
import { readWorkbook, type LembarTerbaca } from "../../../src/core/layout";
import { columnIndex } from "../../../src/core/sheet/address";
import type { SheetGrid } from "../../../src/core/sheet/grid";
import type { HarapanBlok, HarapanLembar } from "../harapan";
import { semuaKasus } from "../kasus";
import { bentukLama } from "./bentuk";
import sinonim from "./sinonim.json";
import { gantiTeks, pindahkan, sisipBaris, sisipKolom, tanpaGabungan, type Peta, type Ubahan } from "./ubah";

interface LembarUji {
  nama: string;
  grid: SheetGrid;
  harapan: HarapanLembar;
}

const LEMBAR: LembarUji[] = semuaKasus().flatMap((k) =>
  k.data.sheets.map((grid, i) => ({
    nama: `${k.nama}, lembar ${grid.nama}`,
    grid,
    harapan: k.jadi.harapan[i] ?? { nama: grid.nama, blok: [] },
  })),
);
const JALAN = { numRuns: 60 };
const TETAP: Peta = { row: (n) => n, col: (n) => n };
const lembar = fc.constantFrom(...LEMBAR);

const baca = (grid: SheetGrid): LembarTerbaca[] => readWorkbook({ sheets: [grid], names: [] });

function samaSetelah(asal: SheetGrid, ubahan: Ubahan, denganLabel = true): void {
  expect(bentukLama(baca(ubahan.grid), ubahan.peta, denganLabel)).toEqual(
    bentukLama(baca(asal), TETAP, denganLabel),
  );
}

/** 0-based rows before which a blank row may come: any but the lower rows of a header and of a cell over rows. */
function batasBaris({ grid, harapan }: LembarUji): number[] {
  const kepala = harapan.blok.flatMap((b) => {
    const pertama = b.baris[0]?.baris ?? 1;
    return [pertama - 1, pertama - 2, pertama - 3];
  });
  const akhir = grid.firstRow + grid.values.length;
  const semua = Array.from({ length: akhir - grid.firstRow - 1 }, (_, i) => grid.firstRow + 1 + i);
  return semua.filter((r) => !kepala.includes(r));
}

const kolomBoleh = (b: HarapanBlok): number[] =>
  (b.kolom ?? [])
    .filter((k, i, semua) => i > 0 && semua[i - 1]?.peran !== k.peran)
    .map((k) => columnIndex(k.kolom));

/** 0-based columns before which a blank column may come: not inside a header that stands over several. */
function batasKolom({ harapan }: LembarUji): number[] {
  const [pertama, ...lain] = harapan.blok.map(kolomBoleh);
  return (pertama ?? []).filter((c) => lain.every((l) => l.includes(c)));
}

describe("pembacaan tidak berubah", () => {
  it("tanpa keterangan sel gabungan, di setiap lembar korpus", () => {
    for (const { grid } of LEMBAR) samaSetelah(grid, tanpaGabungan(grid));
  });

  it("bila isi lembar dipindahkan ke tempat lain", () => {
    fc.assert(
      fc.property(lembar, fc.nat(40), fc.nat(30), ({ grid }, turun, kanan) => {
        samaSetelah(grid, pindahkan(grid, turun, kanan));
      }),
      JALAN,
    );
  });

  it("bila baris kosong disisipkan", () => {
    const soal = lembar.chain((l) => fc.tuple(fc.constant(l), fc.subarray(batasBaris(l), { maxLength: 6 })));
    fc.assert(
      fc.property(soal, ([{ grid }, tempat]) => {
        samaSetelah(grid, sisipBaris(grid, tempat));
      }),
      JALAN,
    );
  });

  it("bila kolom kosong disisipkan", () => {
    const soal = lembar.chain((l) => fc.tuple(fc.constant(l), fc.subarray(batasKolom(l))));
    fc.assert(
      fc.property(soal, ([{ grid }, tempat]) => {
        samaSetelah(grid, sisipKolom(grid, tempat));
      }),
      JALAN,
    );
  });

  it("bila label kepala ditulis dengan kata lain", () => {
    const label: Record<string, string[]> = sinonim.label;
    const pilihan = fc.array(fc.nat(9), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(lembar, pilihan, ({ grid }, pilih) => {
        const kunci = Object.keys(label);
        const ganti = (teks: string) => {
          const kata = label[teks];
          return kata?.[(pilih[kunci.indexOf(teks)] ?? 0) % kata.length] ?? teks;
        };
        samaSetelah(grid, gantiTeks(grid, ganti), false);
      }),
      JALAN,
    );
  });
});
