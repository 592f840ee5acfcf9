import { useEffect, useState } from "react";
import type { Perkembangan } from "../../core/perkembangan";
import type { Analisis } from "./analisis";
import { skalaDipakai } from "./skala";

/** Calls back when the page has nothing better to do; returns the end of the waiting. Safari has no idle callbacks. */
function saatLuang(kerja: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const penunda = setTimeout(kerja, 16);
    return () => clearTimeout(penunda);
  }
  const id = requestIdleCallback(kerja, { timeout: 500 });
  return () => cancelIdleCallback(id);
}

/** One reading is followed once, however often its screen is opened. */
const diketahui = new WeakMap<Analisis, Perkembangan>();

/** Longest stretch of work without letting the page breathe, ms: a keystroke is still answered at once. */
const SEKALI = 12;

/** A year's course, and the reading that it is of. */
export interface PerkembanganTampil {
  analisis: Analisis;
  tren: Perkembangan;
}

/** The steps of a reading's course, each an evaluation of the workbook. */
async function langkahOf(analisis: Analisis, hariIni: string): Promise<Generator<undefined, Perkembangan>> {
  const { perkembangan } = await import("../../core/perkembangan");
  const { buku, lembar, pengaturan, periode, jabatan } = analisis;
  const baris = jabatan.flatMap((j) => j.indikator.flatMap(({ hitung }) => hitung ?? []));
  return perkembangan(buku, lembar, { periode, baris, hariIni, pengaturan, skala: skalaDipakai(pengaturan) });
}

/**
 * The year's course, worked out month by month while the page is idle; until that of the newest reading is there, that of
 * the one before, and null at first.
 */
export function usePerkembangan(analisis: Analisis, hariIni: string): PerkembanganTampil | null {
  const [hasil, setHasil] = useState<PerkembanganTampil | null>(null);
  const [galat, setGalat] = useState<unknown>(null);
  useEffect(() => {
    if (diketahui.has(analisis)) return undefined;
    let berlaku = true;
    let henti = (): void => undefined;
    const kerjakan = (jalan: Generator<undefined, Perkembangan>): void => {
      const batas = performance.now() + SEKALI;
      do {
        const { done, value } = jalan.next();
        if (done !== true) continue;
        diketahui.set(analisis, value);
        setHasil({ analisis, tren: value });
        return;
      } while (performance.now() < batas);
      tunggu(jalan);
    };
    const tunggu = (jalan: Generator<undefined, Perkembangan>): void => {
      if (!berlaku) return;
      henti = saatLuang(() => {
        try {
          kerjakan(jalan);
        } catch (sebab) {
          setGalat(sebab);
        }
      });
    };
    langkahOf(analisis, hariIni).then(tunggu, setGalat);
    return () => {
      berlaku = false;
      henti();
    };
  }, [analisis, hariIni]);
  // Shown by the boundary around the screen, with the way to try again.
  if (galat !== null) throw galat instanceof Error ? galat : new Error("perkembangan");
  const tren = diketahui.get(analisis);
  return tren === undefined ? hasil : { analisis, tren };
}
