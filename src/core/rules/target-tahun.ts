import type { Aturan } from "./aturan";
import type { KonteksBlok } from "./aturan";
import { remember, wordsOf } from "./kata";
import { pesan } from "../pesan";

const yearIn = remember((text) => /\b(20\d\d)\b/.exec(text)?.[1] ?? "");

interface TahunKolom {
  tahun: number;
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
    .flatMap(({ label, jalur }) => {
      const year = [label, ...jalur].map(yearIn).find(Boolean);
      return year === undefined ? [] : [{ tahun: Number(year), kelompok: kelompokOf([...jalur, label]) }];
    });

/** The years of the first group that does not run upwards; the same year twice is no disorder. */
function disorderOf(kolom: readonly TahunKolom[]): number[] | null {
  const groups = new Map<string, number[]>();
  for (const { tahun, kelompok } of kolom) groups.set(kelompok, [...(groups.get(kelompok) ?? []), tahun]);
  return [...groups.values()].find((years) => years.some((t, i) => i > 0 && t < (years[i - 1] ?? 0))) ?? null;
}

/** Tahun target di luar masa dokumen atau tidak berurutan. */
export const aturan: Aturan = {
  id: "target-tahun",
  tingkat: "peringatan",
  lingkup: "buku",
  sumber: "Format IKI dalam keputusan kepala perangkat daerah",
  perbaikan: false,
  *periksa({ blok }) {
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
      if (disorder !== null)
        yield {
          blok: b,
          sel,
          pesan: pesan("rules.target-tahun-urutan", { tahun: [...new Set(disorder)].join(", ") }),
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
