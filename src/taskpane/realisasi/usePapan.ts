import { useCallback, useMemo, useRef, useState } from "react";
import type { RefObject } from "react";
import type { DataIsian } from "../../core/isian";
import type { Draf, Papan } from "./medan";
import type { Benar } from "./useBenar";

export interface PapanLayar {
  papan: Papan;
  /** The field that was used last. */
  terakhir: RefObject<string | null>;
  /** Gives a field the keyboard; false: it is not on the screen. */
  fokus: (id: string) => boolean;
}

/**
 * The walk from field to field, and what the fields share.
 * @param data what stands on the screen, in its order.
 * @param ujung where the keyboard goes after the last field.
 */
export function usePapanLayar(
  data: readonly DataIsian[],
  benar: Benar,
  kolom: string,
  ujung: () => void,
  tempel: (teks: string, mulai: string) => void,
): PapanLayar {
  const unsur = useRef(new Map<string, HTMLElement>());
  const terakhir = useRef<string | null>(null);
  const [draf] = useState(() => new Map<string, Draf>());
  const fokus = useCallback((id: string): boolean => {
    const medan = unsur.current.get(id);
    medan?.focus();
    return medan !== undefined;
  }, []);
  const daftarkan = useCallback((id: string, el: HTMLElement | null): void => {
    if (el === null) unsur.current.delete(id);
    else unsur.current.set(id, el);
  }, []);
  const papan = useMemo(
    (): Papan => ({
      draf,
      benar,
      kolom,
      daftarkan,
      tempel,
      terakhir: (id) => {
        terakhir.current = id;
      },
      pindah: (dari, langkah) => {
        const ids = data.filter((d) => d.tempat.jenis === "sel").map((d) => d.id);
        const ke = ids[ids.indexOf(dari) + langkah];
        if (ke !== undefined) fokus(ke);
        else if (langkah === 1) ujung();
      },
    }),
    [draf, benar, kolom, daftarkan, tempel, data, fokus, ujung],
  );
  return { papan, terakhir, fokus };
}
