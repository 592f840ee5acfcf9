import { readWorkbook } from "../../core/layout";
import { gabunganOf, opsiPeriksa, periksaBuku, rencanaPerbaikan, sasaranBelumPasti } from "../../core/rules";
import type { RencanaPerbaikan } from "../../core/rules";
import type { Rentang } from "../../core/sheet/address";
import type { GalatExcel } from "../../excel";
import type { Analisis } from "../keadaan/analisis";
import type { Buku } from "../keadaan/port";

/** The mends of all findings of one rule that are not dismissed. */
export function rencanaSejenis({ buku, pengaturan }: Analisis, kode: string): RencanaPerbaikan {
  return rencanaPerbaikan(buku, (kini) =>
    periksaBuku(kini, readWorkbook(kini, { kolomPasti: pengaturan.kolomPasti }), {
      ...opsiPeriksa(pengaturan),
      aturan: [kode],
    }),
  );
}

export const aturanSasaran = "sasaran-lanjutan-kosong";

export interface RencanaSasaran {
  rencana: RencanaPerbaikan;
  /** Blank cells that are part of a merged area: they need nothing. */
  digabung: number;
  /** Blank cells below a sasaran that a formula makes: its text alone would not follow it. */
  rumus: number;
}

/**
 * The sasaran to be written out below itself. Excel is asked for merged areas here and nowhere else, since it may forget
 * the planner's undo over it: one round trip, from A1 to the last of the blank cells of each sheet.
 */
export async function rencanaSasaran(
  excel: Pick<Buku, "readMergedAreas">,
  { buku, lembar }: Pick<Analisis, "buku" | "lembar">,
): Promise<RencanaSasaran | GalatExcel> {
  const kosong = sasaranBelumPasti(buku, lembar);
  const hasil = await excel.readMergedAreas(
    kosong.map(({ lembar: nama, sel }) => ({
      lembar: nama,
      rentang: {
        row: 0,
        col: 0,
        row2: Math.max(...sel.map(({ row }) => row)),
        col2: Math.max(...sel.map(({ col }) => col)),
      },
    })),
  );
  if (hasil.status === "gagal") return hasil.galat;
  const merges = new Map<string, Rentang[]>(kosong.map(({ lembar: nama }, i) => [nama, hasil.isi[i] ?? []]));
  const sheets = buku.sheets.map((grid) => ({ ...grid, merges: merges.get(grid.nama) ?? grid.merges }));
  const rencana = rencanaPerbaikan({ ...buku, sheets }, (kini) =>
    periksaBuku(kini, lembar, { aturan: [aturanSasaran] }).filter((t) => merges.has(t.lembar)),
  );
  const digabung = kosong.flatMap(({ lembar: nama, sel }) => {
    const grid = sheets.find((sheet) => sheet.nama === nama);
    return sel.filter(({ row, col }) => grid && gabunganOf(grid, row, col) === "digabung");
  }).length;
  const semua = kosong.reduce((n, { sel }) => n + sel.length, 0);
  return { rencana, digabung, rumus: semua - digabung - rencana.ubahan.length };
}
