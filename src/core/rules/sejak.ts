/** What changed since the last run: findings that are new, gone, and still there. */
import type { Temuan } from "./aturan";
import { kunciTemuan } from "./periksa";

/** 32-bit FNV-1a in base 36: hundreds of findings are remembered in a few kilobytes. */
export function ringkas(kunci: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < kunci.length; i++) hash = Math.imul(hash ^ kunci.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** What is remembered of a run: one short mark a finding. */
export function jejak(temuan: readonly Temuan[]): string[] {
  return temuan.map((t) => ringkas(kunciTemuan(t)));
}

export interface Perbandingan {
  baru: ReadonlySet<Temuan>;
  /** How many are gone. */
  hilang: number;
  tetap: number;
}

/** Compares findings with the marks of an earlier run; two findings of one mark count as two. */
export function bandingkan(temuan: readonly Temuan[], dahulu: readonly string[]): Perbandingan {
  const sisa = new Map<string, number>();
  for (const tanda of dahulu) sisa.set(tanda, (sisa.get(tanda) ?? 0) + 1);
  const baru = new Set<Temuan>();
  const tanda = jejak(temuan);
  temuan.forEach((t, i) => {
    const ada = sisa.get(tanda[i] ?? "") ?? 0;
    if (ada > 0) sisa.set(tanda[i] ?? "", ada - 1);
    else baru.add(t);
  });
  const tetap = temuan.length - baru.size;
  return { baru, tetap, hilang: dahulu.length - tetap };
}
