import { createContext, useContext } from "react";
import type { NamaLayar } from "../layar";

export interface Penjelajah {
  /** The screen that is open. */
  aktif: NamaLayar;
  /** Goes to another one. */
  buka: (layar: NamaLayar) => void;
}

/** For what stands on several screens, and leads from each to another. */
export const PenjelajahContext = createContext<Penjelajah>({ aktif: "beranda", buka: () => undefined });

export const usePenjelajah = (): Penjelajah => useContext(PenjelajahContext);
