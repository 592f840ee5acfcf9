import type { KolomTerbaca } from "../../core/layout";

/** Shorter runs are shown column by column. */
const PANJANG = 4;

const atas = (k: KolomTerbaca): string => k.jalur.slice(0, -1).join("\n");

/** Neighbours of one role under one heading (the months of REALISASI) become a run; every other column stands alone. */
export function susunDeret(kolom: readonly KolomTerbaca[]): KolomTerbaca[][] {
  const deret: KolomTerbaca[][] = [];
  for (const k of kolom) {
    const akhir = deret.at(-1);
    const teman = akhir?.[0];
    const sama =
      teman !== undefined &&
      !k.ragu &&
      !teman.ragu &&
      (k.ditetapkan === null) === (teman.ditetapkan === null) &&
      atas(k) !== "" &&
      atas(k) === atas(teman) &&
      k.peran === teman.peran;
    if (sama) akhir?.push(k);
    else deret.push([k]);
  }
  return deret.flatMap((d) => (d.length >= PANJANG ? [d] : d.map((k) => [k])));
}
