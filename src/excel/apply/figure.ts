/** A single figure: old content, write and read-back in one round trip. */
import type { Content } from "../../core/edits";
import { parseAddress } from "../../core/sheet/address";
import { pesan, type Pesan } from "../../core/pesan";
import { withExcel } from "../context";
import type { GalatExcel } from "../hasil";
import { differences } from "./capture";
import { write } from "./perform-cells";
import { rangeOf } from "./range";

export type HasilAngka =
  | { status: "ditulis" }
  /** Somebody had changed the cell: the other's content was put back. */
  | { status: "berubah"; pesan: Pesan }
  | { status: "gagal"; galat: GalatExcel };

/**
 * Writes one cell of a sheet, "F12". `before` is what the pane showed there. Where the cell held something else, that is
 * put back and said (a second round trip). A formula is never written over unless `before` is that formula.
 */
export async function writeFigure(
  lembar: string,
  sel: string,
  nilai: number | string | null,
  before: Content,
): Promise<HasilAngka> {
  const at = parseAddress(sel);
  if (!at)
    return {
      status: "gagal",
      galat: { kode: "argumen", pesan: pesan("excel.alamat", { alamat: sel }), asal: sel },
    };
  const { row, col } = at;
  const edit = { kind: "write", lembar, row, col, contents: [[nilai]], before: [[before]] } as const;
  const result = await withExcel(async (context): Promise<HasilAngka> => {
    const area = { row, col, row2: row, col2: col };
    const old = rangeOf(context, lembar, area).load("values,formulas,numberFormat");
    write(context, edit);
    const now = rangeOf(context, lembar, area).load("values,formulas");
    await context.sync();
    const changed = differences(lembar, row, col, edit.before, old).length > 0;
    const kept = differences(lembar, row, col, edit.contents, now).length === 0;
    if (!changed && kept) return { status: "ditulis" };
    const back = rangeOf(context, lembar, area);
    back.formulas = old.formulas;
    back.numberFormat = old.numberFormat;
    await context.sync();
    const tempat = `${lembar}!${sel}`;
    return changed
      ? { status: "berubah", pesan: pesan("excel.berubah", { sel: tempat, jumlah: 1 }) }
      : {
          status: "gagal",
          galat: {
            kode: "lain",
            pesan: pesan("excel.tidakTersimpan", { sel: tempat, jumlah: 1 }),
            asal: "read-back",
          },
        };
  });
  return result.status === "berhasil" ? result.isi : result;
}
