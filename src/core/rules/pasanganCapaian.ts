/** The pairs of target and realisasi that a capaian on a row may have been made of. */
import { readBagian, type BagianPeriode } from "../hitung/periode-hitung";
import type { Angka } from "../kontrak";
import { roundNoise } from "../sheet/bilangan";
import { samaSatuan } from "../sheet/satuan";
import type { KonteksBaris } from "./aturan";
import { bolehDijumlahkan } from "./penjumlahan";

/** A figure that stands in a cell, or one that several cells make together. */
export interface Nilai {
  cara: "tertulis" | "terbaru" | "jumlah" | "rata-rata";
  nilai: number;
  nilaiAtas: number | null;
  satuan: string | null;
  /** null: of no year that the table names. */
  tahun: number | null;
  /** As the cells show it. */
  teks: string;
}

export interface Pasangan {
  target: Nilai;
  realisasi: Nilai;
}

interface Kolom extends BagianPeriode {
  angka: Angka;
}

/** Finer than a year. */
export const isPart = ({ jenjang }: BagianPeriode): boolean => jenjang !== "tahun" && jenjang !== "tanpa";

const isBlank = ({ teks }: Angka): boolean => teks === "" || /^[-–—.\s]+$/.test(teks);

const asNilai = ({ angka, tahun }: Kolom, nilai: number): Nilai => ({
  cara: "tertulis",
  nilai,
  nilaiAtas: angka.nilaiAtas,
  satuan: angka.satuan,
  tahun,
  teks: angka.teks,
});

/** Columns of one kind and year up to a month, added up, averaged, and the newest of them; none where one can't be read. */
function together(kolom: readonly Kolom[], konteks: KonteksBaris): Nilai[] {
  const filled = kolom.filter(({ angka }) => !isBlank(angka));
  const last = filled.at(-1);
  const numbers = filled.map(({ angka }) => angka.nilai).filter((n) => n !== null);
  if (!last || numbers.length < filled.length || filled.some(({ angka }) => angka.nilaiAtas !== null))
    return [];
  const newest: Nilai = { ...asNilai(last, numbers.at(-1) ?? 0), cara: "terbaru" };
  if (numbers.length === 1) return [newest];
  const sum = roundNoise(numbers.reduce((a, b) => a + b, 0));
  const rata: Nilai = { ...newest, cara: "rata-rata", nilai: roundNoise(sum / numbers.length) };
  if (!bolehDijumlahkan(konteks, sum)) return [newest, rata];
  const teks = filled.map(({ angka }) => angka.teks).join(" + ");
  return [newest, { ...newest, cara: "jumlah", nilai: sum, teks }, rata];
}

/** What a list of columns says for a period that closes with a month: the figures stated, and those that the parts before make. */
function saidOf(
  kolom: readonly Kolom[],
  akhir: number,
  konteks: KonteksBaris,
): { nilai: Nilai[]; lain: boolean } {
  const stated = kolom.filter((k) => (!isPart(k) || k.akhir === akhir) && !isBlank(k.angka));
  const read = stated.flatMap((k) => (k.angka.nilai === null ? [] : [asNilai(k, k.angka.nilai)]));
  const parts = kolom.filter((k) => isPart(k) && !k.angka.kumulatif && k.akhir <= akhir);
  const kinds = new Map<string, Kolom[]>();
  for (const k of parts) {
    const kind = `${String(k.tahun)}-${k.jenjang}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), k]);
  }
  const made = [...kinds.values()].flatMap((list) =>
    together(
      list.sort((a, b) => a.akhir - b.akhir),
      konteks,
    ),
  );
  return { nilai: [...read, ...made], lain: stated.length > read.length };
}

/** The stated figure of the capaian's own period first: that is the one to name. */
const ownFirst = (kolom: readonly Kolom[], cap: Angka): Kolom[] => {
  const rank = ({ angka }: Kolom): number =>
    angka.periode !== cap.periode ? 2 : angka.kumulatif === cap.kumulatif ? 0 : 1;
  return [...kolom].sort((a, b) => rank(a) - rank(b));
};

/** Whether a target and a realisasi go together: what stands in a cell with anything, made figures with those made alike. */
const sejalan = (a: Nilai, b: Nilai): boolean =>
  (a.cara === "tertulis" || b.cara === "tertulis" || a.cara === b.cara) &&
  (a.tahun === null || b.tahun === null || a.tahun === b.tahun);

/** Columns of several years beside a capaian that names none: nobody can say which of them it compares. */
const isBeberapaTahun = (kolom: readonly Kolom[]): boolean =>
  new Set(kolom.flatMap(({ tahun }) => tahun ?? [])).size > 1;

/**
 * Every target with every realisasi that the capaian of a cell may compare: of the period, to its end (as stated, added
 * up, averaged or the newest), and of the year; the pair of the period itself first. Empty where nothing can be judged:
 * one side has no figure, or a figure of the row is of no kind that can be compared.
 */
export function pasanganCapaian(cap: Angka, konteks: KonteksBaris): Pasangan[] {
  const own = readBagian(cap.periode);
  const columns = (list: readonly Angka[]): Kolom[] =>
    ownFirst(
      list
        .map((angka) => ({ ...readBagian(angka.periode), angka }))
        .filter(({ tahun }) => own.tahun === null || tahun === null || tahun === own.tahun),
      cap,
    );
  const { baris } = konteks;
  const [targets, r] = [columns(baris.target), columns(baris.realisasi)];
  if (isBeberapaTahun(targets) || isBeberapaTahun(r)) return [];
  const newest = Math.max(...r.filter((k) => isPart(k) && k.angka.nilai !== null).map((k) => k.akhir));
  const akhir = isPart(own) ? own.akhir : Number.isFinite(newest) ? newest : 12;
  const t = saidOf(targets, akhir, konteks);
  const done = saidOf(r, akhir, konteks);
  if (t.lain || (done.lain && done.nilai.length === 0)) return [];
  const pairs = t.nilai.flatMap((a) =>
    done.nilai.filter((b) => sejalan(a, b)).map((b) => ({ target: a, realisasi: b })),
  );
  const odd = ({ target: a, realisasi: b }: Pasangan): boolean =>
    // A target of 0 has a capaian by hardly any rule; another unit, or a range reached, can't be divided.
    a.nilai === 0 ||
    b.nilaiAtas !== null ||
    (a.satuan !== null && b.satuan !== null && !samaSatuan(a.satuan, b.satuan));
  return pairs.some(odd) ? [] : pairs;
}
