/** Which komponen row holds which komponen of a formula. */
import { type KomponenFormula, nameKey } from "../formulasi";
import type { BarisKomponen } from "../layout/types";
import data from "./cocok.json";

const filler = new Set(data.pengisi);
const peranWords: Readonly<Record<string, readonly string[]>> = data.peran;

/** "Pembilang: Jumlah koperasi sehat" → what it is for, and the name itself. */
function split(nama: string): { peran: string | null; nama: string } {
  const m = /^[-•\s]*(?:[a-z]\.|\(?\d{1,2}[.)])?\s*([\p{L}\s]+?)\s*(?:\([^)]*\))?\s*(?:[:=]\s*(.*))?$/u.exec(
    nama.toLowerCase(),
  );
  const head = m?.[1]?.trim() ?? "";
  const peran = Object.keys(peranWords).find((p) => peranWords[p]?.includes(head)) ?? null;
  return peran === null ? { peran, nama } : { peran, nama: m?.[2] ?? "" };
}

const words = (nama: string): Set<string> =>
  new Set(
    nameKey(nama)
      .split(" ")
      .filter((w) => w !== "" && !filler.has(w)),
  );

/** Share of the longer name's words that both have, 0..1. */
function likeness(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((w) => b.has(w)).length;
  return common / Math.max(a.size, b.size, 1);
}

/** By code of the komponen its row; a komponen without a certain row is absent. */
export type Pasangan = ReadonlyMap<string, BarisKomponen>;

const enough = data.kemiripan;

/**
 * Pairs rows with komponen: by the same name, by what a row calls itself (Pembilang, Penyebut), then by words in common
 * where one row and one komponen are each other's only likely match. Nothing is paired by position alone.
 */
export function matchKomponen(
  komponen: readonly KomponenFormula[],
  baris: readonly BarisKomponen[],
): Pasangan {
  const pairs = new Map<string, BarisKomponen>();
  const free = (): BarisKomponen[] => baris.filter((b) => ![...pairs.values()].includes(b));
  const open = (): KomponenFormula[] => komponen.filter((k) => !pairs.has(k.kode));
  const take = (fits: (k: KomponenFormula, b: BarisKomponen) => boolean): void => {
    for (const k of open()) {
      const rows = free().filter((b) => fits(k, b));
      const [only] = rows;
      const rivals = only ? open().filter((other) => fits(other, only)) : [];
      if (rows.length === 1 && only && rivals.length === 1) pairs.set(k.kode, only);
    }
  };
  take((k, b) => nameKey(k.nama) === nameKey(split(b.nama).nama || b.nama));
  take((k, b) => split(b.nama).peran === k.peran);
  take((k, b) => likeness(words(k.nama), words(split(b.nama).nama)) >= enough);
  return pairs;
}
