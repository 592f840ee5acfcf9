/** The edits that take edits back: for "Batalkan". */
import type { CellLook, Content, Edit, ReadValidation, Write } from "./types";

/** What stood there before an edit of an existing sheet, read in the same round trip as the guard. */
export type Captured =
  /** Number formats of the cells of `write` or `numberFormat`. */
  | { readonly kind: "formats"; readonly formats: readonly (readonly string[])[] }
  | { readonly kind: "looks"; readonly looks: readonly (readonly CellLook[])[] }
  | { readonly kind: "validation"; readonly asRead: ReadValidation | null }
  /** Points, by the columns or rows from `from` on. */
  | { readonly kind: "sizes"; readonly points: readonly number[] }
  | { readonly kind: "freeze"; readonly rows: number; readonly columns: number }
  /** What the edit itself made, known only afterwards. */
  | { readonly kind: "made"; readonly ids: readonly string[] };

/**
 * In reverse order; `captured[i]` belongs to `edits[i]`, null where nothing was captured. What was done to a sheet that
 * the list itself adds goes with the sheet. Print settings are left as they are.
 */
export function invertEdits(edits: readonly Edit[], captured: readonly (Captured | null)[]): Edit[] {
  const added = new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.lembar] : [])));
  return edits
    .flatMap((edit, i) => {
      const ofNewSheet = "lembar" in edit && added.has(edit.lembar) && edit.kind !== "addSheet";
      return ofNewSheet ? [] : [inverse(edit, captured[i] ?? null)];
    })
    .reverse()
    .flat();
}

/**
 * Writes that change nothing and are guarded by what was written: before a list is taken back, they hold that nobody has
 * typed into the sheets that it adds. Cells that a later write covers are that write's matter.
 */
export function untouchedSheets(edits: readonly Edit[]): Write[] {
  const added = new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.lembar] : [])));
  const writes = edits.filter((edit): edit is Write => edit.kind === "write" && added.has(edit.lembar));
  return writes
    .filter((write, i) => !writes.slice(i + 1).some((later) => overlaps(write, later)))
    .map((write) => ({ ...write, before: write.contents }));
}

const overlaps = (a: Write, b: Write): boolean =>
  a.lembar === b.lembar &&
  a.row < b.row + b.contents.length &&
  b.row < a.row + a.contents.length &&
  a.col < b.col + width(b.contents) &&
  b.col < a.col + width(a.contents);

function inverse(edit: Edit, captured: Captured | null): Edit[] {
  switch (edit.kind) {
    case "addSheet":
      return [{ kind: "removeSheet", lembar: edit.lembar }];
    case "write":
      return inverseWrite(edit, captured);
    case "numberFormat":
      return captured?.kind === "formats" ? [{ ...edit, format: captured.formats }] : [];
    case "style":
    case "restoreLooks": {
      const { lembar, rentang } = edit;
      return captured?.kind === "looks"
        ? [{ kind: "restoreLooks", lembar, rentang, looks: captured.looks }]
        : [];
    }
    case "merge":
      return [{ ...edit, kind: "unmerge" }];
    case "unmerge":
      return [{ ...edit, kind: "merge" }];
    case "validation":
    case "restoreValidation": {
      const { lembar, rentang } = edit;
      return captured?.kind === "validation"
        ? [{ kind: "restoreValidation", lembar, rentang, asRead: captured.asRead }]
        : [];
    }
    case "conditionalFormat": {
      const { lembar, rentang } = edit;
      return captured?.kind === "made"
        ? [{ kind: "removeConditionalFormats", lembar, rentang, ids: captured.ids }]
        : [];
    }
    case "columnWidth":
    case "rowHeight":
      return captured?.kind === "sizes"
        ? captured.points.map((points, i) => ({ ...edit, from: edit.from + i, to: edit.from + i, points }))
        : [];
    case "freeze":
      return captured?.kind === "freeze" ? [{ ...edit, rows: captured.rows, columns: captured.columns }] : [];
    case "name":
      return [{ ...edit, acuan: edit.before, before: edit.acuan }];
    case "chart":
      return [{ kind: "removeChart", lembar: edit.lembar, nama: edit.nama }];
    case "removeSheet":
    case "removeConditionalFormats":
    case "removeChart":
    case "group":
    case "print":
      return [];
  }
}

/** The contents first, under the format in which they were written, then the format. */
function inverseWrite(edit: Write, captured: Captured | null): Edit[] {
  if (!edit.before) return [];
  const { lembar, row, col, before } = edit;
  const back: Edit = { kind: "write", lembar, row, col, contents: before, before: edit.contents };
  if (captured?.kind !== "formats") return [back];
  const rentang = { row, col, row2: row + before.length - 1, col2: col + width(before) - 1 };
  return [back, { kind: "numberFormat", lembar, rentang, format: captured.formats }];
}

export function width(contents: readonly (readonly Content[])[]): number {
  return contents[0]?.length ?? 0;
}
