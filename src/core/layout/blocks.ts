/** From a sheet to its blocks: header bands, the identity lines above each, and the rows below. */
import type { Jenis } from "../kontrak";
import { pesan } from "../pesan";
import { rangeAddress } from "../sheet/address";
import type { SheetGrid } from "../sheet/grid";
import { weighTable } from "./accept";
import { type Badan, bodyOf } from "./body";
import { type BarisTerkumpul, collectRows } from "./collect";
import { bandAt } from "./band";
import { isAnchor, type Pita } from "./header";
import { type Identitas, readIdentity } from "./identity";
import { tidyJabatan } from "./jabatan";
import { jenisOf, jenisOfName, type JudulBlok, readTitle, type Warisan } from "./jenis";
import { type Penanda, readSigner } from "./signer";
import type { Ingatan } from "./remembered";
import { readTable, type Tabel } from "./table";
import type { BlokTerbaca } from "./types";
import { splitGrid, twinColumn } from "./twin";
import { type Lajur, type SheetView, viewOf } from "./view";

/** The headers of a sheet, top down. */
function findHeads(view: SheetView): Pita[] {
  const heads: Pita[] = [];
  let floor = 0;
  for (let i = 0; i < view.lajur.length; i++) {
    const lajur = view.lajur[i];
    if (!lajur || !isAnchor(view, lajur)) continue;
    const pita = bandAt(view, i, floor);
    heads.push(pita);
    floor = pita.to + 1;
    i = pita.to;
  }
  return heads;
}

/** Reads all blocks of a sheet, top down. */
export function readBlocks(grid: SheetGrid, ingatan: Ingatan): BlokTerbaca[] {
  const view = viewOf(grid);
  const heads = findHeads(view);
  const twin = twinColumn(view, heads);
  if (twin !== null) return splitGrid(grid, twin).flatMap((half) => readBlocks(half, ingatan));
  const byStart = new Map(heads.map((pita) => [pita.from, pita]));
  const blocks: BlokTerbaca[] = [];
  let floor = 0;
  let before: Warisan = { jabatan: null, jenis: null };
  const namaJenis = jenisOfName(grid.nama);
  for (const [h, pita] of heads.entries()) {
    if (pita.from < floor) continue;
    const identity = readIdentity(view, floor, pita.from);
    const hasDuties = identity.tugas.length + identity.fungsi.length > 0;
    const judul = readTitle(view, floor, pita.from, hasDuties ? identity.dari : null);
    const body = bodyOf(view, byStart, {
      pita,
      dari: floor,
      jabatan: identity.jabatan ?? judul.jabatan?.teks ?? null,
      berjudul: judul.jenis !== null,
    });
    const tabel = readTable(view, pita, body.rows, ingatan, judul.rencana);
    const kumpulan = collectRows(view, body.rows, tabel.peran);
    const named = identity.jabatan !== null || judul.jabatan !== null;
    const signer = named
      ? null
      : readSigner(
          view,
          {
            dari: floor,
            kepala: pita.from,
            sampai: body.sampai,
            batas: nextHead(heads, h, body.sampai, view),
          },
          judul.jenis,
        );
    const penerimaan = weighTable(tabel, kumpulan.baris.length, named, judul.jenis, judul.jenis ?? namaJenis);
    floor = body.sampai;
    if (!penerimaan.diterima) continue;
    const made = makeBlocks(view, {
      pita,
      identity,
      judul,
      body,
      tabel,
      signer,
      before,
      namaJenis,
      akhir: kumpulan.akhir,
      baris: kumpulan.baris,
      penerimaan,
    });
    blocks.push(...made);
    const last = made.at(-1);
    if (last) before = { jabatan: last.jabatan, jenis: last.jenis };
  }
  return blocks;
}

/** Where the first header below the `h`-th begins that lies at or below `from`. */
function nextHead(heads: readonly Pita[], h: number, from: number, view: SheetView): number {
  let k = h + 1;
  while ((heads[k]?.from ?? from) < from) k++;
  return heads[k]?.from ?? view.lajur.length;
}

interface Bahan {
  pita: Pita;
  identity: Identitas;
  judul: JudulBlok;
  body: Badan;
  tabel: Tabel;
  signer: Penanda | null;
  before: Warisan;
  /** The kind that the sheet's name speaks of. */
  namaJenis: Jenis | null;
  akhir: Lajur | null;
  baris: readonly BarisTerkumpul[];
  penerimaan: ReturnType<typeof weighTable>;
}

/** One block; where a column names the jabatan of each row, one for each jabatan in turn. */
function makeBlocks(view: SheetView, b: Bahan): BlokTerbaca[] {
  const { identity, judul, tabel, pita } = b;
  const own = identity.jabatan ?? judul.jabatan?.teks ?? null;
  const groups: BarisTerkumpul[][] = [];
  for (const row of b.baris) {
    const last = groups.at(-1)?.at(-1);
    const same =
      last !== undefined &&
      (own !== null || last.jabatan === row.jabatan || last.jabatan?.teks === row.jabatan?.teks);
    if (same) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  const inherited =
    judul.jenis === null || judul.jenis === "PK" || judul.jenis === "pengukuran" ? b.before.jabatan : null;
  return groups.map((rows, g) => {
    const column = own === null ? (rows[0]?.jabatan ?? null) : null;
    const jabatan = own ?? (column ? tidyJabatan(column.teks) : (b.signer?.teks ?? inherited));
    const topAt = g === 0 ? Math.min(identity.dari ?? pita.from, judul.jabatan?.i ?? pita.from) : null;
    const top = topAt === null ? rows[0]?.lajur.row : view.lajur[topAt]?.row;
    const lastRow = g === groups.length - 1 ? b.akhir?.row : lastOf(rows);
    const cols = tabel.peran.map((k) => k.col);
    const above =
      topAt === null ? [] : view.lajur.slice(topAt, pita.from).flatMap((l) => l.sel.map((s) => s.col));
    const jenis = jenisOf(judul, jabatan, b.namaJenis, b.before, tabel);
    return {
      jenis,
      rentang: rangeAddress({
        row: top ?? 0,
        row2: lastRow ?? top ?? 0,
        col: Math.min(...cols, ...above),
        col2: Math.max(...cols, ...above),
      }),
      jabatan: jenis === "IKU" ? null : jabatan,
      tugas: identity.tugas,
      fungsi: identity.fungsi,
      kolom: tabel.kolom,
      keyakinan: b.penerimaan.keyakinan,
      baris: rows.map((r) => r.baris),
      tataLetak: tabel.tataLetak,
      barisKepala: [(view.lajur[pita.from]?.row ?? 0) + 1, (view.lajur[pita.to]?.row ?? 0) + 1],
      sel: {
        ...identity.sel,
        jabatan:
          identity.sel.jabatan ?? judul.jabatan?.alamat ?? (column ? null : (b.signer?.alamat ?? null)),
      },
      alasan: [
        ...b.penerimaan.alasan,
        {
          aturan: "awal-blok",
          bobot: 1,
          pesan: pesan("layout.awal-blok", {
            baris: (top ?? 0) + 1,
            kepala: (view.lajur[pita.from]?.row ?? 0) + 1,
          }),
        },
        b.body.alasan,
      ],
    };
  });
}

const lastOf = (rows: readonly BarisTerkumpul[]): number | undefined => {
  const last = rows.at(-1)?.baris;
  return last === undefined ? undefined : (last.komponen.at(-1)?.baris ?? last.baris) - 1;
};
