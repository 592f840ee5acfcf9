/** The values that the sheet's formulas have when they are written, from the core's own evaluation. */
import { type CellValue, type SheetGrid, type WorkbookData, valueAt } from "../../sheet/grid";
import { evaluate } from "../../formulasi";
import { type NilaiDeret, consolidate, deretOf } from "../../hitung/deret";
import { hitungBuku } from "../../hitung/hitung-buku";
import type { PeriodeHitung } from "../../hitung/periode-hitung";
import { readTarget } from "../../hitung/target";
import { titikOf } from "../../hitung/titik";
import type { Angka, BarisHitung, Konsolidasi } from "../../kontrak";
import type { LembarTerbaca } from "../../layout/types";
import type { Pengaturan } from "../../pengaturan/types";
import type { Garis } from "./garis";
import { readLembarRealisasi } from "./read";
import type { RencanaIndikator } from "./rencana";
import { isiOf, sepertiSel } from "./rumus-target";
import { BARIS_DATA, type KunciKolom, type TataLetak, label } from "./tata-letak";

const { kata } = label;

type Nilai = Partial<Record<KunciKolom, CellValue>> & { angka?: CellValue[] };

export interface KonteksNilai {
  t: TataLetak;
  tahun: number;
  /** The workbook with the sheet in it, formulas without values. */
  buku: WorkbookData;
  grid: SheetGrid;
  lembar: readonly LembarTerbaca[];
  pengaturan: Pengaturan;
  hariIni: string;
}

/** A grade in a row of numbers is text like any other. */
const isStray = (n: NilaiDeret, predikat: boolean): boolean =>
  n.status === "tidak dapat dihitung" || (n.status === "terhitung" && n.nilai === null && !predikat);

function nilaiSel(n: NilaiDeret | null, persen: boolean, predikat = false): CellValue {
  if (n === null) return "";
  if (n.status === "tidak dapat dihitung" || isStray(n, predikat)) return kata.isian;
  if (n.nilai !== null) return sepertiSel(n.nilai, persen);
  return n.status === "terhitung" ? (n.predikat ?? "") : "";
}

function dataSel(n: NilaiDeret | null, predikat = false): string {
  if (n === null || n.status === "belum lengkap") return kata.belum;
  return isStray(n, predikat) ? kata.isian : kata.lengkap;
}

