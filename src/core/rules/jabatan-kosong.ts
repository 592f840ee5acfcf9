import type { Aturan, KonteksBlok } from "./aturan";
import { pesan } from "../pesan";
import { cellAddress, parseAddress } from "../sheet/address";

/** "1. JABATAN :", "- Nama Jabatan", and nothing behind it. */
const label = /^[\s\-–•*]*(?:\(?(?:\d{1,2}|[a-z])[.)]\s*)?(?:nama\s+)?jabatan\s*[:;]?\s*$/i;
/** A mark, or the label of a list in a cell of its own: ":", "1.", "a)". */
const filler = /^[\s:;.\-–_…]*(?:\(?(?:\d{1,2}|[a-z])[.)]?)?[\s:;.\-–_…]*$/i;

/** The cell of an identity line that leaves the jabatan out; null where the block has no such line. */
function barisKosong({ blok, grid }: KonteksBlok): string | null {
  const range = parseAddress(blok.rentang);
  if (!range) return null;
  for (let row = range.row; row < blok.barisKepala[0] - 1; row++) {
    const cells = grid.values[row - grid.firstRow] ?? [];
    const filled = cells.flatMap((value, i) =>
      value === null || filler.test(String(value)) ? [] : [{ value, i }],
    );
    const [only, more] = filled;
    if (only && !more && typeof only.value === "string" && label.test(only.value))
      return cellAddress(row, grid.firstCol + only.i);
  }
  return null;
}

/** Baris jabatan tanpa isi. */
export const aturan: Aturan = {
  id: "jabatan-kosong",
  tingkat: "peringatan",
  lingkup: "blok",
  sumber: "Format IKI dalam keputusan kepala perangkat daerah",
  perbaikan: false,
  *periksa(konteks) {
    if (konteks.blok.jabatan !== null || konteks.blok.jenis !== "IKI") return;
    const sel = barisKosong(konteks);
    if (sel !== null) yield { sel, pesan: pesan("rules.jabatan-kosong") };
  },
};
