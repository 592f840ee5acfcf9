/**
 * Periods that stand under no group: columns of one run take one role together, so that a plan's TW I–IV are never half
 * target and half realisasi.
 */
import type { Peran } from "../kontrak";
import { pesan } from "../pesan";
import { decided, isFigure } from "./headerless";
import { type BacaIsi, bodySpeaks } from "./loose-body";
import { type PeriodeKolom, partOf } from "./period-part";
import type { KolomDinilai } from "./table";

/** A column of a run: where it stands, and its period. */
export interface Anggota extends PeriodeKolom {
  i: number;
}
/** Columns of like periods in rising order, whatever stands between them. */
export type Runtun = readonly Anggota[];

/** A guess waits for the planner; what a neighbour's own word says does not. */
const GUESSED = 0.6;
const FOLLOWED = 0.8;
const YEARS_ALONE = 0.75;

const isLoose = (d: KolomDinilai): boolean =>
  d.putusan.peran === "lain" && d.header.dari < 0 && d.header.periode !== null;
const at = (all: readonly KolomDinilai[], i: number): Anggota | null => {
  const part = partOf(all[i]?.header.periode ?? null, all[i]?.header.kumulatif ?? false);
  return part && { ...part, i };
};

const nextTo = (a: PeriodeKolom | null, b: PeriodeKolom | null): boolean =>
  a !== null &&
  b !== null &&
  a.jenis === b.jenis &&
  a.kumulatif === b.kumulatif &&
  b.akhir - b.awal === a.akhir - a.awal &&
  b.awal === a.akhir + 1;

/** true where the named columns left of `i` are a run of their own that `i` goes on: "Target TW I | Target TW II | TW III". */
const goesOnNamed = (all: readonly KolomDinilai[], i: number): boolean =>
  [1, 2].every((k) => isFigure(all[i - k]) && all[i - k]?.putusan.peran === all[i - 1]?.putusan.peran) &&
  nextTo(at(all, i - 1), at(all, i)) &&
  nextTo(at(all, i - 2), at(all, i - 1));

/** The runs of a table; a period that comes again, or named columns that go on, begin a new one. */
function runsOf(all: readonly KolomDinilai[]): Runtun[] {
  const runs: Anggota[][] = [];
  all.forEach((d, i) => {
    const here = isLoose(d) ? at(all, i) : null;
    if (!here) return;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const same =
      last !== undefined &&
      (last.jenis === "tahun") === (here.jenis === "tahun") &&
      last.kumulatif === here.kumulatif &&
      (last.akhir < here.akhir || (last.akhir === here.akhir && last.jenis !== here.jenis)) &&
      !goesOnNamed(all, i);
    if (run && same) run.push(here);
    else runs.push([here]);
  });
  return runs;
}

/** true where another column already holds that period's figure of the role. */
const isTaken = (all: readonly KolomDinilai[], peran: Peran, run: Runtun): boolean =>
  run.some(({ i, kumulatif }) =>
    all.some(
      (d) =>
        d.putusan.peran === peran &&
        d.header.periode === all[i]?.header.periode &&
        d.header.kumulatif === kumulatif,
    ),
  );

/** The role that a run takes from the column `from` beside it, if that one lends it. */
function neighbourRole(
  all: readonly KolomDinilai[],
  run: Runtun,
  from: number,
  first: boolean,
): Peran | null {
  const near = all[from];
  const own = run.at(first ? 0 : -1);
  const here = own && all[own.i];
  if (!here || !near || !isFigure(near) || near.header.periode === null) return null;
  const { peran } = near.putusan;
  if (isTaken(all, peran, run)) return null;
  const there = at(all, from);
  if (first && there?.jenis !== "tahun" && nextTo(there, own)) return peran;
  // Months beside the years of a target are no targets.
  if ((there?.jenis === "tahun") !== (own.jenis === "tahun")) return null;
  const level = near.kepala.jalur.length === here.kepala.jalur.length;
  return near.kepala.jalur.length < 2 && near.header.dari >= 0 && level ? null : peran;
}

/** true where a column names the realisasi of the time that the targets plan: of a year before, it is a baseline. */
function namesRealisasi(all: readonly KolomDinilai[]): boolean {
  const years = all.flatMap((d, i) => (d.putusan.peran === "target" ? (at(all, i)?.tahun ?? []) : []));
  const latest = Math.max(0, ...years);
  return all.some((d, i) => d.putusan.peran === "realisasi" && (at(all, i)?.tahun ?? latest) >= latest);
}

