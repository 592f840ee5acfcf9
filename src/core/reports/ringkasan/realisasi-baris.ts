/** The realisasi of a row: from its own cells, or by its formula over komponen that stand beside it. */
import { type Part, cell, fn, op } from "../../edits";
import { toExcel } from "../../formulasi";
import { consolidate } from "../../hitung/deret";
import type { PeriodeHitung } from "../../hitung/periode-hitung";
import { type Kanvas, hold } from "./kanvas";
import { kolomKomponen } from "./kolom";
import type { RencanaBaris } from "./rencana";
import { type RumusDeret, rumusDeret } from "./rumus-deret";
import { kata } from "./rumus-sel";

/** Writes the komponen, where there are any; gives back the formula of the realisasi and of its completeness. */
export function tulisRealisasi(
  r: RencanaBaris,
  row: number,
  k: Kanvas,
  periode: PeriodeHitung,
  diminta: boolean,
): RumusDeret {
  if (r.realisasi.jenis === "tidak ada") return { nilai: "", lengkap: () => 0 };
  if (r.realisasi.jenis === "langsung") return rumusDeret(r.realisasi.deret, periode, diminta, r.persen);
  const values: Part[] = [];
  const complete: Part[] = [];
  const sel: Record<string, string> = {};
  r.realisasi.komponen.forEach((c, i) => {
    const col = kolomKomponen(i);
    const rumus = rumusDeret(c, periode, diminta, false);
    const own = cell(row, col.nilai);
    const known = consolidate(c.deret, c.konsolidasi, periode, diminta);
    const nilai = known.status === "tidak dapat dihitung" ? kata.sumber : (known.nilai ?? "");
    k.put(row, col.nama, c.nama, "bantu");
    k.put(row, col.nilai, hold(fn("IFERROR", rumus.nilai, kata.sumber), nilai), "bantu");
    k.put(
      row,
      col.lengkap,
      hold(fn("IFERROR", rumus.lengkap(own), 0), known.status === "terhitung" ? 1 : 0),
      "bantu",
    );
    values.push(op(own, "=", kata.sumber));
    complete.push(op(cell(row, col.lengkap), "=", 1));
    sel[c.kode] = own.teks;
  });
  const teks = toExcel(r.realisasi.pohon, sel, {
    satuan: r.persen ? "fraksi" : "poin",
    bilaNol: kata.penyebut,
  });
  return {
    nilai: fn("IF", fn("OR", ...values), kata.sumber, { teks: teks.slice(1) }),
    lengkap: () => fn("IF", fn("AND", ...complete), 1, 0),
  };
}
