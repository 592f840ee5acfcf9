/** Settings as the cells of their sheet. */
import type { Pita, Skala } from "../capaian/skala";
import { type Content, type Rumus, cell, fn, formula, op, ref } from "../edits";
import type { CellValue } from "../sheet/grid";
import { BARIS_SKALA, BARIS_UMUM, type NamaTabel, label, umum, wordsOfId } from "./tata-letak";
import type { Pengaturan } from "./types";

/** A whole percent more than the bound is as far as the next value of 9 decimals: capaian is rounded to that. */
const LEWAT = 1e-9;

const yes = (b: boolean): string => (b ? label.kata.ya : label.kata.tidak);

/** Settings in the order of `umum`: [label, value]. */
export function contentsUmum(p: Pengaturan, skala: Skala): Content[][] {
  const values: Record<(typeof umum)[number], Content> = {
    versi: label.versi,
    skala: skala.nama,
    dasar: label.kata.dasar[skala.dasar],
    bulatkan: yes(skala.bulatkan),
    batas: p.batas ?? label.kata.tanpaBatas,
    aturanTurun: label.kata.aturanTurun[p.aturanTurun],
    targetBerlaku: p.targetBerlaku,
    maksimalKategori: skala.targetMaksimal?.kategori ?? null,
    maksimalNilai: skala.targetMaksimal?.nilai ?? null,
    periksa: { formula: checkFormula(skala.pita.length), nilai: label.kata.urutBenar },
  };
  return umum.map((k) => [label.umum[k], values[k]]);
}

/** Says so where a lower bound is not above the one before it. */
function checkFormula(bands: number): Rumus {
  const first = BARIS_SKALA + 1;
  const last = BARIS_SKALA + bands;
  const above = ref({ row: first, col: 0, row2: last - 1, col2: 0 });
  const below = ref({ row: first + 1, col: 0, row2: last, col2: 0 });
  const wrong = fn("SUMPRODUCT", op(op(above, ">=", below), "*", 1));
  return formula(fn("IF", op(wrong, ">", 0), label.kata.urutSalah, label.kata.urutBenar));
}

function pitaRow(p: Pita, row: number): Content[] {
  const [low, high] = p.nilai ?? [];
  const included = p.dariTermasuk ?? true;
  const bound = p.dari ?? 0;
  return [
    bound,
    p.kategori,
    yes(included),
    low?.[1] ?? null,
    p.sampai ?? null,
    high?.[1] ?? null,
    {
      formula: formula(
        fn("IF", op(cell(row, 2), "=", label.kata.tidak), op(cell(row, 0), "+", LEWAT), cell(row, 0)),
      ),
      nilai: included ? bound : bound + LEWAT,
    },
  ];
}

/** Header and bands, from row `BARIS_SKALA` down. */
export function contentsSkala(pita: readonly Pita[]): Content[][] {
  return [label.skala, ...pita.map((p, i) => pitaRow(p, BARIS_SKALA + 1 + i))];
}

/** Lines of a growing table, without its header. */
export function contentsTable(p: Pengaturan, nama: NamaTabel): CellValue[][] {
  const baris = [...p.baris.values()];
  switch (nama) {
    case "baris":
      return baris
        .filter((b) => b.polaritas ?? b.konsolidasi ?? b.formula ?? (b.targetMaksimal ? true : null))
        .map((b) => [
          b.jabatan,
          b.indikator,
          b.polaritas,
          b.konsolidasi,
          b.targetMaksimal ? label.kata.ya : null,
          b.formula?.teks ?? null,
          b.formula?.pengganti ?? null,
          b.formula?.ekspresi ?? null,
        ]);
    case "komponen":
      return baris.flatMap((b) => b.komponen.map((k) => [b.jabatan, b.indikator, k.nama, k.konsolidasi]));
    case "kolom":
      return Object.entries(p.kolomPasti).flatMap(([tataLetak, kolom]) =>
        Object.entries(kolom).map(([k, peran]) => [tataLetak, k, label.kata.peran[peran]]),
      );
    case "predikat":
      return p.skalaPredikat.flatMap((s) => s.urutan.map((grade, i): CellValue[] => [s.nama, i + 1, grade]));
    case "aturan":
      return p.aturanMati.map((id) => [wordsOfId(id)]);
    case "temuan":
      return p.diabaikan.map((d) => [wordsOfId(d.kode), d.lembar, d.jabatan, d.kolom, d.indikator, d.alasan]);
  }
}

/** Row of the value of a setting. */
export const rowOf = (kunci: (typeof umum)[number]): number => BARIS_UMUM + umum.indexOf(kunci);
