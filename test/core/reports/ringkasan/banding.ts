/** Summaries made, calculated anew by LibreOffice, and held against `hitung`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BarisHitung } from "../../../../src/core/kontrak";
import { readWorkbook } from "../../../../src/core/layout";
import { readPengaturan } from "../../../../src/core/pengaturan";
import { type RencanaRingkasan, ringkasanEdits } from "../../../../src/core/reports/ringkasan";
import { cellAddress } from "../../../../src/core/sheet/address";
import type { WorkbookData } from "../../../../src/core/sheet/grid";
import { openWorkbookFile, spliceSheets } from "../../../../src/file";
import { sentence } from "../../../../src/messages";
import { type NilaiBuku, type NilaiSel, recalculateAll } from "../../../libreoffice";

export const hariIni = "2026-11-22";

export function rencana(buku: WorkbookData, periode: string | null): RencanaRingkasan {
  const lembar = readWorkbook(buku);
  const kalimat = (p: Parameters<typeof sentence>[0]): string => sentence(p);
  const hasil = ringkasanEdits(buku, lembar, { periode, hariIni, pengaturan: readPengaturan(buku), kalimat });
  if (hasil === null) throw new Error("nothing was recognised");
  return hasil;
}

export async function open(bytes: Uint8Array): Promise<WorkbookData> {
  const opened = await openWorkbookFile(bytes);
  if (opened.status !== "terbaca") throw new Error(opened.kode);
  return opened.data;
}

/** The rows of the summary's table by its header labels; only those with a number are indikator. */
export function tabel(rows: readonly NilaiSel[][]): Record<string, NilaiSel>[] {
  const kepala = rows.findIndex((r) => r[0] === "No" && r[1] === "Jabatan" && r[5] === "Target");
  const head = rows[kepala] ?? [];
  const end = rows.findIndex((r, i) => i > kepala && String(r[0] ?? "").startsWith("Indikator yang"));
  return rows
    .slice(kepala + 1, end)
    .filter((r) => typeof r[0] === "number")
    .map((r) => Object.fromEntries(head.map((h, i) => [String(h), r[i] ?? null])));
}

const near = (a: NilaiSel | undefined, b: number | null): boolean =>
  b === null
    ? a === null || a === undefined || a === ""
    : typeof a === "number" && Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(b));

/** What differs between a row of the sheet and the line of `hitung`. */
function beda(row: Record<string, NilaiSel>, h: BarisHitung): string[] {
  const scale = h.satuan === "%" ? 100 : 1;
  const unit = (n: number | null): number | null => (n === null ? null : n / scale);
  const points = (n: number | null): number | null => (n === null ? null : n / 100);
  const wrong: string[] = [];
  const check = (label: string, want: number | null): void => {
    const got = row[label];
    // A grade, or what is the matter, stands as text where `hitung` has no number.
    if (want === null && got === "penyebut 0" && h.status !== "terhitung") return;
    if (want === null && typeof got === "string" && /^[A-Za-z ]+$/.test(got) && label !== "Capaian") return;
    if (!near(got, want))
      wrong.push(`${h.indikator} ${label}: ${String(got)} ≠ ${String(want)} (${h.status})`);
  };
  check("Target", unit(h.target));
  check("Realisasi", unit(h.realisasi));
  check("Capaian", points(h.capaian));
  check("Target Periode", unit(h.targetPeriode));
  check("Capaian Periode", points(h.capaianPeriode));
  if (row["Status"] !== h.status) wrong.push(`${h.indikator} Status: ${String(row["Status"])} ≠ ${h.status}`);
  const kategori = h.status === "terhitung" ? (h.kategori ?? "") : "";
  if ((row["Kategori"] ?? "") !== kategori)
    wrong.push(`${h.indikator} Kategori: ${String(row["Kategori"])} ≠ ${kategori}`);
  return wrong;
}

export interface Soal {
  nama: string;
  bytes: Uint8Array;
  periode: string | null;
}

/** The summaries as LibreOffice calculates them; `change` is made to each file before it does. */
export async function tertulis(
  list: readonly Soal[],
  change?: (bytes: Uint8Array) => Uint8Array,
): Promise<{ rencana: RencanaRingkasan; buku: NilaiBuku; bytes: Uint8Array }[]> {
  const folder = mkdtempSync(join(tmpdir(), "iki-ringkasan-"));
  try {
    const done = await Promise.all(
      list.map(async ({ bytes, periode }, i) => {
        const r = rencana(await open(bytes), periode);
        const spliced = await spliceSheets(bytes, r.edits);
        if (spliced === null) throw new Error("not spliced");
        const path = join(folder, `${i}.xlsx`);
        writeFileSync(path, change ? change(spliced) : spliced);
        return { r, path, spliced };
      }),
    );
    const books = await recalculateAll(done.map((d) => d.path));
    return done.map(({ r, spliced }, i) => ({ rencana: r, buku: books[i] ?? {}, bytes: spliced }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every formula of the summary whose written value is another one than it has. */
async function bedaTertulis(
  lembar: string,
  rows: readonly NilaiSel[][],
  bytes: Uint8Array,
): Promise<string[]> {
  const grid = (await open(bytes)).sheets.find((s) => s.nama === lembar);
  if (!grid) return [`no sheet ${lembar}`];
  return grid.values.flatMap((line, r) =>
    line.flatMap((value, c) => {
      const rumus = grid.formulas?.[r]?.[c];
      if (!rumus) return [];
      const now = rows[grid.firstRow + r]?.[grid.firstCol + c];
      const same = typeof value === "number" ? near(now, value) : (now ?? "") === (value ?? "");
      const at = cellAddress(grid.firstRow + r, grid.firstCol + c);
      return same ? [] : [`${at} is ${String(now)} and was written as ${String(value)}: ${rumus}`];
    }),
  );
}

/** What LibreOffice finds in the summaries that `hitung` does not, and values written that formulas do not have. */
export async function bedaRingkasan(list: readonly Soal[]): Promise<string[]> {
  const made = await tertulis(list);
  const values = await Promise.all(
    made.map(({ rencana: r, buku, bytes }) => bedaTertulis(r.lembar, buku[r.lembar] ?? [], bytes)),
  );
  return made.flatMap(({ rencana: r, buku }, i) => {
    const semua = buku[r.lembar] ?? [];
    const rows = tabel(semua);
    const named = (text: string): string => `${list[i]?.nama ?? ""}: ${text}`;
    const galat = semua.flat().filter((v) => typeof v === "string" && /^(?:#[A-Z/0]+[!?A]|Err:)/.test(v));
    if (galat.length > 0) return [named(`shows ${galat.join(", ")}`)];
    if (rows.length !== r.hitungan.baris.length)
      return [named(`${rows.length} rows of ${r.hitungan.baris.length}`)];
    return [
      ...(values[i] ?? []).map(named),
      ...rows.flatMap((row, n) => {
        const h = r.hitungan.baris[n];
        return h ? beda(row, h).map(named) : [];
      }),
    ];
  });
}
