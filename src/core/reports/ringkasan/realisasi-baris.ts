/** The realisasi of a row: from its own cells, or by its formula over komponen that stand beside it. */
import { type Part, cell, fn, op } from "../../edits";
import { type Pohon, evaluate, toExcel } from "../../formulasi";
import { consolidate } from "../../hitung/deret";
import type { PeriodeHitung } from "../../hitung/periode-hitung";
import type { CellValue } from "../../sheet/grid";
import { type Kanvas, hold } from "./kanvas";
import { kolomKomponen } from "./kolom";
import type { RencanaBaris, RencanaDeret } from "./rencana";
import { type RumusDeret, rumusDeret } from "./rumus-deret";
import { kata } from "./rumus-sel";
import { inUnit } from "./rumus-target";

export interface RealisasiTertulis extends RumusDeret {
  /** What the formulas come to now. */
  kini: Kini;
}

interface Kini {
  nilai: CellValue;
  lengkap: 0 | 1;
}

/** What a series comes to now, as {@link rumusDeret} puts it: a fraction where `persen`. */
function kiniDeret(d: RencanaDeret, periode: PeriodeHitung, diminta: boolean, persen: boolean): Kini {
  const n =
    d.setahun === true
      ? consolidate(d.deret, "nilai akhir", { ...periode, akhir: 12 }, false)
      : consolidate(d.deret, d.konsolidasi, periode, diminta, d.bolehKosong);
  if (n.status === "tidak dapat dihitung") return { nilai: kata.sumber, lengkap: 0 };
  if (n.nilai !== null) return { nilai: inUnit(n.nilai, persen), lengkap: n.status === "terhitung" ? 1 : 0 };
  const grade = n.status === "terhitung" ? n.predikat : null;
  return { nilai: grade ?? "", lengkap: grade === null ? 0 : 1 };
}

/** What the formula comes to over its komponen. */
function kiniRumus(pohon: Pohon, komponen: readonly (Kini & { kode: string })[], persen: boolean): Kini {
  const lengkap = komponen.every((c) => c.lengkap === 1) ? 1 : 0;
  if (komponen.some((c) => c.nilai === kata.sumber)) return { nilai: kata.sumber, lengkap };
  const values = komponen.map(({ kode, nilai }): [string, number | null] => [
    kode,
    typeof nilai === "number" ? nilai : null,
  ]);
  const n = evaluate(pohon, Object.fromEntries(values));
  if (n.status === "terhitung") return { nilai: inUnit(n.nilai, persen), lengkap };
  return { nilai: n.status === "belum lengkap" ? "" : kata.penyebut, lengkap };
}

/** Writes the komponen, where there are any; gives back the formula of the realisasi and of its completeness. */
export function tulisRealisasi(
  r: RencanaBaris,
  row: number,
  k: Kanvas,
  periode: PeriodeHitung,
  diminta: boolean,
): RealisasiTertulis {
  const { realisasi, persen } = r;
  if (realisasi.jenis === "tidak ada")
    return { nilai: "", lengkap: () => 0, kini: { nilai: "", lengkap: 0 } };
  if (realisasi.jenis === "langsung")
    return {
      ...rumusDeret(realisasi.deret, periode, diminta, persen),
      kini: kiniDeret(realisasi.deret, periode, diminta, persen),
    };
  const values: Part[] = [];
  const complete: Part[] = [];
  const sel: Record<string, string> = {};
  const kini = realisasi.komponen.map((c, i) => {
    const col = kolomKomponen(i);
    const rumus = rumusDeret(c, periode, diminta, false);
    const own = cell(row, col.nilai);
    const now = kiniDeret(c, periode, diminta, false);
    k.put(row, col.nama, c.nama, "bantu");
    k.put(row, col.nilai, hold(fn("IFERROR", rumus.nilai, kata.sumber), now.nilai), "bantu");
    k.put(row, col.lengkap, hold(fn("IFERROR", rumus.lengkap(own), 0), now.lengkap), "bantu");
    values.push(op(own, "=", kata.sumber));
    complete.push(op(cell(row, col.lengkap), "=", 1));
    sel[c.kode] = own.teks;
    return { ...now, kode: c.kode };
  });
  const teks = toExcel(realisasi.pohon, sel, {
    satuan: persen ? "fraksi" : "poin",
    bilaNol: kata.penyebut,
  });
  return {
    nilai: fn("IF", fn("OR", ...values), kata.sumber, { teks: teks.slice(1) }),
    lengkap: () => fn("IF", fn("AND", ...complete), 1, 0),
    kini: kiniRumus(realisasi.pohon, kini, persen),
  };
}
