/** The ways that figures stand in a table: one column, or years, quarters, halves and months over or under the kind of figure. */
import type { Peran } from "../../../src/core/kontrak";

export interface Periode {
  label: string;
  periode: string;
  kumulatif?: boolean;
}

type PeranAngka = Extract<Peran, "target" | "realisasi" | "capaian">;

/** A column of figures with its header path from the top; "{target}" and its like stand for the role's own label. */
export interface KolomAngka {
  peran: PeranAngka;
  jalur: string[];
  label: string | null;
  periode: string | null;
  kumulatif: boolean;
}

const TW: Periode[] = ["TW I", "TW II", "TW III", "TW IV"].map((label, i) => ({
  label,
  periode: `TW${String(i + 1)}`,
}));
const TRIWULAN: Periode[] = ["Triwulan 1", "Triwulan 2", "Triwulan 3", "Triwulan 4"].map((label, i) => ({
  label,
  periode: `TW${String(i + 1)}`,
}));
const TAHUN: Periode[] = ["2024", "2025", "2026"].map((label) => ({ label, periode: label }));
const SEMESTER: Periode[] = [
  { label: "Semester I", periode: "S1" },
  { label: "Semester II", periode: "S2" },
];
const BULAN: Periode[] = ["Jan", "Peb", "Maret", "Apr", "MEI", "Juni"].map((label, i) => ({
  label,
  periode: `0${String(i + 1)}`,
}));

export const DERET: Periode[][] = [TW, TRIWULAN, TAHUN, SEMESTER, BULAN];

const judul: Record<PeranAngka, string> = {
  target: "{target}",
  realisasi: "{realisasi}",
  capaian: "{capaian}",
};

const satu = (peran: PeranAngka, p: Periode | null, jalur: string[]): KolomAngka => ({
  peran,
  jalur,
  label: p?.label ?? null,
  periode: p?.periode ?? null,
  kumulatif: p?.kumulatif ?? false,
});

/** TARGET over the periods; then REALISASI over them, and so on. */
export const peranDiAtas = (peran: PeranAngka[], deret: Periode[]): KolomAngka[] =>
  peran.flatMap((x) => deret.map((p) => satu(x, p, [judul[x], p.label])));

/** Each period over Target | Realisasi | Capaian. */
export const periodeDiAtas = (peran: PeranAngka[], deret: Periode[]): KolomAngka[] =>
  deret.flatMap((p) => peran.map((x) => satu(x, p, [p.label, judul[x]])));

/** Target | Realisasi | Capaian in one header row, without a period. */
export const tanpaPeriode = (peran: PeranAngka[]): KolomAngka[] =>
  peran.map((x) => satu(x, null, [judul[x]]));

/** "Target TW I", "Realisasi TW I" in one header row. */
export const satuBaris = (peran: PeranAngka[], deret: Periode[]): KolomAngka[] =>
  deret.flatMap((p) => peran.map((x) => satu(x, p, [`${judul[x]} ${p.label}`])));

export type { PeranAngka };
