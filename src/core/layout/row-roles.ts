/** Tables whose rows say in turn what their figures are: "Target" above "Realisasi" for each indikator. */
import type { Peran } from "../kontrak";
import { pesan } from "../pesan";
import { decided } from "./headerless";
import { normaliseLabel } from "./label";
import { lookUpChild, lookUpLabel } from "./lexicon";
import batas from "./rules.json";
import { cellOf, figures, type KolomPeran } from "./rows";
import type { KolomDinilai } from "./table";
import type { BarisTerbaca } from "./types";
import type { Lajur, Sel, SheetView } from "./view";

/** Marks the column that holds the words. */
const GOLONGAN = "peranBaris";

type PeranAngka = "target" | "realisasi" | "capaian";
const isPeranAngka = (peran: string | null | undefined): peran is PeranAngka =>
  peran === "target" || peran === "realisasi" || peran === "capaian";

/** The role that a cell says of its row: "Realisasi", "R"; null where it says more, or something else. */
export function roleWord(teks: string): PeranAngka | null {
  const k = lookUpLabel(teks);
  const peran = k?.utuh === true ? k.peran : lookUpChild(teks);
  return isPeranAngka(peran) ? peran : null;
}

/** The columns with that of the words known, and the periods beside it told: what they hold, each row says. */
export function settleRowRoles(
  all: readonly KolomDinilai[],
  rows: readonly Lajur[],
): readonly KolomDinilai[] {
  const column = all.find(({ kepala, ciri }) => {
    if (ciri.isi < 2 || ciri.kataPeran < batas.kolom.kataPeran) return false;
    const words = new Set(rows.map((l) => roleWord(l.at[kepala.c]?.teks ?? "")));
    return words.has("target") && words.has("realisasi");
  });
  if (!column) return all;
  const kunci = pesan("layout.peran-di-baris");
  return all.map((d) => {
    if (d === column) {
      const header = { ...d.header, peran: "lain" as const, golongan: GOLONGAN };
      return { ...d, header, putusan: decided("lain", 0.9, "peran-di-baris", kunci) };
    }
    const loose = d.putusan.peran === "lain" && d.header.dari < 0 && d.header.periode !== null;
    return loose ? { ...d, putusan: decided("target", 0.9, "peran-di-baris", kunci) } : d;
  });
}

/** What the rows of such a table add to the indikator that they belong to; null: the table is no such. */
export class BarisBerperan {
  private readonly angka: readonly KolomPeran[];

  private constructor(
    private readonly view: SheetView,
    private readonly kolom: readonly KolomPeran[],
    private readonly c: number,
  ) {
    const target = kolom.filter((k) => k.peran === "target");
    // The year's own target stands beside the periods, and only in the row of targets.
    const parts = target.filter((k) => k.periode !== null && !/^\d{4}$/.test(k.periode));
    this.angka = parts.length > 0 ? parts : target;
  }

  static of(view: SheetView, kolom: readonly KolomPeran[]): BarisBerperan | null {
    const column = kolom.find((k) => k.golongan === GOLONGAN);
    return column ? new BarisBerperan(view, kolom, column.c) : null;
  }

  private roleOf(lajur: Lajur): PeranAngka | null {
    return roleWord(lajur.at[this.c]?.teks ?? "");
  }

  private read(lajur: Lajur, peran: PeranAngka, satuan: string | null): BarisTerbaca["target"] {
    // A percentage of the target has no unit of the indikator's.
    const percent = /%|persen/i.test(lajur.at[this.c]?.teks ?? "") ? "%" : null;
    return figures(this.view, lajur, this.angka, "target", peran === "capaian" ? percent : satuan);
  }

  /** Adds a row to the indikator above it where it says its role and names no indikator of its own. */
  join(lajur: Lajur, before: BarisTerbaca | undefined): boolean {
    const peran = this.roleOf(lajur);
    const own: Sel | undefined = cellOf(lajur, this.kolom, "indikator");
    if (!before || peran === null) return false;
    if (own && normaliseLabel(own.teks) !== normaliseLabel(before.indikator)) return false;
    before[peran] = this.read(lajur, peran, before.satuan);
    return true;
  }

  /** Puts the figures of a row that begins an indikator where its word says. */
  begin(lajur: Lajur, row: BarisTerbaca): void {
    const peran: Peran | null = this.roleOf(lajur);
    if (!isPeranAngka(peran) || peran === "target") return;
    row.target = [];
    row[peran] = this.read(lajur, peran, row.satuan);
  }
}
