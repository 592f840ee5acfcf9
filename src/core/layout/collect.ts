/** From the rows of a body to the rows of a reading: komponen under their indikator, sasaran carried down. */
import { cellAddress } from "../sheet/address";
import { normaliseSatuan } from "../sheet/satuan";
import { stripFused } from "./fused";
import { BarisBerperan } from "./row-roles";
import { endsAtBar, kindOf } from "./rowkind";
import { cellOf, figures, type KolomPeran, readRow } from "./rows";
import type { BarisTerbaca } from "./types";
import type { Lajur, Sel, SheetView } from "./view";

/** The datum's name without its bullet, or the word that says where in the fraction it stands. */
function componentName(teks: string): string {
  const bare = teks.replace(/^(?:[-–—•*▪>]\s*|\(?[a-z][.)]\s+)/i, "");
  const named =
    /^(?:data\s+)?(?:pembilang|penyebut|numerator|denominator|komponen|variabel)(?:\s+\d+)?\s*[:=]\s*(\S[\s\S]*)$/i.exec(
      bare,
    );
  return named?.[1] ?? bare;
}

/** A row of the reading with the row of the sheet that it came from, and the jabatan of its own column. */
export interface BarisTerkumpul {
  baris: BarisTerbaca;
  lajur: Lajur;
  jabatan: Sel | null;
}

export interface Kumpulan {
  baris: BarisTerkumpul[];
  /** The last row that belongs to the table. */
  akhir: Lajur | null;
}

/** Adds a torn row's texts to the row they go on; the sasaran that is carried down grows with them. */
function goOn(
  baris: BarisTerbaca,
  lajur: Lajur,
  kolom: readonly KolomPeran[],
  carried: Sel | null,
): Sel | null {
  const rest = (peran: KolomPeran["peran"]): string => {
    const teks = cellOf(lajur, kolom, peran)?.teks;
    return teks === undefined ? "" : ` ${teks}`;
  };
  baris.indikator += rest("indikator");
  baris.sasaran += rest("sasaran");
  if (baris.formulasi !== null) baris.formulasi += rest("formulasi");
  if (baris.sumberData !== null) baris.sumberData += rest("sumberData");
  if (baris.ket !== null) baris.ket += rest("ket");
  return carried && { ...carried, teks: baris.sasaran };
}

/** A row with an indikator, not the rest of one, and something beside it. */
function isFull(lajur: Lajur, kolom: readonly KolomPeran[]): boolean {
  const indikator = cellOf(lajur, kolom, "indikator");
  return indikator !== undefined && lajur.sel.length > 1 && !/^\p{Ll}/u.test(indikator.teks);
}

/** Reads a body's rows in order. */
export function collectRows(view: SheetView, body: readonly Lajur[], kolom: readonly KolomPeran[]): Kumpulan {
  const baris: BarisTerkumpul[] = [];
  let akhir: Lajur | null = null;
  let carried: Sel | null = null;
  // A sasaran printed in a row without indikator belongs to the row below as that row's own.
  let printed: Sel | null = null;
  let induk: Lajur | null = null;
  let jabatan: Sel | null = null;
  const bullets = body.filter((l) => /^[-–—•*▪]\s/.test(cellOf(l, kolom, "indikator")?.teks ?? ""));
  const filled = body.filter((l) => cellOf(l, kolom, "indikator") !== undefined);
  const butirLazim =
    bullets.length > 1 &&
    bullets.some((l) => cellOf(l, kolom, "sasaran") !== undefined || cellOf(l, kolom, "no") !== undefined) &&
    bullets.length / filled.length >= 0.5;
  const jabatanColumn = kolom.find((k) => k.golongan === "jabatan");
  const berperan = BarisBerperan.of(view, kolom);
  const lastFull = body.findLastIndex((l) => isFull(l, kolom));
  let robek = false;
  let first = true;
  for (const [i, raw] of body.entries()) {
    const lajur = first ? stripFused(raw, kolom) : raw;
    const before = baris.at(-1);
    if (berperan?.join(lajur, before?.baris)) {
      akhir = lajur;
      continue;
    }
    const kind = kindOf(lajur, {
      kolom,
      induk,
      punyaKomponen: (before?.baris.komponen.length ?? 0) > 0,
      butirLazim,
      ekor: i > lastFull,
      robek,
      rumusTerbuka: endsAtBar(before?.baris.formulasi ?? ""),
    });
    if (jabatanColumn) jabatan = lajur.at[jabatanColumn.c] ?? jabatan;
    switch (kind.jenis) {
      case "nomor-kolom":
        if (kind.sasaran) printed = carried = kind.sasaran;
        akhir = lajur;
        break;
      case "sasaran":
        printed = carried = kind.sel;
        break;
      case "seksi":
        if (kind.jabatan) {
          jabatan = kind.jabatan;
          printed = carried = null;
        }
        break;
      case "lanjutan-rumus":
        if (before) before.baris.formulasi = `${before.baris.formulasi ?? ""}\n${kind.sel.teks}`.trim();
        akhir = lajur;
        break;
      case "lanjutan-teks":
        if (before) {
          robek = true;
          carried = goOn(before.baris, lajur, kolom, carried);
          akhir = lajur;
        }
        break;
      case "komponen": {
        const satuan = normaliseSatuan(cellOf(lajur, kolom, "satuan")?.teks ?? null);
        before?.baris.komponen.push({
          baris: lajur.row + 1,
          nama: componentName(kind.nama.teks),
          satuan,
          konsolidasi: cellOf(lajur, kolom, "konsolidasi")?.teks ?? null,
          target: figures(view, lajur, kolom, "target", satuan),
          realisasi: figures(view, lajur, kolom, "realisasi", satuan),
          sel: cellAddress(lajur.row, kind.nama.col),
        });
        akhir = lajur;
        break;
      }
      case "indikator": {
        const own = cellOf(lajur, kolom, "sasaran") ?? null;
        const row = readRow(view, lajur, kolom, carried);
        berperan?.begin(lajur, row);
        if (own === null && printed !== null) row.sasaranLanjutan = false;
        printed = null;
        carried = own ?? carried;
        baris.push({ baris: row, lajur, jabatan });
        induk = lajur;
        akhir = lajur;
        first = false;
        break;
      }
      default:
        break;
    }
  }
  return { baris, akhir };
}
