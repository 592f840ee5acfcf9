/** The jabatan as the sheet shows it: the name alone, where the planner's cell holds more. */
import { type Part, cell, fn, op } from "../../edits";
import type { RencanaJabatan, Tautan } from "./rencana";
import { label } from "./tata-letak";

const { kata } = label;

/** The name as it is shown: ": Kepala Bidang Pelayanan" in the table is "Kepala Bidang Pelayanan". */
export const namaJabatan = ({ jabatan, tautan }: RencanaJabatan): string =>
  jabatan ?? String(tautan?.teks ?? kata.tanpaJabatan);

/** Excel takes no longer text inside a formula. */
const LONGEST = 255;

/** The name while the cell says what it said; then the cell, which follows what the planner changes. */
export function uraianJabatan(j: RencanaJabatan, link: Tautan): Part {
  const there = cell(link.row, link.col, link.lembar);
  const nama = namaJabatan(j);
  const said = link.teks ?? "";
  const quotable = [nama, String(said)].every((x) => x.length <= LONGEST);
  return nama === said || !quotable ? there : fn("IF", op(there, "=", said), nama, there);
}
