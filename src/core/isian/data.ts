/** One datum of a row: the cell of its period, what stands there, and the figure before it. */
import { type PeranKomponen, nameKey } from "../formulasi";
import type { Deret } from "../hitung/deret";
import type { Titik } from "../hitung/titik";
import type { Angka, Konsolidasi } from "../kontrak";
import { kunciBaris } from "../pengaturan";
import { pesan } from "../pesan";
import { parseAddress, quoteSheet } from "../sheet/address";
import { type SheetGrid, formatAt, formulaAt } from "../sheet/grid";
import { isPercentFormat } from "../sheet/number-format";
import { deretIsian, isGanda, isiSekarang, kolomOf, sekaliSetahun, titikPada, titikSetahun } from "./kolom";
import type { AngkaLalu, DataIsian, TempatIsian } from "./types";

export interface SumberDatum {
  grid: SheetGrid;
  angka: readonly Angka[];
  /** The Realisasi sheet, whose percentages are fractions whatever the format. */
  sendiri: boolean;
}

export interface PerihalDatum {
  id: string;
  jabatan: string | null;
  indikator: string;
  kode: string | null;
  nama: string;
  satuan: string | null;
  persen: boolean;
  predikat: readonly string[] | null;
  setahun: boolean;
  konsolidasi: Konsolidasi;
  peran: PeranKomponen | null;
  pilihan: DataIsian["pilihan"];
  /** Months whose figure is not owed, since they have no target. */
  bolehKosong: ReadonlySet<number>;
}

interface Temuan {
  sumber: SumberDatum;
  deret: Deret;
  titik: Titik;
}

function cari(sumber: SumberDatum, tahun: number, akhir: number, setahun: boolean): Temuan | null {
  const deret = deretIsian(sumber.angka, sumber.grid, tahun);
  const titik = deret && (setahun ? titikSetahun(deret) : titikPada(deret, akhir));
  return deret && titik ? { sumber, deret, titik } : null;
}

function bagiOf({ sumber, titik }: Temuan, persen: boolean): 1 | 100 {
  if (sumber.sendiri) return persen ? 100 : 1;
  const at = parseAddress(titik.angka.sel);
  return at !== null && isPercentFormat(formatAt(sumber.grid, at.row, at.col)) ? 100 : 1;
}

function tempatOf(t: Temuan, persen: boolean, tahun: number): TempatIsian {
  const { sel } = t.titik.angka;
  const { grid, angka } = t.sumber;
  const lembar = grid.nama;
  if (isGanda(t.titik, angka, grid, tahun)) return { jenis: "ganda", lembar, sel };
  if (t.titik.rumus) return { jenis: "rumus", lembar, sel };
  return { jenis: "sel", lembar, sel, isi: isiSekarang(grid, sel), bagi: bagiOf(t, persen) };
}

function tanpaKolom(sumber: readonly SumberDatum[], tahun: number, akhir: number): TempatIsian {
  const deret = sumber.map((s) => deretIsian(s.angka, s.grid, tahun)).find((d) => d !== null);
  if (!deret) return { jenis: "tidak ada" };
  const next = deret.titik.find((t) => t.akhir > akhir);
  return { jenis: "bukan periode ini", berikut: next ? kolomOf(next) : null };
}

const usable = (t: Titik): boolean =>
  !t.kosong && t.alasan === null && t.angka.nilaiAtas === null && isAngka(t);
const isAngka = (t: Titik): boolean => t.angka.nilai !== null || t.angka.predikat !== null;

function laluOf({ deret, titik }: Temuan): Pick<DataIsian, "sebelum" | "lalu"> {
  const earlier = deret.titik.filter((t) => t.akhir < titik.akhir);
  const before = earlier.at(-1);
  const last = earlier.filter(usable).at(-1);
  const lalu: AngkaLalu | null = last
    ? { ...kolomOf(last), nilai: last.angka.nilai, predikat: last.angka.predikat }
    : null;
  return { sebelum: before ? kolomOf(before) : null, lalu };
}

/** Whether a cell holds a formula over the other one. */
function repeats({ titik, sumber }: Temuan, other: Temuan): boolean {
  const at = titik.rumus ? parseAddress(titik.angka.sel) : null;
  const formula = at === null ? null : formulaAt(sumber.grid, at.row, at.col);
  const place = `${quoteSheet(other.sumber.grid.nama)}!${other.titik.angka.sel}`;
  const [, rest] = (formula ?? "").replaceAll("$", "").split(place, 2);
  return rest !== undefined && !/^\d/.test(rest);
}

/**
 * The datum in the period that closes with `akhir`. The first place that has a column for it counts; where that cell
 * only repeats the table's own by a formula of ours, the table's cell is the one to type in.
 */
export function datum(
  p: PerihalDatum,
  sumber: readonly SumberDatum[],
  tahun: number,
  akhir: number,
): DataIsian {
  const [first, ...others] = sumber.map((s) => cari(s, tahun, akhir, p.setahun)).filter((t) => t !== null);
  const chosen = first && (others.find((t) => !t.titik.rumus && repeats(first, t)) ?? first);
  const base = {
    id: p.id,
    kunci: `${kunciBaris(p.jabatan, p.indikator)}\n${nameKey(p.nama)}`,
    kode: p.kode,
    nama: p.nama,
    satuan: p.satuan,
    persen: p.persen,
    predikat: p.predikat,
    setahun: p.setahun,
    konsolidasi: p.konsolidasi,
    peran: p.peran,
    pilihan: p.pilihan,
  };
  if (!chosen)
    return {
      ...base,
      wajib: false,
      kumulatif: false,
      tempat: tanpaKolom(sumber, tahun, akhir),
      nilai: null,
      nilaiPredikat: null,
      masalah: null,
      sebelum: null,
      lalu: null,
    };
  const { titik, deret } = chosen;
  const tempat = tempatOf(chosen, p.persen, tahun);
  const range = titik.angka.nilaiAtas !== null;
  const masalah =
    titik.alasan ?? (range ? pesan("capaian.realisasiRentang", { teks: titik.angka.teks }) : null);
  const counts = masalah === null && tempat.jenis !== "ganda";
  return {
    ...base,
    wajib:
      tempat.jenis === "sel" &&
      !p.bolehKosong.has(akhir) &&
      (p.setahun || !sekaliSetahun(deret.jenjang) || akhir === 12),
    kumulatif: deret.kumulatif,
    tempat,
    nilai: counts ? titik.angka.nilai : null,
    nilaiPredikat: counts && titik.angka.nilai === null ? titik.angka.predikat : null,
    masalah,
    ...(p.setahun ? { sebelum: null, lalu: null } : laluOf(chosen)),
  };
}
