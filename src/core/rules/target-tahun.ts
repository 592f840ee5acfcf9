import type { Aturan } from "./aturan";
import type { KonteksBlok } from "./aturan";
import { remember } from "./kata";
import { pesan } from "../pesan";

const yearIn = remember((text) => /\b(20\d\d)\b/.exec(text)?.[1] ?? "");

/** The years of the target columns, one of several columns of a year (months, before and after the change) only. */
const yearsOf = ({ blok }: KonteksBlok): number[] =>
  blok.kolom
    .filter(({ peran }) => peran === "target")
    .flatMap(({ label, jalur }) => [label, ...jalur].map(yearIn).find(Boolean) ?? [])
    .map(Number)
    .filter((tahun, i, semua) => i === 0 || tahun !== semua[i - 1]);

/** Tahun target di luar masa dokumen atau tidak berurutan. */
export const aturan: Aturan = {
  id: "target-tahun",
  tingkat: "peringatan",
  lingkup: "buku",
  sumber: "Format IKI dalam keputusan kepala perangkat daerah",
  perbaikan: false,
  *periksa({ blok }) {
    const years = blok.map((b) => ({ b, tahun: yearsOf(b) }));
    const tally = new Map<string, number>();
    for (const { tahun } of years)
      if (tahun.length > 1) tally.set(tahun.join(), (tally.get(tahun.join()) ?? 0) + 1);
    const [usual, count] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
    for (const { b, tahun } of years) {
      const kolom = b.blok.kolom.find(({ peran }) => peran === "target");
      const sel = kolom?.sel ?? b.sel;
      const disorder = tahun.find((t, i) => i > 0 && t < (tahun[i - 1] ?? 0));
      if (disorder !== undefined)
        yield { blok: b, sel, pesan: pesan("rules.target-tahun-urutan", { tahun: tahun.join(", ") }) };
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
