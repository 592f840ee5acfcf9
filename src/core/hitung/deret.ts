/** A series of figures over a year, brought to one figure at the end of a period by its konsolidasi. */
import kataLalu from "../capaian/tahun-lalu.json";
import { wordPattern } from "../capaian/word-pattern";
import type { Konsolidasi } from "../kontrak";
import { type Pesan, pesan } from "../pesan";
import { roundNoise } from "../sheet/bilangan";
import { kolomKurang } from "./kolom-kurang";
import type { Jenjang, PeriodeHitung } from "./periode-hitung";
import type { Titik } from "./titik";

export type NilaiDeret =
  | {
      status: "terhitung";
      nilai: number | null;
      predikat: string | null;
      satuan: string | null;
      dari: Titik[];
    }
  /** `nilai`: what is known so far. */
  | { status: "belum lengkap"; nilai: number | null; satuan: string | null; dari: Titik[]; alasan: Pesan }
  | { status: "tidak dapat dihitung"; dari: Titik[]; alasan: Pesan };

/** The columns of one kind that a series is read from. */
export interface Deret {
  jenjang: Jenjang;
  kumulatif: boolean;
  /** In period order. */
  titik: Titik[];
}

const finest: readonly Jenjang[] = ["bulan", "triwulan", "semester", "tahun", "tanpa"];

const lalu = wordPattern(kataLalu.lalu);

/** "Realisasi s.d. bulan ini" is what was reached; "s.d. bulan lalu" and "bulan ini" beside it only lead up to it. */
const toDateOnly = (titik: readonly Titik[]): readonly Titik[] => {
  const isNow = (t: Titik): boolean => t.kumulatif && !lalu.test(t.angka.label);
  return titik.some((t) => t.jenjang === "tanpa" && isNow(t))
    ? titik.filter((t) => t.jenjang !== "tanpa" || isNow(t))
    : titik;
};

/** The kinds of columns of a row, finest first, those with figures before those without. */
export function deretOf(titik: readonly Titik[]): Deret[] {
  const kinds = new Map<number, Deret>();
  for (const t of toDateOnly(titik)) {
    const rank = finest.indexOf(t.jenjang) * 2 + Number(t.kumulatif);
    const deret = kinds.get(rank) ?? { jenjang: t.jenjang, kumulatif: t.kumulatif, titik: [] };
    deret.titik.push(t);
    kinds.set(rank, deret);
  }
  const present = [...kinds].sort(([a], [b]) => a - b).map(([, deret]) => deret);
  for (const deret of present) deret.titik = oneEach(deret.titik.sort((a, b) => a.akhir - b.akhir));
  const isFilled = (d: Deret): boolean => d.titik.some((t) => !t.kosong);
  return [...present.filter(isFilled), ...present.filter((d) => !isFilled(d))];
}

const sameContent = (a: Titik, b: Titik): boolean =>
  a.angka.nilai === b.angka.nilai &&
  a.angka.nilaiAtas === b.angka.nilaiAtas &&
  a.angka.predikat === b.angka.predikat;

/**
 * One figure a period. Two columns of one period (work done beside money spent, say) are told apart where only one is filled
 * or both say the same; otherwise neither is used, since adding them up would count twice.
 */
function oneEach(titik: readonly Titik[]): Titik[] {
  const periods = new Map<number, Titik[]>();
  for (const t of titik) periods.set(t.akhir, [...(periods.get(t.akhir) ?? []), t]);
  return [...periods.values()].flatMap((all) => {
    const [first, ...others] = all.some((t) => !t.kosong) ? all.filter((t) => !t.kosong) : all;
    if (!first || others.every((t) => sameContent(first, t))) return first ? [first] : [];
    const sel = [first, ...others].map((t) => t.sel).join(", ");
    const angka = { ...first.angka, nilai: null, nilaiAtas: null, predikat: null };
    const alasan = pesan("hitung.periodeGanda", { sel, periode: first.angka.label });
    return [{ ...first, angka, kosong: false, alasan }];
  });
}

const unitOf = (titik: readonly Titik[]): string | null =>
  titik.map((t) => t.angka.satuan).find((s) => s !== null) ?? null;

function single(t: Titik): NilaiDeret {
  if (t.alasan) return { status: "tidak dapat dihitung", dari: [t], alasan: t.alasan };
  if (t.angka.nilaiAtas !== null)
    return {
      status: "tidak dapat dihitung",
      dari: [t],
      alasan: pesan("capaian.realisasiRentang", { teks: t.angka.teks }),
    };
  return {
    status: "terhitung",
    nilai: t.angka.nilai === null ? null : roundNoise(t.angka.nilai),
    predikat: t.angka.predikat,
    satuan: t.angka.satuan,
    dari: [t],
  };
}

