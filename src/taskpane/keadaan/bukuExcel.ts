import { onWorkbookChanged, selectRange, takeSnapshot } from "../../excel";
import type { Buku } from "./port";

/** The workbook that is open in Excel, as the pane's port. */
export const bukuExcel: Buku = {
  takeSnapshot: async () => {
    const hasil = await takeSnapshot();
    return hasil.status === "terbaca" ? hasil : { status: "gagal", alasan: hasil.galat.pesan };
  },
  selectRange: async (lembar, alamat) => {
    const hasil = await selectRange(lembar, alamat);
    return hasil.status === "berhasil" ? null : hasil.galat.pesan;
  },
  onWorkbookChanged: (berubah) => onWorkbookChanged(berubah),
};
