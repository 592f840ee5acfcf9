/** Reads the sheet `Pengaturan IKI`. */
import { type AturanTurun, ATURAN_TURUN_BAWAAN, aturanTurun } from "../capaian/aturan";
import { TARGET_BERLAKU_BAWAAN, type VarianTarget, varianTarget } from "../hitung/target-berlaku";
import { type Pesan, pesan } from "../pesan";
import { readAngka } from "../sheet/angka";
import { type SheetGrid, type WorkbookData, valueAt } from "../sheet/grid";
import { tidyText } from "../sheet/teks";
import { readSkalaTable } from "./read-skala";
import {
  readAturanTable,
  readBarisTable,
  readKolomTable,
  readPredikatTable,
  readTemuanTable,
} from "./read-tables";
import { pengaturanSheet } from "./sheet-of";
import { type KunciUmum, label, sameLabel } from "./tata-letak";
import { type Pengaturan, BATAS_BAWAAN, pengaturanBawaan } from "./types";

function valueOf(grid: SheetGrid, kunci: KunciUmum): string | null {
  for (let row = grid.firstRow; row < grid.firstRow + grid.values.length; row++)
    if (sameLabel(valueAt(grid, row, 0), label.umum[kunci])) {
      const value = valueAt(grid, row, 1);
      return value === null ? null : String(value).trim();
    }
  return null;
}

function readBatas(teks: string | null, catatan: Pesan[]): number | null {
  if (teks === null) return BATAS_BAWAAN;
  if (sameLabel(teks, label.kata.tanpaBatas)) return null;
  const { nilai } = readAngka(teks.replace(/^(\d+)\.(\d+)$/, "$1,$2"));
  if (nilai !== null && nilai > 0) return nilai;
  catatan.push(pesan("pengaturan.batasTakTerbaca", { teks, bawaan: BATAS_BAWAAN }));
  return BATAS_BAWAAN;
}

function readAturan(teks: string | null, catatan: Pesan[]): AturanTurun {
  if (teks === null) return ATURAN_TURUN_BAWAAN;
  const key = (s: string): string => tidyText(s).toLowerCase().replace(/\s/g, "");
  const found = aturanTurun.find((a) => key(a) === key(teks) || key(label.kata.aturanTurun[a]) === key(teks));
  if (found) return found;
  catatan.push(pesan("pengaturan.aturanTakDikenal", { teks }));
  return ATURAN_TURUN_BAWAAN;
}

function readVarian(teks: string | null, catatan: Pesan[]): VarianTarget {
  const found = varianTarget.find((v) => sameLabel(teks, v));
  if (found) return found;
  if (teks !== null)
    catatan.push(pesan("pengaturan.targetTakDikenal", { teks, bawaan: TARGET_BERLAKU_BAWAAN }));
  return TARGET_BERLAKU_BAWAAN;
}

/**
 * The settings that the workbook keeps; the defaults where it has no such sheet. What a person wrote there and can't be
 * read is told in `catatan`, and the default counts in its place; a scale with gaps or overlaps gives no kategori at all.
 */
export function readPengaturan(buku: WorkbookData): Pengaturan {
  const grid = pengaturanSheet(buku);
  if (grid === null) return pengaturanBawaan;
  const catatan: Pesan[] = [];
  const catat = (p: Pesan): void => {
    catatan.push(p);
  };
  const kategori = valueOf(grid, "maksimalKategori");
  const nilai = Number(valueOf(grid, "maksimalNilai") ?? Number.NaN);
  const skala = readSkalaTable(grid, {
    skala: valueOf(grid, "skala"),
    dasar: sameLabel(valueOf(grid, "dasar"), label.kata.dasar.skor) ? "skor" : "capaian",
    bulatkan: sameLabel(valueOf(grid, "bulatkan"), label.kata.ya),
    targetMaksimal: kategori !== null && Number.isFinite(nilai) ? { kategori, nilai } : null,
  });
  return {
    skala: skala.id,
    skalaSendiri: skala.sendiri,
    skalaTolak: skala.tolak,
    aturanTurun: readAturan(valueOf(grid, "aturanTurun"), catatan),
    targetBerlaku: readVarian(valueOf(grid, "targetBerlaku"), catatan),
    batas: readBatas(valueOf(grid, "batas"), catatan),
    baris: readBarisTable(grid, catat),
    kolomPasti: readKolomTable(grid, catat),
    aturanMati: readAturanTable(grid),
    diabaikan: readTemuanTable(grid),
    skalaPredikat: readPredikatTable(grid, catat),
    catatan: [...catatan, ...skala.catatan],
  };
}
