/** The role of each column: from its header's words first, then from how its body hangs together. */
import type { Peran } from "../kontrak";
import { type KolomKepala } from "./paths";
import { periodOf } from "./header";
import { type Kecocokan, lookUpChild, lookUpLabel } from "./lexicon";
import type { SheetView } from "./view";

export interface PeranKepala {
  peran: Peran;
  golongan: string | null;
  bobot: number;
  /** Period over the column, year from a higher group included. */
  periode: string | null;
  kumulatif: boolean;
  /** Position in the path of the label that decided; -1: none. */
  dari: number;
}

const fromChild = (child: string): Pick<Kecocokan, "peran" | "golongan" | "bobot"> =>
  child === "anggaran"
    ? { peran: "lain", golongan: "anggaran", bobot: 0.9 }
    : { peran: child as Peran, golongan: null, bobot: 0.8 };

/** What the header says of a column: the deepest label that names a role decides, a period may stand at any height. */
export function headerRole(view: SheetView, kolom: KolomKepala): PeranKepala {
  let decided: PeranKepala = {
    peran: "lain",
    golongan: null,
    bobot: 0,
    periode: null,
    kumulatif: false,
    dari: -1,
  };
  let year: string | null = null;
  let periode: string | null = null;
  let kumulatif = false;
  kolom.jalur.forEach((sel, i) => {
    const p = periodOf(view, sel);
    if (p !== null) {
      if (/^\d{4}$/.test(p.periode)) {
        year = p.periode;
        if (periode === null) periode = p.periode;
        else if (!/^\d{4}/.test(periode)) periode = `${p.periode}-${periode}`;
      } else {
        periode = year !== null && !/^\d{4}/.test(p.periode) ? `${year}-${p.periode}` : p.periode;
        kumulatif = p.kumulatif;
      }
    }
    const child = i > 0 || kolom.jalur.length === 1 ? lookUpChild(sel.teks) : null;
    if (child === "netral") return;
    const k = i > 0 && child !== null ? fromChild(child) : lookUpLabel(sel.teks);
    if (k === null || k.bobot < 0.4) return;
    // Money stays money: TARGET below ANGGARAN is no target of an indikator.
    if (decided.golongan === "anggaran") return;
    decided = { ...decided, peran: k.peran, golongan: k.golongan, bobot: k.bobot, dari: i };
  });
  return { ...decided, periode, kumulatif };
}
