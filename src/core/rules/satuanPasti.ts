/** The unit that a row announces for certain, and the mend that writes it. */
import { pesan } from "../pesan";
import { parseAddress } from "../sheet/address";
import { readAngka } from "../sheet/angka";
import { formulaAt, formatAt, valueAt } from "../sheet/grid";
import { normaliseSatuan, samaSatuan } from "../sheet/satuan";
import type { Angka } from "../kontrak";
import type { KonteksBaris, KonteksBlok, Perbaikan } from "./aturan";
import { frasaBenda, kelompokBenda } from "./benda";
import { gabunganOf } from "./gabungan";
import { kata, wordsOf } from "./kata";

const units: Readonly<Record<string, string>> = kata.satuanBenda;
const percents = new Set(kata.ukuran.persentase);

const isBare = ({ nilai, satuan, predikat }: Angka): boolean =>
  nilai !== null && satuan === null && predikat === null;

/** "Persentase …" → "%", "Jumlah dokumen …" → "dokumen", or what the row's other targets say; null where it must be asked. */
export function satuanPasti({ baris, ukuran }: KonteksBaris): string | null {
  const said = [...new Set(baris.target.flatMap(({ satuan }) => satuan ?? []))];
  if (said.length > 0) return said.length === 1 ? (said[0] ?? null) : null;
  const words = wordsOf(baris.indikator);
  // "Persentase … | 0,8" may be 0,8% or 80%.
  if (percents.has(words[0] ?? ""))
    return baris.target.every(({ nilai }) => nilai === null || Math.abs(nilai) > 1) ? "%" : null;
  if (ukuran !== "jumlah") return null;
  const [first = "", second = ""] = frasaBenda(baris.indikator);
  const both = `${first} ${second}`;
  // "Jumlah dokumen dan laporan …", "Jumlah laporan/dokumen …", "Jumlah unit usaha …": one of them, or another word for it.
  const open =
    units[second] !== undefined ||
    ["dan", "atau", "serta"].includes(second) ||
    kelompokBenda(both).length > 0;
  return units[both] ?? (open ? null : (units[first] ?? null));
}

/** The nearest unit above in the column, which a merged cell would share; null where there is none. */
function satuanDiAtas({ grid, blok }: KonteksBlok, row: number, col: number): string | null {
  for (let r = row - 1; r >= blok.barisKepala[1]; r--) {
    const value = valueAt(grid, r, col);
    if (value !== null) return normaliseSatuan(String(value));
  }
  return null;
}

/** A blank cell of the satuan column. */
function dalamKolom({ blok, baris }: KonteksBaris, satuan: string): Perbaikan["ubah"] {
  const sel = baris.sel.satuan ?? "";
  const at = parseAddress(sel);
  if (at === null || valueAt(blok.grid, at.row, at.col) !== null) return [];
  const gabungan = gabunganOf(blok.grid, at.row, at.col);
  // Where nobody knows, a unit other than the one above is surely not merged with it.
  const free =
    gabungan === "sendiri" ||
    (gabungan === "tidak diketahui" && !samaSatuan(satuanDiAtas(blok, at.row, at.col), satuan));
  return free ? [{ sel, sebelum: "", sesudah: satuan }] : [];
}

/** Behind the number itself: text goes on, a numeric cell keeps its number and gets a format that says the unit. */
function padaAngka(
  { blok: { grid } }: KonteksBaris,
  { sel, nilai, nilaiAtas }: Angka,
  satuan: string,
): Perbaikan["ubah"] {
  const at = parseAddress(sel);
  if (at === null || formulaAt(grid, at.row, at.col) !== null) return [];
  const value = valueAt(grid, at.row, at.col);
  const format = formatAt(grid, at.row, at.col);
  const sama = (read: ReturnType<typeof readAngka>): boolean =>
    read.nilai === nilai && read.nilaiAtas === nilaiAtas && read.satuan === satuan;
  if (typeof value === "string") {
    const sesudah = `${value.trim()}${satuan === "%" ? "" : " "}${satuan}`;
    return sama(readAngka(sesudah, format)) ? [{ sel, sebelum: value, sesudah }] : [];
  }
  if (typeof value !== "number" || !/^(?:General|[#0,]+(?:\.[#0]+)?)$/.test(format)) return [];
  // A percent format would make 80 into 8000%, and 0.8 of it something else for the planner's own formulas.
  const shown = `${format}" ${satuan === "%" ? "persen" : satuan}"`;
  return sama(readAngka(value, shown))
    ? [{ sel, sebelum: String(value), sesudah: value, format: shown }]
    : [];
}

/** Writes the unit where it belongs: into the satuan column, else behind each bare number; null where it isn't certain. */
export function isiSatuan(konteks: KonteksBaris): Perbaikan | null {
  const satuan = satuanPasti(konteks);
  if (satuan === null) return null;
  const { baris } = konteks;
  const bare = baris.target.filter(isBare);
  const ubah =
    baris.sel.satuan === undefined
      ? bare.flatMap((angka) => padaAngka(konteks, angka, satuan))
      : dalamKolom(konteks, satuan);
  const whole = baris.sel.satuan === undefined ? ubah.length === bare.length : ubah.length === 1;
  return whole ? { pesan: pesan("rules.target-tanpa-satuan-perbaikan", { satuan }), ubah } : null;
}
