/** The target of the year and of the period, as the table states them: never a share of the year's. */
import type { Angka, Konsolidasi } from "../kontrak";
import { type Pesan, pesan } from "../pesan";
import { roundNoise } from "../sheet/bilangan";
import type { SheetGrid } from "../sheet/grid";
import { deretOf } from "./deret";
import type { PeriodeHitung } from "./periode-hitung";
import { chooseTarget } from "./target-ganda";
import { type Titik, titikOf } from "./titik";

export interface TargetBaris {
  /** null: the table states none. */
  tahun: Angka | null;
  periode: Angka | null;
  /** The targets of the year's parts run from the year's start each. */
  kumulatif: boolean;
  /** Last months of the periods whose own target is blank. */
  tanpaTarget: ReadonlySet<number>;
  catatan: Pesan[];
}

type Cara = "kumulatif" | "per periode" | "tidak pasti";

const same = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * Whether the targets of the parts are cumulative: where they add up to the year's they are not, where the last one is
 * the year's they are. Without a year's target equal ones are parts; growing ones may be either.
 */
function caraTarget(parts: readonly number[], year: number | null): Cara {
  const sum = parts.reduce((a, b) => a + b, 0);
  const last = parts.at(-1) ?? 0;
  if (year !== null) return same(sum, year) ? "per periode" : same(last, year) ? "kumulatif" : "tidak pasti";
  const grows = parts.every((p, i) => i === 0 || p >= (parts[i - 1] ?? 0)) && last > (parts[0] ?? 0);
  return grows ? "tidak pasti" : "per periode";
}

const withValue = (t: Titik, nilai: number): Angka => ({
  ...t.angka,
  nilai,
  nilaiAtas: null,
  predikat: null,
});

function toDate(parts: Titik[], akhir: number, konsolidasi: Konsolidasi, cara: Cara): Angka | null {
  const until = parts.filter((t) => t.akhir <= akhir);
  const last = until.at(-1);
  if (!last) return null;
  const values = until.map((t) => t.angka.nilai);
  const numbers = values.filter((v) => v !== null);
  if (
    konsolidasi === "nilai akhir" ||
    cara === "kumulatif" ||
    last.kumulatif ||
    numbers.length < values.length
  )
    return last.angka;
  if (cara === "tidak pasti" && konsolidasi === "jumlah") return null;
  if (until.length === 1) return last.angka;
  const sum = numbers.reduce((a, b) => a + b, 0);
  return withValue(last, roundNoise(konsolidasi === "jumlah" ? sum : sum / numbers.length));
}

/** Reads the targets of a row; konsolidasi says how the targets of its months or quarters add up. */
export function readTarget(
  target: readonly Angka[],
  grid: SheetGrid,
  periode: PeriodeHitung,
  konsolidasi: Konsolidasi,
): TargetBaris {
  const titik = titikOf(target, grid, periode.tahun);
  const dated = chooseTarget(
    titik.filter((t) => t.jenjang === "tahun"),
    periode.tahun,
  );
  const undated = titik.filter((t) => t.jenjang === "tanpa");
  const chosen = dated.titik ? dated : chooseTarget(undated, periode.tahun);
  const year = chosen.titik ?? titik.find((t) => t.jenjang === "tahun") ?? undated[0];
  const parts = deretOf(titik.filter((t) => t.jenjang !== "tahun" && t.jenjang !== "tanpa"))[0];
  if (!parts)
    return {
      tahun: year?.angka ?? null,
      periode: null,
      kumulatif: false,
      tanpaTarget: new Set(),
      catatan: chosen.catatan,
    };
  const filled = parts.titik.filter((t) => !t.kosong);
  const numbers = filled.map((t) => t.angka.nilai).filter((v) => v !== null);
  const cara = caraTarget(numbers, year && !year.kosong ? year.angka.nilai : null);
  const closes = parts.titik.some((t) => t.akhir === periode.akhir);
  const own = closes ? toDate(filled, periode.akhir, konsolidasi, cara) : null;
  const yearOwn =
    year && !year.kosong
      ? year.angka
      : filled.at(-1)?.akhir === 12
        ? toDate(filled, 12, konsolidasi, cara)
        : null;
  const unsure =
    cara === "tidak pasti" && konsolidasi === "jumlah" && numbers.length > 1
      ? [pesan("hitung.targetPeriodeTakPasti", { sel: filled.map((t) => t.sel).join(", ") })]
      : [];
  const twice = filled.flatMap((t) => (t.alasan?.kunci === "hitung.periodeGanda" ? [t.alasan] : []));
  const tanpaTarget = new Set(parts.titik.filter((t) => t.kosong).map((t) => t.akhir));
  return {
    tahun: yearOwn,
    periode: own,
    kumulatif: cara === "kumulatif" && numbers.length > 1,
    // Where no period has a target the blanks say nothing about which months count.
    tanpaTarget: filled.length > 0 ? tanpaTarget : new Set(),
    catatan: [...chosen.catatan, ...unsure, ...twice],
  };
}
