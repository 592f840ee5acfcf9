/**
 * The notes beside the marks: what is wrong in a cell, readable without the pane.
 * A note carries a check sign over its own words, so that it is known as ours wherever it stands and however often the
 * workbook was saved, and is the planner's own as soon as a word of it was changed.
 */
import type { Pesan } from "../pesan";
import { pesan } from "../pesan";
import type { Temuan } from "./aturan";
import { kalimatTemuan } from "./kalimatTemuan";
import { ringkas } from "./sejak";

export interface CatatanSel {
  lembar: string;
  /** A1 address without sheet. */
  sel: string;
  isi: string;
}

/** Excel's notes hold more; a reader does not. */
const terpanjang = 1500;

/** One note a cell with findings, in the reader's language. */
export function catatanTanda(temuan: readonly Temuan[], kalimat: (p: Pesan) => string): CatatanSel[] {
  const perSel = new Map<string, Temuan[]>();
  for (const t of temuan) {
    const kunci = `${t.lembar}!${t.sel}`;
    perSel.set(kunci, [...(perSel.get(kunci) ?? []), t]);
  }
  return [...perSel.values()].flatMap(([pertama, ...lain]) =>
    pertama === undefined
      ? []
      : [{ lembar: pertama.lembar, sel: pertama.sel, isi: bertanda([pertama, ...lain], kalimat) }],
  );
}

function bertanda(temuan: readonly Temuan[], kalimat: (p: Pesan) => string): string {
  const baris = temuan.map((t) => `${kalimat(pesan(`periksa.${t.tingkat}`))}: ${kalimatTemuan(t, kalimat)}`);
  const kata = [kalimat(pesan("periksa.catatan-judul")), ...baris].join("\n");
  const isi = kata.length > terpanjang ? `${kata.slice(0, terpanjang - 1)}…` : kata;
  return `${isi}\n${tandaDari(isi)}`;
}

/** Spaces are not counted: programs break lines in their own ways. */
function tandaDari(isi: string): string {
  return `#iki-${ringkas(isi.replace(/\s+/g, " ").trim())}`;
}

/** Whether a note is one of ours, untouched. Excel may put its author's name above the words: "Nama:". */
export function catatanKita(isi: string, penulis: string): boolean {
  const kepala = penulis === "" ? "" : `${penulis}:`;
  const kata = (kepala !== "" && isi.startsWith(kepala) ? isi.slice(kepala.length) : isi).trim();
  const potong = kata.lastIndexOf("#iki-");
  return potong > 0 && kata.slice(potong) === tandaDari(kata.slice(0, potong));
}
