import { selisihRerata } from "../../core/perkembangan/perubahan";
import type { Kata } from "../bahasa/bahasa";
import { namaSingkat } from "../keadaan/periode";
import type { PerkembanganTampil } from "../keadaan/perkembangan";
import type { SelisihProps } from "./Selisih";

/** Smaller changes would be told as "0,0". */
const TERKECIL = 0.05;

/** By jabatan, how its average changed since the period before; those that did not are left out. */
export function sejakPerJabatan(
  hasil: PerkembanganTampil | null,
  kata: Kata,
): ReadonlyMap<string, SelisihProps> {
  const sebelum = hasil?.tren.sebelum ?? null;
  if (hasil === null || sebelum === null) return new Map();
  const { jabatan, pengaturan } = hasil.analisis;
  const periode = namaSingkat(sebelum.periode, kata);
  return new Map(
    jabatan.flatMap((j): [string, SelisihProps][] => {
      const baris = j.indikator.flatMap(({ hitung }) => hitung ?? []);
      const poin = selisihRerata(baris, sebelum.baris, pengaturan.batas);
      return poin === null || Math.abs(poin) < TERKECIL ? [] : [[j.kunci, { poin, periode }]];
    }),
  );
}
