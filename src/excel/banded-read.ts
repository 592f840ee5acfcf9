/** Reads large used ranges band by band. */
import type { Rentang } from "../core/sheet/address";
import { cellsPerRoundTrip, cutBands, groupBands, halve, type Band } from "./bands";
import { excelError } from "./errors";
import { joinTables, type Tables } from "./grid";

export type BandedSheet = { kind: "read"; tables: Tables } | { kind: "tooLarge" };

interface LargeSheet {
  id: string;
  rentang: Rentang;
}

interface ReadBand {
  band: Band;
  /** null: too large even as a single row. */
  tables: Tables | null;
}

/** By sheet id. A band that is still too large is halved, down to one row; a row that is too large gives the sheet up. */
export async function readInBands(
  context: Excel.RequestContext,
  sheets: readonly LargeSheet[],
): Promise<Map<string, BandedSheet>> {
  const used = sheets.map(({ rentang }, sheet) => ({ sheet, rentang }));
  let waiting = groupBands(cutBands(used, cellsPerRoundTrip), cellsPerRoundTrip);
  const done: ReadBand[] = [];
  while (waiting.length > 0) {
    const [group = [], ...rest] = waiting;
    const { read, again } = await readGroup(context, sheets, group);
    done.push(...read);
    waiting = [...again, ...rest];
  }
  return new Map(sheets.map(({ id }, i) => [id, assemble(done.filter(({ band }) => band.sheet === i))]));
}

async function readGroup(
  context: Excel.RequestContext,
  sheets: readonly LargeSheet[],
  group: readonly Band[],
): Promise<{ read: ReadBand[]; again: Band[][] }> {
  const ranges = group.map(({ sheet, rentang: r }) =>
    context.workbook.worksheets
      .getItem(sheets[sheet]?.id ?? "")
      .getRangeByIndexes(r.row, r.col, r.row2 - r.row + 1, r.col2 - r.col + 1)
      .load("values,formulas,numberFormat"),
  );
  try {
    await context.sync();
  } catch (thrown) {
    if (excelError(thrown).kode !== "terlaluBesar") throw thrown;
    return retry(group);
  }
  const read: ReadBand[] = [];
  const again: Band[][] = [];
  group.forEach((band, i) => {
    const tables = ranges[i] ? tablesOf(ranges[i]) : null;
    const halves = tables ? null : halve(band);
    if (halves) again.push(...halves.map((half) => [half]));
    else read.push({ band, tables });
  });
  return { read, again };
}

/** The answer as a whole was too large: several bands go one by one, a single one in halves. */
function retry(group: readonly Band[]): { read: ReadBand[]; again: Band[][] } {
  const [only] = group;
  if (group.length > 1 || !only) return { read: [], again: group.map((band) => [band]) };
  const halves = halve(only);
  return halves
    ? { read: [], again: halves.map((half) => [half]) }
    : { read: [{ band: only, tables: null }], again: [] };
}

function assemble(bands: readonly ReadBand[]): BandedSheet {
  const tables: Tables[] = [];
  for (const { tables: part } of [...bands].sort((a, b) => a.band.rentang.row - b.band.rentang.row)) {
    if (!part) return { kind: "tooLarge" };
    tables.push(part);
  }
  return { kind: "read", tables: joinTables(tables) };
}

/** null: Excel answered null for at least one of the tables, which means too large. */
export function tablesOf(range: Excel.Range): Tables | null {
  const { values, formulas, numberFormat }: Record<keyof Tables, unknown> = range;
  if (!isTable(values) || !isTable(formulas) || !isTable(numberFormat)) return null;
  return { values, formulas, numberFormat };
}

function isTable(value: unknown): value is unknown[][] {
  return Array.isArray(value);
}
