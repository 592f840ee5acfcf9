/** The marks that the validator puts on cells: a colour, and a note where this Excel has them. */
import type { ConditionalFormat } from "../core/edits";
import type { Pesan } from "../core/pesan";
import { supports } from "./api-sets";
import { applyEdits } from "./apply/apply";
import { withExcel } from "./context";
import { findMarks, plainAddress, rulesOf, type CiriTanda, type LembarBertanda } from "./find-marks";
import type { Hasil } from "./hasil";

export type { CiriTanda } from "./find-marks";

/** What is to be put on the sheets. */
export interface Tanda {
  /** Conditional formats with our formula, one a cell. */
  warna: readonly ConditionalFormat[];
  /** Notes, one a cell; Excel before ExcelApi 1.18 gets none. */
  catatan: readonly { lembar: string; sel: string; isi: string }[];
}

export interface HasilTanda {
  /** Cells that got a colour. */
  sel: number;
  /** Cells that got a note, too: none where the planner's own note or comment stands. */
  catatan: number;
  /** Protected sheets, which were left as they are. */
  terlindungi: string[];
  /** Why the notes could not be written though this Excel has them; the colours stay. */
  galatCatatan: Pesan | null;
}

export interface HasilHapus {
  /** Marks that were there, colours and notes each for itself. */
  ditemukan: number;
  /** Protected sheets on which marks had to stay. */
  terlindungi: string[];
}

/** How many marks the workbook holds, colours and notes each for itself. Three round trips. */
export async function countMarks(ciri: CiriTanda): Promise<Hasil<number>> {
  return withExcel(async (context) =>
    (await findMarks(context, ciri)).reduce(
      (n, { aturan, catatan }) => n + aturan.length + catatan.length,
      0,
    ),
  );
}

/**
 * Takes away every mark, and nothing else, but on protected sheets, whose names come back. A note that the planner
 * changed is the planner's by now and stays. Four round trips.
 */
export async function removeMarks(ciri: CiriTanda): Promise<Hasil<HasilHapus>> {
  return withExcel(async (context) => {
    const found = await findMarks(context, ciri);
    const jumlah = found.reduce((n, { aturan, catatan }) => n + aturan.length + catatan.length, 0);
    return { ditemukan: jumlah, terlindungi: await remove(context, found) };
  });
}

/**
 * Takes the marks of an earlier check away and puts these on: a cell that was mended keeps none. Where a sheet is gone
 * by now, nothing is put on. Eight round trips at most, whatever the number of sheets and cells.
 */
export async function putMarks({ warna, catatan }: Tanda, ciri: CiriTanda): Promise<Hasil<HasilTanda>> {
  const before = await withExcel(async (context) => {
    const found = await findMarks(context, ciri);
    await remove(context, found);
    return found;
  });
  if (before.status === "gagal") return before;
  const locked = before.isi.filter(({ terlindungi }) => terlindungi).map(({ nama }) => nama);
  const open = ({ lembar }: { lembar: string }): boolean => !locked.includes(lembar);
  const colours = warna.filter(open);
  const applied = await applyEdits(colours);
  if (applied.status === "gagal") return { status: "gagal", galat: applied.galat };
  if (applied.status === "berubah") {
    return { status: "gagal", galat: { kode: "tidakAda", pesan: applied.pesan, asal: "guard" } };
  }
  const terlindungi = locked.filter((nama) => warna.some(({ lembar }) => lembar === nama));
  const notes = supports("catatan") ? await addNotes(catatan.filter(open), before.isi) : null;
  return {
    status: "berhasil",
    isi: {
      sel: colours.length,
      catatan: notes?.status === "berhasil" ? notes.isi : 0,
      terlindungi,
      galatCatatan: notes?.status === "gagal" ? notes.galat.pesan : null,
    },
  };
}

/** The names of the protected sheets on which marks had to stay. */
async function remove(context: Excel.RequestContext, found: readonly LembarBertanda[]): Promise<string[]> {
  const marked = found.filter(({ aturan, catatan }) => aturan.length + catatan.length > 0);
  const free = marked.filter(({ terlindungi }) => !terlindungi);
  for (const { sheet, aturan, catatan } of free) {
    for (const id of aturan) rulesOf(sheet).getItem(id).delete();
    for (const sel of catatan) sheet.notes.getItem(sel).delete();
  }
  if (free.length > 0) await context.sync();
  return marked.filter(({ terlindungi }) => terlindungi).map(({ nama }) => nama);
}

/** One round trip. `found` says where notes of others stand. */
async function addNotes(catatan: Tanda["catatan"], found: readonly LembarBertanda[]): Promise<Hasil<number>> {
  const taken = new Set(found.flatMap(({ nama, milikOrang }) => milikOrang.map((sel) => `${nama}!${sel}`)));
  const free = catatan.filter(({ lembar, sel }) => !taken.has(`${lembar}!${plainAddress(sel)}`));
  return withExcel(async (context) => {
    for (const { lembar, sel, isi } of free) {
      context.workbook.worksheets.getItem(lembar).notes.add(plainAddress(sel), isi);
    }
    await context.sync();
    return free.length;
  });
}
