import type { Atom } from "./atoms";
import type { TempatOperator } from "./operators";
import { isUnit, isUnitTail, lower, numeralAt, operatorSign } from "./words";

/**
 * A number as written, the Indonesian way; a dot before three digits is a thousands mark. "40%" is the weight 0.4,
 * "100%" is 100 points.
 */
export function readNumber(teks: string): { nilai: number; persen: boolean } {
  const persen = teks.includes("%");
  const digits = teks
    .replace(/[%\s]/g, "")
    .replace(/\.(?=\d{3}(?:\D|$))/g, "")
    .replace(",", ".");
  const nilai = Number(digits);
  return { nilai: persen && nilai !== 100 ? Number((nilai / 100).toPrecision(12)) : nilai, persen };
}

/** A number that stands for a value, with the unit behind it ("12 bulan", "1.000 kelahiran hidup", "seratus persen"). */
export interface BilanganTerbaca {
  nilai: number;
  persen: boolean;
  /** The first atom behind it. */
  sesudah: number;
  /** "40% Nilai A": a weight whose sign of multiplication is left out. */
  bobot: boolean;
}

/** The value at the start of an operand, or null where the number belongs to a name ("13 data pegawai"). */
export function numberAt(
  atoms: readonly Atom[],
  at: number,
  operators: ReadonlyMap<number, TempatOperator>,
  last: { kali: boolean; operator: boolean; awal: boolean },
): BilanganTerbaca | null {
  const atom = atoms[at];
  const numeral = last.awal ? null : numeralAt(atoms, at);
  if (!atom || (!numeral && atom.jenis !== "angka")) return null;
  const stop = (i: number): boolean => {
    const next = atoms[i];
    if (!next || next.jenis === "tutup" || operators.has(i)) return true;
    return operatorSign(next) !== null || /^[.,;]$/.test(next.teks);
  };
  let after = at + (numeral?.panjang ?? 1);
  const persenWord = lower(atoms[after]) === "persen";
  if (persenWord) after++;
  if (isUnit(atoms[after]) && (last.operator || stop(after + 1))) {
    let end = after + 1;
    while (!stop(end) && isUnitTail(atoms[end])) end++;
    if (stop(end)) after = end;
  }
  const weight = !numeral && !last.kali && /%/.test(atom.teks) && !/^100\s*%/.test(atom.teks);
  if (!stop(after) && !last.kali && !weight && atoms[after]?.jenis !== "buka") return null;
  const value = numeral
    ? { nilai: numeral.nilai, persen: persenWord }
    : readNumber(persenWord ? `${atom.teks}%` : atom.teks);
  return { ...value, sesudah: after, bobot: weight && !stop(after) && atoms[after]?.jenis === "kata" };
}
