/** Target murni, and target perubahan after the budget's change, side by side in one table: one of them counts. */
import { wordPattern } from "../capaian/word-pattern";
import type { Angka } from "../kontrak";
import type { KolomTerbaca } from "../layout/types";
import { type Pesan, pesan } from "../pesan";
import { readAngka } from "../sheet/angka";
import { tidyText } from "../sheet/teks";
import { readBagian } from "./periode-hitung";
import data from "./target-ganda.json";

export type VarianTarget = "murni" | "perubahan";

export const varianTarget: readonly VarianTarget[] = ["perubahan", "murni"];

/** Where both are stated, the one after the change is in force, unless the planner says otherwise. */
export const TARGET_BERLAKU_BAWAAN: VarianTarget = "perubahan";

const before = wordPattern(data.murni);
const after = wordPattern(data.perubahan);

/** "Target sebelum perubahan" is the one before; a header that says neither is null. */
function varianOf(teks: string): VarianTarget | null {
  if (before.test(teks)) return "murni";
  return after.test(teks) ? "perubahan" : null;
}

/** The part of the year that a target is for, its year taken from the header where it stands apart from the period. */
function kunciPeriode(a: Angka, teks: string, tahun: number): { kunci: string; periode: string | null } {
  const { tahun: said, jenjang, akhir } = readBagian(a.periode);
  const written = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(teks)?.[0];
  const year = said ?? (written === undefined ? tahun : Number(written));
  const whole = jenjang === "tahun" || jenjang === "tanpa";
  return {
    kunci: whole ? String(year) : `${year}-${jenjang}-${akhir}`,
    periode: whole && (said !== null || written !== undefined) ? String(year) : a.periode,
  };
}

export interface TargetBerlaku {
  /** The figures that count, in column order. */
  target: readonly Angka[];
  /** Both kinds have a figure for one period at least. */
  ganda: boolean;
  /** By the cell that counts the one that does not. */
  kalah: ReadonlyMap<string, { dipakai: VarianTarget; lain: Angka }>;
}

interface Calon {
  angka: Angka;
  varian: VarianTarget;
  kunci: string;
}

const isFilled = (a: Angka): boolean =>
  a.nilai !== null || a.predikat !== null || (a.teks !== "" && !readAngka(a.teks).kosong);

/**
 * Of every period the target that counts. A table with a column of one kind only has nothing to choose. Where the chosen
 * one is blank for a period the other counts: the planner has not changed it.
 * @param tahun year of columns that name none.
 */
export function targetBerlaku(
  target: readonly Angka[],
  kolom: readonly Pick<KolomTerbaca, "kolom" | "jalur">[],
  tahun: number,
  pilihan: VarianTarget,
): TargetBerlaku {
  const words = new Map(kolom.map((k) => [k.kolom, tidyText(k.jalur.join(" ")).toLowerCase()]));
  const read = target.map((a) => {
    const teks = words.get(/^[A-Z]+/.exec(a.sel)?.[0] ?? "") ?? a.label;
    return { a, teks, varian: varianOf(teks) };
  });
  const none: TargetBerlaku = { target, ganda: false, kalah: new Map() };
  if (!read.some((x) => x.varian === "perubahan") || read.every((x) => x.varian === "perubahan")) return none;
  const calon = read.map(({ a, teks, varian }): Calon => {
    const { kunci, periode } = kunciPeriode(a, teks, tahun);
    return { angka: { ...a, periode }, varian: varian ?? "murni", kunci };
  });
  const kalah = new Map<string, { dipakai: VarianTarget; lain: Angka }>();
  const used = calon.filter(({ angka, varian, kunci }) => {
    const rivals = calon.filter((x) => x.kunci === kunci && x.varian !== varian);
    const [rival] = rivals.filter((x) => isFilled(x.angka));
    if (rivals.length === 0 || (rival === undefined && isFilled(angka))) return true;
    if (rival === undefined) return varian === pilihan;
    if (isFilled(angka) && varian === pilihan) {
      kalah.set(angka.sel, { dipakai: varian, lain: rival.angka });
      return true;
    }
    return false;
  });
  return { target: used.map((x) => x.angka), ganda: kalah.size > 0, kalah };
}

/** Which of the two a target that was used is, beside the one that does not count. */
export function catatanBerlaku({ kalah }: TargetBerlaku, dipakai: readonly (Angka | null)[]): Pesan[] {
  return dipakai.flatMap((a): Pesan[] => {
    const pair = a === null ? undefined : kalah.get(a.sel);
    if (a === null || pair === undefined) return [];
    const { dipakai: varian, lain } = pair;
    return [
      pesan("hitung.targetBerlaku", {
        varian,
        sel: a.sel,
        teks: a.teks,
        lain: varian === "murni" ? "perubahan" : "murni",
        selLain: lain.sel,
        teksLain: lain.teks,
      }),
    ];
  });
}
