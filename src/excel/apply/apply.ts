/** Applies a list of edits: guard, write and read-back, in two round trips unless the list is very large. */
import { invertEdits, untouchedSheets, type Captured, type Edit, type Write } from "../../core/edits";
import { pesan, type Pesan } from "../../core/pesan";
import { withExcel } from "../context";
import { excelError } from "../errors";
import type { GalatExcel } from "../hasil";
import { differences, placeOf, queueReading, type Difference } from "./capture";
import { perform } from "./perform";
import { areaOf, rangeOf } from "./range";

export type HasilTerap =
  /** `balik` takes everything back. */
  | { status: "diterapkan"; balik: Edit[] }
  /** The workbook is no longer what the edits were planned on: nothing was written. */
  | { status: "berubah"; di: Difference[]; pesan: Pesan }
  /** Something failed on the way; `dipulihkan` says whether what had been written was put back. */
  | { status: "gagal"; galat: GalatExcel; dipulihkan: boolean };

/** Characters of edits that are sent in one round trip: Excel on the web takes 5 MB with its own wrapping. */
const charactersPerRoundTrip = 1_500_000;

type Checked = { captured: (Captured | null)[]; differences: Difference[]; clash: Pesan | null };

/**
 * Nothing is written where a cell holds something else than `Write.before` says, a sheet to be added is there already,
 * or one to be changed is not. Where writing fails half-way, or the cells then hold something else than was written,
 * what was done is taken back.
 */
export async function applyEdits(edits: readonly Edit[]): Promise<HasilTerap> {
  if (edits.length === 0) return { status: "diterapkan", balik: [] };
  const checked = await withExcel((context) => check(context, edits));
  if (checked.status === "gagal") return { ...checked, dipulihkan: true };
  const { captured, clash } = checked.isi;
  const changed = checked.isi.differences;
  if (clash) return { status: "berubah", di: changed, pesan: clash };
  if (changed[0]) {
    return {
      status: "berubah",
      di: changed,
      pesan: pesan("excel.berubah", { sel: placeOf(changed[0]), jumlah: changed.length }),
    };
  }
  const written = await withExcel((context) => writeAll(context, edits, captured));
  if (written.status === "gagal") {
    return { ...written, dipulihkan: await putBack(invertEdits(edits, captured)) };
  }
  const [first] = written.isi.differences;
  const balik = invertEdits(edits, written.isi.captured);
  if (!first) return { status: "diterapkan", balik: [...untouchedSheets(edits), ...balik] };
  const dipulihkan = await putBack(balik);
  const galat: GalatExcel = {
    kode: "lain",
    pesan: pesan("excel.tidakTersimpan", { sel: placeOf(first), jumlah: written.isi.differences.length }),
    asal: "read-back",
  };
  return { status: "gagal", galat, dipulihkan };
}

async function check(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Checked> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const added = addedBy(edits);
  const wanted = [
    ...new Set(edits.flatMap((e) => ("lembar" in e && !added.has(e.lembar) ? [e.lembar] : []))),
  ];
  // The list of sheets comes in the same round trip, so a sheet that is gone may not stop it.
  const sheets = wanted.map((lembar) => worksheets.getItemOrNullObject(lembar).load("name"));
  const readings = edits.map((edit) => (isOfNewSheet(edit, added) ? null : queueReading(context, edit)));
  try {
    await context.sync();
  } catch (thrown) {
    if (excelError(thrown).kode !== "tidakAda") throw thrown;
    return {
      captured: [],
      differences: [],
      clash: pesan("excel.lembarHilang", { lembar: wanted.join(", ") }),
    };
  }
  const names = worksheets.items.map((sheet) => sheet.name.toLowerCase());
  const taken = [...added].find((lembar) => names.includes(lembar.toLowerCase()));
  const gone = wanted.find((_, i) => sheets[i]?.isNullObject);
  const clash =
    taken !== undefined
      ? pesan("excel.lembarSudahAda", { lembar: taken })
      : gone !== undefined
        ? pesan("excel.lembarHilang", { lembar: gone })
        : null;
  return {
    captured: readings.map((r) => (clash ? null : (r?.captured() ?? null))),
    differences: clash ? [] : readings.flatMap((r) => r?.differences() ?? []),
    clash,
  };
}

async function writeAll(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  captured: readonly (Captured | null)[],
): Promise<{ captured: (Captured | null)[]; differences: Difference[] }> {
  const made = new Map<number, Excel.ConditionalFormat>();
  const after: { edit: Write; range: Excel.Range }[] = [];
  for (const batch of batches(edits)) {
    for (const { edit, index } of batch) {
      const thing = perform(context, edit);
      if (thing) made.set(index, thing);
      if (edit.kind !== "write") continue;
      const area = areaOf(edit.row, edit.col, edit.contents);
      after.push({ edit, range: rangeOf(context, edit.lembar, area).load("values,formulas") });
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for all but lists of several megabytes
    await context.sync();
  }
  return {
    captured: captured.map((c, i) => {
      const thing = made.get(i);
      return thing ? { kind: "made", ids: [thing.id] } : c;
    }),
    differences: lastWrites(after).flatMap(({ edit, range }) =>
      differences(edit.lembar, edit.row, edit.col, edit.contents, range),
    ),
  };
}

/** A cell that the list writes twice holds the later content: only the last write of an area is read back. */
function lastWrites<T extends { edit: Write }>(writes: readonly T[]): T[] {
  return writes.filter(({ edit }, i) => !writes.slice(i + 1).some((later) => overlaps(edit, later.edit)));
}

function overlaps(a: Write, b: Write): boolean {
  const [x, y] = [areaOf(a.row, a.col, a.contents), areaOf(b.row, b.col, b.contents)];
  return a.lembar === b.lembar && x.row <= y.row2 && y.row <= x.row2 && x.col <= y.col2 && y.col <= x.col2;
}

/** Takes back what can be taken back, each edit by itself: what never happened can't be undone, and may not stop the rest. */
async function putBack(balik: readonly Edit[]): Promise<boolean> {
  const all = await withExcel(async (context) => {
    for (const edit of balik) perform(context, edit);
    await context.sync();
  });
  if (all.status === "berhasil") return true;
  const single = await balik.reduce<Promise<boolean>>(
    async (before, edit) => [await before, await putBackAlone(edit)].every(Boolean),
    Promise.resolve(true),
  );
  return single;
}

/** true too where there is nothing to take back, since the edit was never reached. */
async function putBackAlone(edit: Edit): Promise<boolean> {
  const one = await withExcel(async (context) => {
    perform(context, edit);
    await context.sync();
  });
  return one.status === "berhasil" || (one.galat.kode === "tidakAda" && isRemoval(edit));
}

function isRemoval(edit: Edit): boolean {
  return (
    edit.kind === "removeSheet" ||
    edit.kind === "removeChart" ||
    (edit.kind === "name" && edit.acuan === null)
  );
}

function* batches(edits: readonly Edit[]): Generator<{ edit: Edit; index: number }[]> {
  let batch: { edit: Edit; index: number }[] = [];
  let size = 0;
  for (const [index, edit] of edits.entries()) {
    const weight = JSON.stringify(edit).length;
    if (batch.length > 0 && size + weight > charactersPerRoundTrip) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push({ edit, index });
    size += weight;
  }
  yield batch;
}

function addedBy(edits: readonly Edit[]): Set<string> {
  return new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.lembar] : [])));
}

function isOfNewSheet(edit: Edit, added: ReadonlySet<string>): boolean {
  return !("lembar" in edit) || added.has(edit.lembar);
}
