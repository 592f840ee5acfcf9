import { readWorkbook } from "../core/layout";
import { readSelection, selectRange, takeSnapshot } from "../excel";
import { blokBerikut } from "./blokBerikut";

/** Selects the table after the selected cell. Where Excel refuses or no table is recognised, nothing changes. */
export async function selectNextJabatan(): Promise<void> {
  const [snapshot, pilihan] = [await takeSnapshot(), await readSelection()];
  if (snapshot.status !== "terbaca" || pilihan.status !== "berhasil") return;
  const { lembar, rentang } = pilihan.isi;
  const berikut = blokBerikut(readWorkbook(snapshot.buku), { lembar, row: rentang.row });
  if (berikut) await selectRange(berikut.lembar, berikut.rentang);
}
