/** From a reading to what rules ask for, computed once a row. */
import { readOnce } from "../formulasi";
import type { BarisTerbaca, LembarTerbaca } from "../layout";
import { kunciBaris, type Pengaturan } from "../pengaturan";
import { cellAddress, parseAddress } from "../sheet/address";
import type { WorkbookData } from "../sheet/grid";
import { isPersen } from "../sheet/satuan";
import type { KonteksBaris, KonteksBlok, KonteksBuku } from "./aturan";
import { plain, ukuranOf } from "./kata";

type Ketetapan = Pengaturan["baris"];

/** Whether the choice that was made still is of these very words. */
function isDipastikan(
  ketetapan: Ketetapan | undefined,
  jabatan: string | null,
  baris: BarisTerbaca,
): boolean {
  const chosen = ketetapan?.get(kunciBaris(jabatan, baris.indikator))?.formula;
  return chosen !== undefined && chosen !== null && chosen.teks.trim() === baris.formulasi?.trim();
}

/** The unit that the filled targets of a row without a satuan column all say, where it is percent. */
function persenTarget({ target }: BarisTerbaca): string | null {
  const filled = target.filter(({ nilai }) => nilai !== null);
  return filled.length > 0 && filled.every(({ satuan }) => isPersen(satuan)) ? "%" : null;
}

function isLanjutan(baris: BarisTerbaca, before: BarisTerbaca | undefined): boolean {
  if (baris.sasaranLanjutan) return true;
  return before !== undefined && baris.sasaran !== "" && plain(baris.sasaran) === plain(before.sasaran);
}

/** The reading of a workbook, ready for rules. Linear in rows: each formula is read once. */
export function konteksOf(
  buku: WorkbookData,
  lembar: readonly LembarTerbaca[],
  ketetapan?: Ketetapan,
): KonteksBuku {
  const grids = new Map(buku.sheets.map((grid) => [grid.nama, grid]));
  const blok: KonteksBlok[] = [];
  for (const { nama, blok: blocks } of lembar) {
    const grid = grids.get(nama);
    if (!grid) continue;
    for (const b of blocks) {
      const range = parseAddress(b.rentang);
      const konteks: KonteksBlok = {
        lembar: nama,
        grid,
        blok: b,
        baris: [],
        sel: b.sel.jabatan ?? cellAddress(range?.row ?? 0, range?.col ?? 0),
      };
      konteks.baris = b.baris.map((baris, i): KonteksBaris => {
        return {
          blok: konteks,
          baris,
          lanjutan: isLanjutan(baris, b.baris[i - 1]),
          formula:
            baris.formulasi === null
              ? null
              : readOnce(baris.formulasi, baris.indikator || null, baris.satuan ?? persenTarget(baris)),
          dipastikan: isDipastikan(ketetapan, b.jabatan, baris),
          ukuran: ukuranOf(baris.indikator),
          sel: (medan) => baris.sel[medan] ?? baris.sel.indikator ?? konteks.sel,
        };
      });
      blok.push(konteks);
    }
  }
  return { buku, lembar, blok };
}
