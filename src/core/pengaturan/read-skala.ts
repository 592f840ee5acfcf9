/** The scale as the sheet holds it: what a person changed there counts, where it has neither gap nor overlap. */
import { checkSkala } from "../capaian/check-skala";
import { type Pita, type Skala, SKALA_BAWAAN, findSkala, skalaBawaan } from "../capaian/skala";
import { type Pesan, pesan } from "../pesan";
import { type SheetGrid, valueAt } from "../sheet/grid";
import { readAngka } from "../sheet/angka";
import { BARIS_SKALA, label, sameLabel } from "./tata-letak";

/** Id of a scale that was changed on the sheet. */
export const SKALA_LEMBAR = "pengaturan";

export interface SkalaLembar {
  id: string;
  sendiri: Skala[];
  /** What is wrong with its bands, so that they are not used. */
  tolak: Pesan[];
  catatan: Pesan[];
}

function headerRow(grid: SheetGrid): number | null {
  const [first = "", second = ""] = label.skala;
  const fits = (r: number): boolean =>
    sameLabel(valueAt(grid, r, 0), first) && sameLabel(valueAt(grid, r, 1), second);
  if (fits(BARIS_SKALA)) return BARIS_SKALA;
  for (let r = grid.firstRow; r < grid.firstRow + grid.values.length; r++) if (fits(r)) return r;
  return null;
}

/** A bound typed as a number or as Indonesian text; null where blank, NaN where it is neither. */
function numberAt(grid: SheetGrid, row: number, col: number): number | null {
  const a = readAngka(valueAt(grid, row, col));
  return a.kosong ? null : (a.nilai ?? Number.NaN);
}

function pitaAt(grid: SheetGrid, row: number): Pita {
  const at = (col: number): number | null => numberAt(grid, row, col);
  const [dari, low, sampai, high] = [at(0), at(3), at(4), at(5)];
  const kategori = valueAt(grid, row, 1);
  const nilai: [number, number][] = [];
  if (low !== null) nilai.push([dari ?? 0, low]);
  if (low !== null && high !== null && sampai !== null && sampai !== dari) nilai.push([sampai, high]);
  return {
    kategori: kategori === null ? "" : String(kategori).trim(),
    dari,
    ...(sampai === null ? {} : { sampai }),
    ...(sameLabel(valueAt(grid, row, 2), label.kata.tidak) ? { dariTermasuk: false } : {}),
    ...(nilai.length > 0 ? { nilai } : {}),
  };
}

function readBands(grid: SheetGrid): Pita[] {
  const header = headerRow(grid);
  if (header === null) return [];
  const pita: Pita[] = [];
  for (let row = header + 1; valueAt(grid, row, 0) !== null || valueAt(grid, row, 1) !== null; row++)
    pita.push(pitaAt(grid, row));
  return pita;
}

const key = (s: Skala): string =>
  JSON.stringify([
    s.bulatkan,
    s.dasar,
    s.targetMaksimal ?? null,
    s.pita.map((p) => [p.kategori, p.dari ?? 0, p.dariTermasuk ?? true, p.sampai ?? null, p.nilai ?? null]),
  ]);

/**
 * The scale in use. Bands as they come with the product keep its id; changed ones become a scale of one's own; bands that
 * gape or overlap are refused, and then no kategori is given until they are put right.
 */
export function readSkalaTable(
  grid: SheetGrid,
  umum: {
    skala: string | null;
    dasar: Skala["dasar"];
    bulatkan: boolean;
    targetMaksimal: Skala["targetMaksimal"] | null;
  },
): SkalaLembar {
  const named = findSkala(umum.skala ?? SKALA_BAWAAN);
  const pita = readBands(grid);
  if (pita.length === 0) return { id: named?.id ?? SKALA_BAWAAN, sendiri: [], tolak: [], catatan: [] };
  const skala: Skala = {
    id: SKALA_LEMBAR,
    nama: umum.skala ?? label.judul,
    sumber: label.nama,
    dasar: umum.dasar,
    bulatkan: umum.bulatkan,
    ...(umum.targetMaksimal ? { targetMaksimal: umum.targetMaksimal } : {}),
    pita,
  };
  const ours = [named, ...skalaBawaan].find((s) => s !== null && key(s) === key(skala));
  if (ours) {
    // The bands count, as formulas look them up: another name written over them changes nothing.
    const other = umum.skala !== null && named !== ours;
    const note = pesan("pengaturan.namaSkalaBeda", { nama: umum.skala ?? "", skala: ours.nama });
    return { id: ours.id, sendiri: [], tolak: [], catatan: other ? [note] : [] };
  }
  const broken = pita.some(
    (p) => Number.isNaN(p.dari) || Number.isNaN(p.sampai) || p.nilai?.some(([, n]) => Number.isNaN(n)),
  );
  const alasan = broken ? [pesan("capaian.skalaBentuk")] : checkSkala(skala);
  if (alasan.length > 0) return { id: SKALA_LEMBAR, sendiri: [], tolak: alasan, catatan: alasan };
  return { id: SKALA_LEMBAR, sendiri: [skala], tolak: [], catatan: [] };
}
