import { createContext, useContext } from "react";
import type { Pesan } from "../../core/pesan";
import type { Benar } from "./useBenar";

/** What a field says below itself. */
export type KabarMedan =
  | { jenis: "tolak" | "berubah" | "catatan"; pesan: Pesan }
  /** May mean one figure or the other. */
  | { jenis: "tanya"; teks: string; kemungkinan: readonly number[] };

/** What was typed into a field and not written yet. */
export interface Draf {
  /** null: the field shows what its cell holds. */
  teks: string | null;
  kabar: KabarMedan | null;
}

export const tanpaDraf: Draf = { teks: null, kabar: null };

/** What the fields of the screen share. */
export interface Papan {
  /** What was typed and refused stays with its field when another jabatan is looked at. */
  draf: Map<string, Draf>;
  benar: Benar;
  /** The name of the column, "Maret". */
  kolom: string;
  /** Takes part in the walk from field to field; null: the field is gone. */
  daftarkan: (id: string, unsur: HTMLElement | null) => void;
  /** To the next field (1) or the one before (-1). */
  pindah: (dari: string, langkah: 1 | -1) => void;
  /** Several lines were pasted into a field. */
  tempel: (teks: string, mulai: string) => void;
  /** The field that was used last. */
  terakhir: (id: string) => void;
}

const PapanContext = createContext<Papan | null>(null);
export const PenyediaPapan = PapanContext.Provider;

export function usePapan(): Papan {
  const papan = useContext(PapanContext);
  if (papan === null) throw new Error("A field outside its screen");
  return papan;
}
