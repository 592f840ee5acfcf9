/** A mend told as it will be seen, and where it can't be seen, by what it changes. */
import type { UbahanSel } from "../../core/rules";
import type { CellValue } from "../../core/sheet/grid";
import { tulisAngka } from "../bahasa/angka";
import type { Kata } from "../bahasa/bahasa";
import { beda } from "./beda";
import type { Potongan } from "./beda";

/** 0.8 under "0%" is 80%, as the cell shows it; its unit may stand in the format. */
function tulis(nilai: CellValue, format: string, bahasa: Kata["bahasa"]): string {
  if (typeof nilai !== "number") return String(nilai ?? "");
  if (format.endsWith("%")) return `${tulisAngka(nilai * 100, bahasa, 4)}%`;
  const satuan = /"([^"]*)"\s*$/.exec(format)?.[1] ?? "";
  return tulisAngka(nilai, bahasa, 9) + satuan;
}

export interface DuaSisi {
  /** null: the cell is blank. */
  sebelum: readonly Potongan[] | null;
  sesudah: readonly Potongan[];
  /** Short enough to stand in one line. */
  sebaris: boolean;
}

const SEBARIS = 44;

/** `formatKini`: the number format that the cell has now. */
export function duaSisi(
  { sebelum, sesudah, format }: UbahanSel,
  formatKini: string,
  { t, bahasa }: Kata,
): DuaSisi {
  const [lama, baru] = [tulis(sebelum, formatKini, bahasa), tulis(sesudah, format ?? formatKini, bahasa)];
  if (lama === "") return { sebelum: null, sesudah: [{ teks: baru, beda: true }], sebaris: false };
  const jenis = (nilai: CellValue, isi: string): string =>
    typeof nilai === "number" ? t("periksa.sebagai-angka", { isi }) : t("periksa.sebagai-teks", { isi });
  const berganti = typeof sebelum !== typeof sesudah;
  if (berganti || lama === baru)
    return {
      // What is read stays: nothing is struck through.
      sebelum: [{ teks: jenis(sebelum, lama), beda: false }],
      sesudah: [
        { teks: berganti ? jenis(sesudah, baru) : t("periksa.format-lain", { isi: baru }), beda: true },
      ],
      sebaris: true,
    };
  const [a, b] = beda(lama, baru);
  return {
    sebelum: a,
    sesudah: b,
    sebaris: lama.length + baru.length <= SEBARIS,
  };
}
