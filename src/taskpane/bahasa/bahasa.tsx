import { createContext, useContext, useMemo } from "react";
import type { ReactNode } from "react";
import type { Pesan } from "../../core/pesan";
import { pesan } from "../../core/pesan";
import type { Bahasa } from "../../messages/kamus";
import { sentence } from "../../messages/kamus";

export type Isi = Readonly<Record<string, string | number>>;

export interface Kata {
  bahasa: Bahasa;
  /** The pane's own words by key. */
  t: (kunci: string, isi?: Isi) => string;
  /** A sentence of the core. */
  kalimat: (p: Pesan) => string;
}

export function kataUntuk(bahasa: Bahasa): Kata {
  return {
    bahasa,
    t: (kunci, isi) => sentence(pesan(kunci, isi), bahasa),
    kalimat: (p) => sentence(p, bahasa),
  };
}

const KataContext = createContext<Kata>(kataUntuk("id"));

export function PenyediaBahasa({ bahasa, children }: { bahasa: Bahasa; children: ReactNode }): ReactNode {
  const kata = useMemo(() => kataUntuk(bahasa), [bahasa]);
  return <KataContext.Provider value={kata}>{children}</KataContext.Provider>;
}

export function useKata(): Kata {
  return useContext(KataContext);
}