interface Dugaan {
  peran: Peran;
  lain: Peran;
  keyakinan: number;
}

/** What is likeliest for a run that no neighbour speaks for. `null`: it stays without a role. */
function likeliest(
  all: readonly KolomDinilai[],
  run: Runtun,
  rencana: boolean,
  laterTwin: boolean,
  isi: BacaIsi,
): Dugaan | null {
  const has = (peran: Peran): boolean => all.some((d) => d.putusan.peran === peran);
  const guess = (peran: Peran, keyakinan = GUESSED): Dugaan => ({
    peran,
    lain: peran === "target" ? "realisasi" : "target",
    keyakinan,
  });
  const unlessTaken = (peran: Peran, keyakinan?: number): Dugaan | null => {
    const { lain } = guess(peran);
    if (!isTaken(all, peran, run)) return guess(peran, keyakinan);
    return isTaken(all, lain, run) ? null : guess(lain, keyakinan);
  };
  const target = has("target");
  if (run[0]?.jenis === "tahun")
    return unlessTaken(
      rencana || !target || has("realisasi") ? "target" : "realisasi",
      target ? GUESSED : YEARS_ALONE,
    );
  const named = namesRealisasi(all);
  // "s.d. TW II" beside the realisasi of each TW is where they stand together.
  if (run[0]?.kumulatif === true && named) return unlessTaken("realisasi");
  if (rencana || !target || laterTwin) return unlessTaken("target");
  if (isTaken(all, "realisasi", run) || isTaken(all, "target", run)) return unlessTaken("target");
  const body = bodySpeaks(all, run, isi);
  if (named) return guess(body === "realisasi-sama" ? "realisasi" : "target");
  if (body === "target-sama") return guess("target");
  // Neither words nor figures speak: no figure is counted before the planner has answered.
  if (body === "diam") return { peran: "lain", lain: "realisasi", keyakinan: GUESSED };
  return guess("realisasi");
}

/** Gives each run of periods under no group its role: a neighbour's, else the likeliest, which is asked about. */
export function settlePeriods(
  all: readonly KolomDinilai[],
  rencana: boolean,
  isi: BacaIsi,
): readonly KolomDinilai[] {
  const runs = runsOf(all);
  if (runs.length === 0) return all;
  const out = [...all];
  const give = (run: Runtun, putusanOf: (d: KolomDinilai) => KolomDinilai["putusan"]): void => {
    for (const { i } of run) {
      const d = out[i];
      if (d) out[i] = { ...d, putusan: putusanOf(d) };
    }
  };
  const left = runs.filter((run) => {
    const before = (run[0]?.i ?? 0) - 1;
    const after = (run.at(-1)?.i ?? out.length) + 1;
    const from = [
      { peran: neighbourRole(out, run, before, true), dekat: before },
      { peran: neighbourRole(out, run, after, false), dekat: after },
    ].find((n) => n.peran !== null);
    if (!from?.peran) return true;
    const { peran } = from;
    const keyakinan = Math.min(out[from.dekat]?.putusan.keyakinan ?? 0, FOLLOWED);
    const kunci = pesan("layout.periode-bertetangga", { peran });
    give(run, (d) => decided(peran, keyakinan, "periode-bertetangga", kunci, d.putusan.kandidat));
    return false;
  });
  left.forEach((run, n) => {
    if (run.every(({ i }) => (out[i]?.ciri.kalimat ?? 0) >= 0.5)) return;
    const periods = new Set(run.map(({ i }) => out[i]?.header.periode));
    const twin = left.slice(n + 1).some((r) => r.some(({ i }) => periods.has(out[i]?.header.periode ?? "")));
    const dugaan = likeliest(out, run, rencana, twin, isi);
    if (!dugaan) return;
    const { peran, lain, keyakinan } = dugaan;
    const kunci =
      peran === "lain"
        ? pesan("layout.periode-belum-pasti")
        : pesan("layout.periode-tanpa-kelompok", { peran });
    const others = [
      { peran: lain, keyakinan: 0.35 },
      ...(peran === "lain" ? [{ peran: "target" as const, keyakinan: 0.35 }] : []),
    ];
    give(run, () => decided(peran, keyakinan, "periode-tanpa-kelompok", kunci, others));
  });
  return out;
}
