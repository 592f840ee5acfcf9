/** Units as planners write them. */
import data from "./satuan.json";
import { tidyText } from "./teks";

const persen = new Set(data.persen);
const rupiah = new Set(data.rupiah);
const predikat = new Set(data.predikat);

/** Every way of writing percent becomes "%"; any other unit stays as written, tidied; nothing, or "-", is null. */
export function normaliseSatuan(teks: string | null | undefined): string | null {
  const tidy = tidyText(teks ?? "").replace(/^[([]\s*(.*?)\s*[)\]]$/, "$1");
  if (!/[\p{L}%‰]/u.test(tidy)) return null;
  return persen.has(tidy.toLowerCase()) ? "%" : tidy.replace(/[;,:]+$|(?<=\p{L}{4})\.$/gu, "");
}

/** true for "%" as {@link normaliseSatuan} gives it. */
export const isPersen = (satuan: string | null): boolean => satuan === "%";

/** true for a unit of money: Rp, IDR, rupiah. */
export const isRupiah = (satuan: string | null): boolean =>
  satuan !== null && rupiah.has(satuan.toLowerCase());

/** true for a unit column that announces a grade and no number: Predikat, Opini. */
export const isPredikatSatuan = (satuan: string | null | undefined): boolean =>
  predikat.has(tidyText(satuan ?? "").toLowerCase());

/** Whether two units are one: case and a plural's or a blank's difference do not count. */
export function samaSatuan(a: string | null, b: string | null): boolean {
  const key = (s: string | null): string => (normaliseSatuan(s) ?? "").toLowerCase().replace(/[\s.]/g, "");
  return key(a) === key(b);
}
