import type { Aturan, KonteksBlok } from "./aturan";
import { kataGantung } from "./gantung";
import { isJabatanSerupa } from "./jabatanSerupa";
import { kata, plain, wordsOf } from "./kata";
import { pesan } from "../pesan";

/** Share of a list's items that must stand in the other for it to be a copy with a word changed. */
const BAGIAN = 0.85;
/** A single sentence shorter than this may be the same by chance. */
const KALIMAT = 9;
/** A shorter one is a copy where it names a matter of its own: "Membantu Bupati melaksanakan urusan penanaman modal". */
const KALIMAT_KHUSUS = 6;
const KATA_KHUSUS = 2;
/** An item that so many jabatan share ("tugas lain yang diberikan …") tells nothing. */
const LAZIM = 12;

const lazim = new Set(kata.kataTugas);

/** Marks and blanks do not count. */
const key = (butir: string): string =>
  butir
    .toLowerCase()
    .replace(/[\s,;.:]+/g, " ")
    .trim();

const items = ({ blok }: KonteksBlok): string[] => [...new Set(blok.tugas.map(key))].filter((t) => t !== "");

/** Whether a list is long enough to be told from a chance. A sentence cut off may have gone on otherwise. */
function isTelling(tugas: readonly string[]): boolean {
  const [first = ""] = tugas;
  if (tugas.length !== 1) return tugas.length >= 3;
  const words = wordsOf(first);
  const khusus = words.filter((word) => !lazim.has(word) && !kata.hubung.includes(word)).length;
  const panjang = words.length >= KALIMAT || (words.length >= KALIMAT_KHUSUS && khusus >= KATA_KHUSUS);
  return panjang && kataGantung(first) === null;
}

/** Daftar tugas yang disalin dari jabatan lain. */
export const aturan: Aturan = {
  id: "tugas-disalin",
  tingkat: "peringatan",
  lingkup: "buku",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ blok }) {
    const whole = new Map<string, KonteksBlok>();
    const holders = new Map<string, KonteksBlok[]>();
    const length = new Map<KonteksBlok, number>();
    for (const b of blok) {
      const tugas = items(b);
      if (b.blok.jabatan === null || !isTelling(tugas)) continue;
      const alike = new Map<KonteksBlok, number>();
      for (const item of tugas)
        for (const other of holders.get(item) ?? []) alike.set(other, (alike.get(other) ?? 0) + 1);
      const near = [...alike].find(
        ([other, n]) => tugas.length >= 3 && n >= BAGIAN * Math.max(tugas.length, length.get(other) ?? 0),
      );
      const first = whole.get(tugas.join("\n")) ?? near?.[0];
      if (!first) whole.set(tugas.join("\n"), b);
      for (const item of tugas) {
        const own = holders.get(item);
        if (own === undefined) holders.set(item, [b]);
        else if (own.length < LAZIM) own.push(b);
      }
      length.set(b, tugas.length);
      const lain = first?.blok.jabatan ?? null;
      if (lain === null || plain(lain) === plain(b.blok.jabatan) || isJabatanSerupa(lain, b.blok.jabatan))
        continue;
      yield { blok: b, sel: b.blok.sel.tugas ?? b.sel, pesan: pesan("rules.tugas-disalin", { lain }) };
    }
  },
};
