import type { Aturan } from "./aturan";
import type { KonteksBlok } from "./aturan";
import { remember, wordsOf } from "./kata";
import { masaJudul } from "./masaJudul";
import { pesan } from "../pesan";

const yearIn = remember((text) => /\b(20\d\d)\b/.exec(text)?.[1] ?? "");

interface TahunKolom {
  tahun: number;
  /** The header cell that names it; null where it has none of its own. */
  sel: string | null;
  /** What stands over the column besides its year: "murni", "perubahan", a month. Columns under one heading run in order. */
  kelompok: string;
}

/** Words that tell no group of years from another. */
const biasa = new Set(["target", "tahun", "th", "thn", "ta", "kinerja"]);

const kelompokOf = (jalur: readonly string[]): string =>
  [...new Set(jalur.flatMap((teks) => wordsOf(teks)))]
    .filter((word) => !biasa.has(word) && yearIn(word) === "")
    .join(" ");

/** The years of the target columns, left to right. */
const yearsOf = ({ blok }: KonteksBlok): TahunKolom[] =>
  blok.kolom
    .filter(({ peran }) => peran === "target")
    .flatMap(({ label, jalur, sel }) => {
      const year = [label, ...jalur].map(yearIn).find(Boolean);
      return year === undefined
        ? []
        : [{ tahun: Number(year), sel, kelompok: kelompokOf([...jalur, label]) }];
    });

const isNaik = (kolom: readonly TahunKolom[]): boolean =>
  kolom.every(({ tahun }, i) => i === 0 || tahun >= (kolom[i - 1]?.tahun ?? 0));

/** How far the years of columns in order reach. */
const rentangOf = (kolom: readonly TahunKolom[]): number =>
  (kolom.at(-1)?.tahun ?? 0) - (kolom[0]?.tahun ?? 0);

/** The column without which the others run upwards, most closely: of 2025, 2027, 2026 the second. */
function oddOf(group: readonly TahunKolom[]): TahunKolom | undefined {
  const without = (k: TahunKolom): TahunKolom[] => group.filter((other) => other !== k);
  const odd = group.filter((k) => isNaik(without(k)));
  return odd.sort((a, b) => rentangOf(without(a)) - rentangOf(without(b)))[0];
}

/** The first group whose years do not run upwards, and the column that breaks it; the same year twice is no disorder. */
function disorderOf(kolom: readonly TahunKolom[]): { tahun: number[]; sel: string | null } | null {
  const groups = new Map<string, TahunKolom[]>();
  for (const k of kolom) groups.set(k.kelompok, [...(groups.get(k.kelompok) ?? []), k]);
  const group = [...groups.values()].find((g) => !isNaik(g));
  return group ? { tahun: group.map(({ tahun }) => tahun), sel: oddOf(group)?.sel ?? null } : null;
}

/** Tahun target di luar masa dokumen atau tidak berurutan. */
export const aturan: Aturan = {
  id: "target-tahun",
  tingkat: "peringatan",
  lingkup: "buku",
  sumber: "Format IKI dalam keputusan kepala perangkat daerah",
  perbaikan: false,
  *periksa({ blok }) {
    const judul = masaJudul(blok);
    const years = blok.map((b) => {
      const kolom = yearsOf(b);
      return { b, kolom, tahun: [...new Set(kolom.map(({ tahun }) => tahun))] };
    });
    const tally = new Map<string, number>();
    for (const { tahun } of years)
      if (tahun.length > 1) tally.set(tahun.join(), (tally.get(tahun.join()) ?? 0) + 1);
    const [usual, count] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
    for (const { b, kolom, tahun } of years) {
      const sel = b.blok.kolom.find(({ peran }) => peran === "target")?.sel ?? b.sel;
      const disorder = disorderOf(kolom);
      const masa = judul.get(b) ?? null;
      if (disorder !== null)
        yield {
          blok: b,
          sel: disorder.sel ?? sel,
          pesan: pesan("rules.target-tahun-urutan", { tahun: [...new Set(disorder.tahun)].join(", ") }),
        };
      else if (masa !== null && tahun.length > 0 && tahun.every((t) => t < masa.dari || t > masa.sampai))
        yield {
          blok: b,
          sel,
          pesan: pesan("rules.target-tahun-judul", {
            tahun: tahun.join(", "),
            dari: String(masa.dari),
            sampai: String(masa.sampai),
          }),
        };
      else if (
        count >= 3 &&
        tahun.length > 1 &&
        tahun.join() !== usual &&
        count > 2 * (tally.get(tahun.join()) ?? 0)
      ) {
        yield {
          blok: b,
          sel,
          pesan: pesan("rules.target-tahun", { tahun: tahun.join(", "), lain: usual.replaceAll(",", ", ") }),
        };
      }
    }
  },
};
