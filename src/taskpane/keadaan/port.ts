import type { Pesan } from "../../core/pesan";
import type { WorkbookData } from "../../core/sheet/grid";

export type HasilBaca = { status: "terbaca"; buku: WorkbookData } | { status: "gagal"; alasan: Pesan };

/** All that the pane can do with a workbook: `src/excel` in Excel, plain data in a test. */
export interface Buku {
  takeSnapshot: () => Promise<HasilBaca>;
  /** null: done; else why not. */
  selectRange: (lembar: string, alamat: string) => Promise<Pesan | null>;
  /** Resolves to the function that stops the watching. */
  onWorkbookChanged: (berubah: () => void) => Promise<() => Promise<void>>;
}
