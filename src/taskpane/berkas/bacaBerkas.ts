/**
 * Workbooks that the planner hands over as files: read in the page, never sent anywhere and never written. The workbook that
 * is open stays the business of excel/.
 */
import type { Pesan } from "../../core/pesan";
import type { WorkbookData } from "../../core/sheet/grid";
import { openWorkbookFile } from "../../file/open";

export type IsiBerkas = { status: "terbaca"; buku: WorkbookData } | { status: "gagal"; pesan: Pesan };

/** The visible sheets of an xlsx; what else it is, or why it can't be read, comes back as a sentence. */
export async function bacaBerkas(berkas: Blob): Promise<IsiBerkas> {
  const hasil = await openWorkbookFile(new Uint8Array(await berkas.arrayBuffer()));
  return hasil.status === "galat"
    ? { status: "gagal", pesan: hasil.pesan }
    : { status: "terbaca", buku: hasil.data };
}
