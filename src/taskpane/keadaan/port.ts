import type { Content, Edit } from "../../core/edits";
import type { Rentang } from "../../core/sheet/address";
import type { Hasil, HasilAngka, HasilSnapshot, HasilTerap, Pemisah, Pilihan } from "../../excel";

/** All that the pane can do with a workbook: `src/excel` in Excel, plain data in a test. */
export interface Buku {
  takeSnapshot: () => Promise<HasilSnapshot>;
  selectRange: (lembar: string, alamat: string) => Promise<Hasil<null>>;
  /** Resolves to the function that stops the watching. */
  onWorkbookChanged: (berubah: () => void) => Promise<() => Promise<void>>;
  /** Calls back after each change of the selection; resolves to the function that stops the watching. */
  onSelectionChanged: (berubah: () => void) => Promise<() => Promise<void>>;
  applyEdits: (edits: readonly Edit[]) => Promise<HasilTerap>;
  /** One cell in one round trip, guarded by what it held; null empties it. */
  writeFigure: (
    lembar: string,
    sel: string,
    nilai: number | string | null,
    before: Content,
  ) => Promise<HasilAngka>;
  /** The marks that this Excel writes numbers and formulas with. */
  readSeparators: () => Promise<Hasil<Pemisah>>;
  /** Formulas of an area in the planner's own language, null where there is none. */
  readLocalFormulas: (lembar: string, alamat: string) => Promise<Hasil<(string | null)[][]>>;
  /** The merged areas of each of some areas that begin in it. Clears Excel's own undo on the desktop: only where asked for. */
  readMergedAreas: (areas: readonly { lembar: string; rentang: Rentang }[]) => Promise<Hasil<Rentang[][]>>;
  readSelection: () => Promise<Hasil<Pilihan>>;
  /** All sheets, hidden ones too. */
  readSheetNames: () => Promise<Hasil<string[]>>;
  /** Points. */
  readColumnWidths: (lembar: string, from: number, count: number) => Promise<Hasil<number[]>>;
  readSettings: () => Promise<Hasil<Readonly<Record<string, unknown>>>>;
  /** undefined forgets a key. */
  writeSettings: (entries: Readonly<Record<string, unknown>>) => Promise<Hasil<null>>;
}