/** The values of all lines, by their order; and the month to date, null where no figure stands yet. */
export function nilaiGaris(
  garis: readonly Garis[],
  k: KonteksNilai,
): { nilai: Nilai[]; akhir: number | null } {
  const { t, tahun, buku, grid } = k;
  const source = readLembarRealisasi(buku, tahun);
  const akhir = source?.akhir ?? null;
  const periode: PeriodeHitung = { kode: String(tahun), tahun, akhir: akhir ?? 12 };
  // The sheet's formulas know only its own cells.
  const alone = k.lembar.map((l) => ({
    ...l,
    blok: l.blok.map((b) => ({
      ...b,
      baris: b.baris.map((row) => ({ ...row, realisasi: [], komponen: [] })),
    })),
  }));
  const { baris } = hitungBuku(buku, alone, {
    hariIni: k.hariIni,
    pengaturan: k.pengaturan,
    lembarRealisasi: source && { ...source, akhir: periode.akhir },
  });
  const byRow = new Map(baris.map((b) => [`${b.lembar}\n${b.baris}`, b]));
  const nilai: Nilai[] = garis.map(() => ({}));

  const series = (
    angka: readonly Angka[],
    cara: Konsolidasi,
    tanpa?: ReadonlySet<number>,
  ): NilaiDeret | null => {
    const [first] = deretOf(titikOf(angka, source?.grid ?? grid, tahun));
    return first ? consolidate(first, cara, periode, false, tanpa) : null;
  };

  garis.forEach((g, i) => {
    const r = g.rencana;
    if (g.jenis === "jabatan") nilai[i] = { uraian: g.nama ?? "", tautan: kata.baik };
    if (g.jenis !== "indikator" || r === null) return;
    const found = source?.find(r.grid.nama, r.baris.baris) ?? null;
    const kept = found !== null && "putus" in found ? null : found;
    const konsolidasi = kept?.konsolidasi ?? r.konsolidasi;
    const target = readTarget(r.baris.target, r.grid, periode, konsolidasi);
    const parts = r.komponen.map((_, j) => {
      const row = kept?.komponen[j];
      const cara = kept?.konsolidasiKomponen?.[j]?.konsolidasi ?? "nilai akhir";
      const own = g.rencana?.komponen[j];
      return row ? series(row.realisasi, own?.tahunLalu ? "nilai akhir" : cara) : null;
    });
    parts.forEach((n, j) => {
      nilai[i + 1 + j] = { realisasi: nilaiSel(n, false), data: dataSel(n) };
    });
    const direct = r.komponen.length === 0;
    const own = direct ? series(kept?.indikator ?? [], konsolidasi, target.tanpaTarget) : null;
    const computed = direct ? null : ofKomponen(r, parts);
    const shown = {
      realisasi: computed ? computed.nilai : nilaiSel(own, r.persen, r.predikat),
      data: computed ? computed.data : dataSel(own, r.predikat),
      target: isiOf(target.tahun, r),
      targetPeriode: isiOf(target.periode, r),
      targetDipakai: r.targetLain === null ? null : r.targetDipakai,
    };
    nilai[i] = {
      uraian: r.tautan.teks,
      tautan: kata.baik,
      ...shown,
      ...ofHitung(byRow.get(`${r.grid.nama}\n${r.baris.baris}`), r, shown),
      ...(direct ? {} : { angka: months(g, i) }),
    };
  });

  function newestOf(row: number): CellValue {
    const filled = t.nomor
      .map((_, c) => valueAt(grid, row, t.kolom.periode + c))
      .filter((v) => v !== null && !label.kosong.includes(String(v).trim()));
    return filled.at(-1) ?? null;
  }

  function months(g: Garis, i: number): CellValue[] {
    const r = g.rencana;
    return t.nomor.map((_, c) => {
      if (!r?.pohon) return null;
      const values = r.komponen.map((komponen, j): [string, number | null] => {
        const v = komponen.tahunLalu
          ? newestOf(BARIS_DATA + i + 1 + j)
          : valueAt(grid, BARIS_DATA + i + 1 + j, t.kolom.periode + c);
        return [komponen.kode, typeof v === "number" ? v : null];
      });
      const n = evaluate(r.pohon, Object.fromEntries(values));
      if (n.status === "terhitung") return sepertiSel(n.nilai, r.persen);
      return n.status === "belum lengkap" ? "" : kata.penyebut;
    });
  }
  return { nilai, akhir };
}

function ofKomponen(
  r: RencanaIndikator,
  parts: readonly (NilaiDeret | null)[],
): { nilai: CellValue; data: string } {
  const { pohon } = r;
  if (pohon === null) return { nilai: "", data: kata.belum };
  const cells = parts.map((n) => nilaiSel(n, false));
  const values = r.komponen.map(({ kode }, j): [string, number | null] => {
    const v = cells[j];
    return [kode, typeof v === "number" ? v : null];
  });
  const n = evaluate(pohon, Object.fromEntries(values));
  const nilai =
    n.status === "terhitung"
      ? sepertiSel(n.nilai, r.persen)
      : n.status === "belum lengkap"
        ? ""
        : kata.penyebut;
  const states = parts.map((n) => dataSel(n));
  const data = states.includes(kata.isian)
    ? kata.isian
    : states.includes(kata.belum)
      ? kata.belum
      : typeof nilai === "number"
        ? kata.lengkap
        : kata.penyebut;
  return { nilai, data };
}

function ofHitung(
  h: BarisHitung | undefined,
  r: RencanaIndikator,
  { data, target, targetPeriode }: { data: string; target: CellValue; targetPeriode: CellValue },
): Nilai {
  const share = (capaian: number | null, of: CellValue): CellValue => {
    if (capaian !== null) return Number((capaian / 100).toPrecision(15));
    const asked = r.predikat ? of !== "" : typeof of === "number";
    return data === kata.lengkap && asked ? kata.tidakDapat : "";
  };
  return {
    capaian: share(h?.capaian ?? null, target),
    capaianPeriode: share(h?.capaianPeriode ?? null, targetPeriode),
    kategori: h?.kategori ?? "",
    status: h?.status ?? kata.belum,
  };
}
