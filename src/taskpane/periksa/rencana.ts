import type { Edit } from "../../core/edits";
import { readWorkbook } from "../../core/layout";
import { gabunganOf, opsiPeriksa, periksaBuku, rencanaPerbaikan, sasaranBelumPasti } from "../../core/rules";
import type { RencanaPerbaikan, Temuan, UbahanSel } from "../../core/rules";
import { cellAddress, parseAddress } from "../../core/sheet/address";
import type { Rentang } from "../../core/sheet/address";
import type { GalatExcel } from "../../excel";
import type { Analisis } from "../keadaan/analisis";
import type { Buku } from "../keadaan/port";

/** One cell of a plan that the planner may leave out. */
export interface SelRencana extends UbahanSel {
  /** Rules whose mends meet in this cell. */
  aturan: readonly string[];
  /** Cells of one name change together or not at all: half a renumbering is worse than none. */
  paket: string;
}

export interface RencanaPilihan {
  sel: readonly SelRencana[];
  edits: readonly Edit[];
}

const tempat = (lembar: string, sel: string): string => {
  const di = parseAddress(sel);
  return `${lembar}!${di === null ? sel : cellAddress(di.row, di.col)}`;
};

/** The cells of a plan with the mends that they come from. */
function denganPaket({ ubahan, edits }: RencanaPerbaikan, temuan: readonly Temuan[]): RencanaPilihan {
  const induk = new Map<string, string>();
  const akar = (k: string): string => {
    const atas = induk.get(k);
    return atas === undefined || atas === k ? k : akar(atas);
  };
  const aturan = new Map<string, Set<string>>();
  for (const { kode, lembar, perbaikan } of temuan) {
    const [pertama, ...lain] = perbaikan?.ubah.map(({ sel }) => tempat(lembar, sel)) ?? [];
    if (pertama === undefined) continue;
    for (const k of lain) induk.set(akar(k), akar(pertama));
    for (const k of [pertama, ...lain]) aturan.set(k, (aturan.get(k) ?? new Set()).add(kode));
  }
  const sel = ubahan.map((u): SelRencana => {
    const k = tempat(u.lembar, u.sel);
    return { ...u, aturan: [...(aturan.get(k) ?? [])], paket: akar(k) };
  });
  return { sel, edits };
}

/** The edits of the cells that were chosen. */
export function editsTerpilih({ sel, edits }: RencanaPilihan, tanpa: ReadonlySet<string>): Edit[] {
  const dipilih = new Set(sel.flatMap((s) => (tanpa.has(s.paket) ? [] : [tempat(s.lembar, s.sel)])));
  return edits.filter((edit) => {
    const di = edit.kind === "write" ? edit : edit.kind === "numberFormat" ? edit.rentang : null;
    return di !== null && "lembar" in edit && dipilih.has(tempat(edit.lembar, cellAddress(di.row, di.col)));
  });
}

/** What makes a finding the same while its cell is being mended: its indikator may be what changes. */
const diSel = ({ kode, lembar, sel }: Pick<Temuan, "kode" | "lembar" | "sel">): string =>
  `${kode}|${tempat(lembar, sel)}`;

/** The mends of these findings together, each made on the outcome of those before it. */
export function rencanaTemuan({ buku, pengaturan }: Analisis, temuan: readonly Temuan[]): RencanaPilihan {
  const dimaksud = new Set(temuan.map(diSel));
  const aturan = [...new Set(temuan.map(({ kode }) => kode))];
  const semua: Temuan[] = [];
  const rencana = rencanaPerbaikan(buku, (kini) => {
    const terbaca = readWorkbook(kini, { kolomPasti: pengaturan.kolomPasti });
    const hasil = periksaBuku(kini, terbaca, { ...opsiPeriksa(pengaturan), aturan });
    const kena = hasil.filter((t) => dimaksud.has(diSel(t)));
    semua.push(...kena);
    return kena;
  });
  return denganPaket(rencana, semua);
}

export const aturanSasaran = "sasaran-lanjutan-kosong";

export interface RencanaSasaran {
  rencana: RencanaPilihan;
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
  const temuan = (kini: Analisis["buku"]): Temuan[] =>
    periksaBuku(kini, lembar, { aturan: [aturanSasaran] }).filter((t) => merges.has(t.lembar));
  const rencana = rencanaPerbaikan({ ...buku, sheets }, temuan);
  const digabung = kosong.flatMap(({ lembar: nama, sel }) => {
    const grid = sheets.find((sheet) => sheet.nama === nama);
    return sel.filter(({ row, col }) => grid && gabunganOf(grid, row, col) === "digabung");
  }).length;
  const semua = kosong.reduce((n, { sel }) => n + sel.length, 0);
  return {
    // Each sasaran stands for itself here: none of its cells needs the others.
    rencana: denganPaket(rencana, []),
    digabung,
    rumus: semua - digabung - rencana.ubahan.length,
  };
}
