/** The ribbon's "Jabatan berikut": selects the table after the selected cell, without the pane. */
import { readWorkbook } from "../core/layout";
import { readPengaturan } from "../core/pengaturan";
import { pesan, type Pesan } from "../core/pesan";
import { rangeAddress } from "../core/sheet/address";
import { readSelection, selectRange, takeSnapshot } from "../excel";
import { blokBerikut } from "./blokBerikut";

/** null: another table is selected, as the sheet itself shows; else why none could be. */
export async function selectNextJabatan(): Promise<Pesan | null> {
  const [snapshot, pilihan] = [await takeSnapshot(), await readSelection()];
  if (snapshot.status === "gagal") return snapshot.galat.pesan;
  if (pilihan.status === "gagal") return pilihan.galat.pesan;
  const { lembar, rentang } = pilihan.isi;
  const { kolomPasti } = readPengaturan(snapshot.buku);
  const berikut = blokBerikut(readWorkbook(snapshot.buku, { kolomPasti }), { lembar, row: rentang.row });
  if (berikut === null) return pesan("pita.berikut-tanpa-tabel");
  if (berikut.lembar === lembar && berikut.rentang === rangeAddress(rentang))
    return pesan("pita.berikut-satu", { sel: `${lembar}!${berikut.rentang}` });
  const dipilih = await selectRange(berikut.lembar, berikut.rentang);
  return dipilih.status === "gagal" ? dipilih.galat.pesan : null;
}
