/** A worksheet being drawn: sparse cells with the look a planner would give them, and the areas merged. */
import type { Rentang } from "../../src/core/sheet/address";
import type { CellValue, SheetGrid } from "../../src/core/sheet/grid";

/** Named looks; `xlsx.ts` says what each is in fonts, borders and fills. */
export type Rupa =
  | "judul"
  | "identitas"
  | "identitasLebar"
  | "kepala"
  | "nomorKolom"
  | "teks"
  | "tengah"
  | "angka"
  | "komponen"
  | "satuanKomponen"
  | "angkaKomponen"
  | "catatan"
  | "polos";

export interface SelKanvas {
  nilai: CellValue;
  format: string;
  /** en-US with "="; `nilai` is then the cached value. */
  formula: string | null;
  rupa: Rupa;
}

const key = (row: number, col: number) => `${String(row)},${String(col)}`;

export class Kanvas {
  readonly sel = new Map<string, SelKanvas>();
  readonly gabungan: Rentang[] = [];
  /** Characters, by 0-based column. */
  readonly lebar = new Map<number, number>();
  /** Points, by 0-based row. */
  readonly tinggi = new Map<number, number>();
  private bawah = -1;
  private kanan = -1;

  constructor(readonly nama: string) {}

  tulis(
    row: number,
    col: number,
    nilai: CellValue,
    rupa: Rupa = "polos",
    lebih: { format?: string | undefined; formula?: string | null | undefined } = {},
  ): void {
    const sel = { nilai, format: lebih.format ?? "General", formula: lebih.formula ?? null, rupa };
    this.sel.set(key(row, col), sel);
    this.bawah = Math.max(this.bawah, row);
    this.kanan = Math.max(this.kanan, col);
  }

  baca(row: number, col: number): SelKanvas | null {
    return this.sel.get(key(row, col)) ?? null;
  }

  gabung(r: Rentang): void {
    if (r.row === r.row2 && r.col === r.col2) return;
    this.gabungan.push(r);
    const rupa = this.baca(r.row, r.col)?.rupa ?? "polos";
    for (let row = r.row; row <= r.row2; row++)
      for (let col = r.col; col <= r.col2; col++) if (!this.baca(row, col)) this.tulis(row, col, null, rupa);
  }

  /** The first row below everything that was written. */
  get barisBerikut(): number {
    return this.bawah + 1;
  }

  /** As the core sees the sheet: the used range, dense. */
  grid(gabunganDiketahui: boolean): SheetGrid {
    const isi = [...this.sel.keys()].map((k) => k.split(",").map(Number) as [number, number]);
    const firstRow = Math.min(...isi.map(([r]) => r));
    const firstCol = Math.min(...isi.map(([, c]) => c));
    const dense = <T>(ambil: (s: SelKanvas | null) => T): T[][] =>
      Array.from({ length: this.bawah - firstRow + 1 }, (_, r) =>
        Array.from({ length: this.kanan - firstCol + 1 }, (_, c) =>
          ambil(this.baca(firstRow + r, firstCol + c)),
        ),
      );
    const adaFormula = [...this.sel.values()].some((s) => s.formula !== null);
    return {
      nama: this.nama,
      firstRow,
      firstCol,
      values: dense((s) => s?.nilai ?? null),
      formats: dense((s) => s?.format ?? "General"),
      formulas: adaFormula ? dense((s) => s?.formula ?? null) : null,
      merges: gabunganDiketahui ? [...this.gabungan] : null,
    };
  }
}
