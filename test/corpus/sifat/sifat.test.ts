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
/** By its place in the list: a counterexample then prints a number, not a sheet. */
const urutan = fc.nat(LEMBAR.length - 1);

function lembarKe(i: number): LembarUji {
  const l = LEMBAR[i];
  if (!l) throw new Error(`Tidak ada lembar ke-${String(i)}`);
  return l;
}

const baca = (grid: SheetGrid): LembarTerbaca[] => readWorkbook({ sheets: [grid], names: [] });

function samaSetelah({ nama, grid }: LembarUji, ubahan: Ubahan, denganLabel = true): void {
  const lama = bentukLama(baca(grid), TETAP, denganLabel);
  const baru = bentukLama(baca(ubahan.grid), ubahan.peta, denganLabel);
  // Compared as text first: that is fast, and a difference is then shown field by field.
  if (JSON.stringify(lama) !== JSON.stringify(baru))
    expect({ nama, bacaan: baru }).toEqual({ nama, bacaan: lama });
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
  it("tanpa keterangan sel gabungan", () => {
    fc.assert(
      fc.property(urutan, (i) => {
        const l = lembarKe(i);
        samaSetelah(l, tanpaGabungan(l.grid));
      }),
      JALAN,
    );
  });

  it("bila isi lembar dipindahkan ke tempat lain", () => {
    fc.assert(
      fc.property(urutan, fc.nat(40), fc.nat(30), (i, turun, kanan) => {
        const l = lembarKe(i);
        samaSetelah(l, pindahkan(l.grid, turun, kanan));
      }),
      JALAN,
    );
  });

  it("bila baris kosong disisipkan", () => {
    const soal = urutan.chain((i) =>
      fc.tuple(fc.constant(i), fc.subarray(batasBaris(lembarKe(i)), { maxLength: 6 })),
    );
    fc.assert(
      fc.property(soal, ([i, tempat]) => {
        const l = lembarKe(i);
        samaSetelah(l, sisipBaris(l.grid, tempat));
      }),
      JALAN,
    );
  });

  it("bila kolom kosong disisipkan", () => {
    const soal = urutan.chain((i) => fc.tuple(fc.constant(i), fc.subarray(batasKolom(lembarKe(i)))));
    fc.assert(
      fc.property(soal, ([i, tempat]) => {
        const l = lembarKe(i);
        samaSetelah(l, sisipKolom(l.grid, tempat));
      }),
      JALAN,
    );
  });

  it("bila label kepala ditulis dengan kata lain", () => {
    const label: Record<string, string[]> = sinonim.label;
    const pilihan = fc.array(fc.nat(9), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(urutan, pilihan, (i, pilih) => {
        const l = lembarKe(i);
        const kunci = Object.keys(label);
        const ganti = (teks: string) => {
          const kata = label[teks];
          return kata?.[(pilih[kunci.indexOf(teks)] ?? 0) % kata.length] ?? teks;
        };
        samaSetelah(l, gantiTeks(l.grid, ganti), false);
      }),
      JALAN,
    );
  });
});
