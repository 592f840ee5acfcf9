/** Whether a name speaks of the year before: its figure is one a year. */
import { tidyText } from "../sheet/teks";
import data from "./tahun-lalu.json";
import { wordPattern } from "./word-pattern";

const pattern = wordPattern([
  ...data.tahun.flatMap((tahun) => data.lalu.map((lalu) => `${tahun} ${lalu}`)),
  ...data.lain,
]);

/** true for a komponen of the year before, whatever its konsolidasi: "Nilai th N - 1", "Jumlah koperasi tahun lalu". */
export function isTahunLalu(nama: string): boolean {
  return pattern.test(
    tidyText(nama)
      .toLowerCase()
      .replace(/(?<=[nt])\s?[-–]\s?(?=1)/g, "-"),
  );
}

/** One figure a year: a komponen of the year before, by its name or by its place in a formula of growth. */
export const isLastYear = ({ peran, nama }: { peran: string; nama: string }): boolean =>
  peran === "tahun lalu" || isTahunLalu(nama);