const empty = (dari: Titik[]): NilaiDeret => ({
  status: "belum lengkap",
  nilai: null,
  satuan: null,
  dari,
  alasan: pesan("hitung.belumAda"),
});

function newest(titik: Titik[]): NilaiDeret {
  const last = titik.filter((t) => !t.kosong).at(-1);
  return last ? single(last) : empty(titik);
}

/** Sum or average of the periods, every one of them filled but those without a target of their own. */
function together(
  titik: Titik[],
  konsolidasi: "jumlah" | "rata-rata",
  tanpaTarget: ReadonlySet<number>,
): NilaiDeret {
  const bad = titik.find((t) => t.alasan !== null);
  if (bad?.alasan) return { status: "tidak dapat dihitung", dari: titik, alasan: bad.alasan };
  const filled = titik.filter((t) => !t.kosong);
  if (filled.length === 0) return empty(titik);
  const values = filled.map((t) => (t.angka.nilaiAtas === null ? t.angka.nilai : null));
  const numbers = values.filter((v) => v !== null);
  const odd = filled.find((t) => t.angka.nilai === null || t.angka.nilaiAtas !== null);
  if (odd)
    return {
      status: "tidak dapat dihitung",
      dari: titik,
      alasan: pesan("hitung.predikatDijumlah", { sel: odd.sel, teks: odd.angka.teks, konsolidasi }),
    };
  const sum = numbers.reduce((a, b) => a + b, 0);
  // Noise is taken off sums; a quotient is rounded only where it is told, or it would be rounded twice.
  const nilai = konsolidasi === "jumlah" ? roundNoise(sum) : sum / numbers.length;
  const satuan = unitOf(filled);
  const blank = titik.filter((t) => t.kosong && !tanpaTarget.has(t.akhir));
  if (blank.length === 0) return { status: "terhitung", nilai, predikat: null, satuan, dari: titik };
  const alasan = pesan("hitung.periodeKosong", {
    sel: blank.map((t) => t.sel).join(", "),
    periode: blank.map((t) => t.angka.label).join(", "),
  });
  return { status: "belum lengkap", nilai, satuan, dari: titik, alasan };
}

/** A column that runs from the year's start: its own figure at the period's end. */
function cumulative(titik: Titik[], akhir: number, konsolidasi: Konsolidasi): NilaiDeret {
  const at = titik.find((t) => t.akhir === akhir);
  if (at && !at.kosong) return single(at);
  const known = newest(titik);
  if (konsolidasi === "nilai akhir" || known.status !== "terhitung") return known;
  const { nilai, satuan, dari } = known;
  const [grade] = dari;
  if (nilai === null && grade)
    return {
      status: "tidak dapat dihitung",
      dari,
      alasan: pesan("hitung.predikatDijumlah", { sel: grade.sel, teks: grade.angka.teks, konsolidasi }),
    };
  return { status: "belum lengkap", nilai, satuan, dari: titik, alasan: pesan("hitung.kumulatifKosong") };
}

/**
 * The figure of a series at the end of a period: jumlah adds, rata-rata averages, nilai akhir takes the newest.
 * A blank period blocks jumlah and rata-rata (the value so far is still given), not nilai akhir; so does one without a column.
 * @param diminta the planner asked for just this period; a column for the whole year can't answer for a part of it.
 * @param tanpaTarget last months of the periods that have no target of their own and may stay blank.
 */
export function consolidate(
  deret: Deret,
  konsolidasi: Konsolidasi,
  periode: PeriodeHitung,
  diminta: boolean,
  tanpaTarget: ReadonlySet<number> = new Set(),
): NilaiDeret {
  const { titik, jenjang, kumulatif } = deret;
  if (jenjang === "tanpa" || jenjang === "tahun") {
    const t = titik.find((x) => !x.kosong) ?? titik[0];
    if (!t || t.kosong) return empty(titik);
    if (jenjang === "tahun" && diminta && periode.akhir < 12)
      return {
        status: "belum lengkap",
        nilai: null,
        satuan: null,
        dari: [t],
        alasan: pesan("hitung.hanyaTahun", { sel: t.sel }),
      };
    return single(t);
  }
  const until = titik.filter((t) => t.akhir <= periode.akhir);
  if (until.length === 0) return empty(titik);
  if (kumulatif) return cumulative(until, periode.akhir, konsolidasi);
  if (konsolidasi === "nilai akhir") return newest(until);
  const whole = together(until, konsolidasi, tanpaTarget);
  if (whole.status !== "terhitung") return whole;
  const alasan = kolomKurang(deret, periode, tanpaTarget);
  if (alasan === null) return whole;
  return { status: "belum lengkap", nilai: whole.nilai, satuan: whole.satuan, dari: whole.dari, alasan };
}
