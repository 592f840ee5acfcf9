/** The rules that make capaian of a target and a realisasi, each named with its source. */
import type { Polaritas } from "../kontrak";
import { type Pesan, pesan } from "../pesan";
import { roundNoise } from "../sheet/bilangan";

/** Rules in use for lower-is-better; offered, never mixed. */
export type AturanTurun = "selisih" | "rasio-terbalik" | "penghematan";

/** (2T − R)/T, kondisi khusus of PermenPANRB 8/2021, Lampiran p.100. */
export const ATURAN_TURUN_BAWAAN: AturanTurun = "selisih";

export const aturanTurun: readonly AturanTurun[] = ["selisih", "rasio-terbalik", "penghematan"];

export type NilaiCapaian =
  { status: "terhitung"; capaian: number; rumus: Pesan } | { status: "tidak dapat dihitung"; alasan: Pesan };

const refuse = (alasan: Pesan): NilaiCapaian => ({ status: "tidak dapat dihitung", alasan });
const done = (value: number, rumus: Pesan): NilaiCapaian =>
  Number.isFinite(value)
    ? { status: "terhitung", capaian: roundNoise(value), rumus }
    : refuse(pesan("capaian.terlaluBesar"));

/** Target and realisasi as given, and without noise: the second pair is compared and told, the first one divided. */
interface Pasangan {
  t: number;
  r: number;
  isi: { t: number; r: number };
}

function turun({ t, r, isi }: Pasangan, aturan: AturanTurun): NilaiCapaian {
  if (isi.t < 0) return refuse(pesan("capaian.targetNegatifTurun", { t: isi.t }));
  if (isi.t === 0)
    return isi.r === 0
      ? done(100, pesan("capaian.rumusNol"))
      : refuse(pesan("capaian.targetNolTurun", { r: isi.r }));
  switch (aturan) {
    case "selisih":
      return done(((2 * t - r) / t) * 100, pesan("capaian.rumusTurun", isi));
    case "rasio-terbalik":
      return isi.r === 0
        ? refuse(pesan("capaian.realisasiNolTerbalik"))
        : done((t / r) * 100, pesan("capaian.rumusTurunTerbalik", isi));
    case "penghematan":
      return done(((t - r) / t) * 100, pesan("capaian.rumusTurunHemat", isi));
  }
}

function naik({ t, r, isi }: Pasangan): NilaiCapaian {
  if (isi.t === 0) return refuse(pesan("capaian.targetNolNaik"));
  if (isi.t < 0) return done((2 - r / t) * 100, pesan("capaian.rumusNaikNegatif", isi));
  return done((r / t) * 100, pesan("capaian.rumusNaik", isi));
}

function stabil({ t, r, isi }: Pasangan): NilaiCapaian {
  if (isi.t <= 0) return refuse(pesan("capaian.targetStabil", { t: isi.t }));
  return isi.r <= isi.t
    ? done((r / t) * 100, pesan("capaian.rumusStabil", isi))
    : done(200 - (r / t) * 100, pesan("capaian.rumusStabilLebih", isi));
}

/**
 * Capaian in percent points, neither capped nor floored; target and realisasi in one unit.
 * @param atas upper bound of a target that is a range: inside it is 100, above it counts the upper bound, below it the
 *   lower one (PermenPANRB 8/2021, Lampiran pp.91 and 100; "inside" is our reading).
 */
export function applyAturan(
  target: number,
  atas: number | null,
  realisasi: number,
  polaritas: Polaritas,
  aturan: AturanTurun = ATURAN_TURUN_BAWAAN,
): NilaiCapaian {
  const r = roundNoise(realisasi);
  const low = roundNoise(target);
  const high = atas === null ? null : roundNoise(atas);
  if (high !== null && r >= low && r <= high)
    return done(100, pesan("capaian.rumusRentang", { bawah: low, atas: high, r }));
  const above = high !== null && r > high;
  const pair: Pasangan = {
    t: above && atas !== null ? atas : target,
    r: realisasi,
    isi: { t: above ? high : low, r },
  };
  if (polaritas === "turun") return turun(pair, aturan);
  return polaritas === "stabil" ? stabil(pair) : naik(pair);
}
