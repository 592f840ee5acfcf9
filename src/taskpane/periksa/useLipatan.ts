import { useEffect, useMemo, useRef, useState } from "react";
import { susun } from "./kelompok";
import type { Kelompok, Susunan } from "./kelompok";

export interface Lipatan {
  /** The groups in the order of the screen. */
  kelompok: Kelompok[];
  /** Whether a group, or a row of several findings, is open. */
  terbuka: (kunci: string) => boolean;
  ganti: (kunci: string) => void;
  buka: (...kunci: string[]) => void;
}

/** The order of the groups and what of them is open: by itself at first, then as the planner folds it. */
export function useLipatan(semua: readonly Kelompok[], untuk: string, mencari: boolean): Lipatan {
  const dahulu = useRef<Susunan | null>(null);
  const { kelompok, susunan } = useMemo(
    () => susun(semua, untuk, mencari, dahulu.current),
    [semua, untuk, mencari],
  );
  useEffect(() => {
    dahulu.current = susunan;
  }, [susunan]);
  const [pilihan, setPilihan] = useState<{ untuk: string; terbuka: ReadonlyMap<string, boolean> }>({
    untuk,
    terbuka: new Map(),
  });
  // What was folded in another list says nothing of this one.
  const dipilih: ReadonlyMap<string, boolean> = pilihan.untuk === untuk ? pilihan.terbuka : new Map();
  const terbuka = (kunci: string): boolean => dipilih.get(kunci) ?? susunan.terbuka.has(kunci);
  const atur = (kunci: readonly string[], nilai: boolean): void =>
    setPilihan({ untuk, terbuka: new Map([...dipilih, ...kunci.map((k): [string, boolean] => [k, nilai])]) });
  return {
    kelompok,
    terbuka,
    ganti: (kunci) => atur([kunci], !terbuka(kunci)),
    buka: (...kunci) => atur(kunci, true),
  };
}
