/** What the summary is to hold: every evaluated row with the cells that its figures come from. */
import { isLastYear } from "../../capaian/tahun-lalu";
import { type Isi, banding } from "../../capaian";
import { nameKey, type Pohon } from "../../formulasi";
import { type BarisTerhitung, type HasilHitung, type LembarRealisasi, readPeriodeHitung } from "../../hitung";
import { matchKomponen } from "../../hitung/cocok";
import { type Deret, consolidate, deretOf } from "../../hitung/deret";
import { formulaBaris } from "../../hitung/formula-baris";
import { isiTarget, unitToCompare } from "../../hitung/isi-baris";
import type { PeriodeHitung } from "../../hitung/periode-hitung";
import { chooseDeret } from "../../hitung/pilih-deret";
import { konsolidasiOf } from "../../hitung/realisasi";
import { siapkanLembar } from "../../hitung/siapkan";
import { type Sumber, sumberOf } from "../../hitung/sumber";
import { type TargetBaris, readTarget } from "../../hitung/target";
import { targetBerlaku } from "../../hitung/target-berlaku";
import { targetTampak } from "../../hitung/target-tampak";
import { titikOf } from "../../hitung/titik";
import type { Konsolidasi } from "../../kontrak";
import type { BarisTerbaca, BlokTerbaca, LembarTerbaca } from "../../layout/types";
import { type Pengaturan, kunciBaris } from "../../pengaturan/types";
import { readAngka } from "../../sheet/angka";
import type { SheetGrid, WorkbookData } from "../../sheet/grid";
import { isPersen } from "../../sheet/satuan";

/** Figures that become one: the cells of a series, and how they are brought together. */
export interface RencanaDeret {
  nama: string;
  grid: SheetGrid;
  deret: Deret;
  konsolidasi: Konsolidasi;
  /** Last months of the periods that may stay blank. */
  bolehKosong: ReadonlySet<number>;
  /** One figure a year, wherever in the year it stands: of the year before. */
  setahun?: boolean;
}

export type RencanaRealisasi =
  | { jenis: "langsung"; deret: RencanaDeret }
  | { jenis: "rumus"; pohon: Pohon; komponen: (RencanaDeret & { kode: string })[] }
  /** No cell to point to, or a link that is lost. */
  | { jenis: "tidak ada" };

export interface RencanaBaris {
  hasil: BarisTerhitung;
  baris: BarisTerbaca;
  blok: BlokTerbaca;
  grid: SheetGrid;
  realisasi: RencanaRealisasi;
  target: TargetBaris;
  /** The summary's cells hold fractions: 0.75 for 75%. */
  persen: boolean;
  /** Target and realisasi have units that can't be compared. */
  satuanBeda: boolean;
  targetMaksimal: boolean;
}

export interface RencanaBlok {
  jabatan: string | null;
  blok: BlokTerbaca;
  grid: SheetGrid;
  baris: RencanaBaris[];
}

export interface KonteksRencana {
  periode: PeriodeHitung;
  pengaturan: Pengaturan;
  lembarRealisasi: LembarRealisasi | null;
}

const isFilled = (d: Deret | undefined): boolean => (d?.titik ?? []).some((t) => !t.kosong);

/** The realisasi as this one place of figures would give it; the same choice as `readRealisasi` makes. */
function fromSumber(
  sumber: Sumber,
  baris: BarisTerbaca,
  hasil: BarisTerhitung,
  target: TargetBaris,
  k: KonteksRencana,
): RencanaRealisasi {
  const pilihan = k.pengaturan.baris.get(kunciBaris(hasil.jabatan, baris.indikator)) ?? null;
  const formula = formulaBaris(baris, pilihan?.formula ?? null);
  const tahun = k.periode.tahun;
  const kolom = deretOf(titikOf(sumber.indikator, sumber.grid, tahun));
  const konsolidasi = hasil.ketetapan.konsolidasi.nilai;
  const first = chooseDeret(kolom, (d) =>
    consolidate(d, konsolidasi, k.periode, false, target.tanpaTarget),
  )?.deret;
  const langsung: RencanaRealisasi = first
    ? {
        jenis: "langsung",
        deret: {
          nama: baris.indikator,
          grid: sumber.grid,
          deret: first,
          konsolidasi,
          bolehKosong: target.tanpaTarget,
        },
      }
    : { jenis: "tidak ada" };
  if (formula.status !== "ada") return langsung;
  const pasangan = matchKomponen(formula.komponen, sumber.komponen);
  if (formula.pohon.jenis === "komponen" && pasangan.size === 0) return langsung;
  const said = new Map(
    [
      ...(sumber.konsolidasiKomponen ?? []),
      // What the evaluation itself went by goes before a guess of ours.
      ...hasil.ketetapan.komponen,
    ].map((c) => [nameKey(c.nama), c.konsolidasi]),
  );
  const guesses = konsolidasiOf(formula.komponen, pilihan, pasangan);
  const komponen = formula.komponen.flatMap((c) => {
    const row = pasangan.get(c.kode);
    const deret = row ? deretOf(titikOf(row.realisasi, sumber.grid, tahun))[0] : undefined;
    if (!deret) return [];
    const tahunLalu = isLastYear(c);
    const konsolidasi = tahunLalu
      ? ("nilai akhir" as const)
      : (said.get(nameKey(c.nama)) ?? guesses.get(c.kode)?.nilai ?? c.konsolidasi);
    const none: ReadonlySet<number> = new Set();
    const isi = { kode: c.kode, nama: c.nama, grid: sumber.grid, deret, konsolidasi, bolehKosong: none };
    return [{ ...isi, setahun: tahunLalu }];
  });
  const whole = komponen.length === formula.komponen.length;
  const typed = komponen.some((c) => isFilled(c.deret));
  if (whole && (typed || !kolom.some(isFilled))) return { jenis: "rumus", pohon: formula.pohon, komponen };
  return !kolom.some(isFilled) && sumber.komponen.length > 0 ? { jenis: "tidak ada" } : langsung;
}

const deretIn = (r: RencanaRealisasi): RencanaDeret[] =>
  r.jenis === "langsung" ? [r.deret] : r.jenis === "rumus" ? r.komponen : [];

/** Two columns that claim the same period and differ: no formula says which of them counts, so none is written. */
const isDisputed = (r: RencanaRealisasi): boolean =>
  deretIn(r).some(({ deret }) => deret.titik.some((t) => t.alasan?.kunci === "hitung.periodeGanda"));

const hasFigures = (r: RencanaRealisasi): boolean => deretIn(r).some(({ deret }) => isFilled(deret));

/** A realisasi of 1 in the row's unit, to see whether target and realisasi can be compared at all. */
const satu = (satuan: string | null): Isi => ({ ...readAngka(1), satuan, teks: "1" });

function rencanaBaris(
  asli: BarisTerbaca,
  blok: BlokTerbaca,
  grid: SheetGrid,
  hasil: BarisTerhitung,
  k: KonteksRencana,
): RencanaBaris {
  const berlaku = targetBerlaku(asli.target, blok.kolom, k.periode.tahun, k.pengaturan.targetBerlaku).target;
  const baris = berlaku === asli.target ? asli : { ...asli, target: [...berlaku] };
  const found = k.lembarRealisasi?.find(grid.nama, baris.baris) ?? null;
  const putus = found !== null && "putus" in found;
  const kept = found !== null && !("putus" in found) ? found : null;
  const stated = readTarget(baris.target, grid, k.periode, hasil.ketetapan.konsolidasi.nilai);
  const target = targetTampak(stated, kept);
  const places = putus ? [] : sumberOf(grid, baris, k.lembarRealisasi, kept);
  const plans = places.map((s) => fromSumber(s, baris, hasil, target, k));
  const plan = plans.find(hasFigures) ?? plans[0] ?? { jenis: "tidak ada" };
  const disputed = hasil.status === "tidak dapat dihitung" && isDisputed(plan);
  const isi = isiTarget(target.tahun ?? target.periode, grid);
  const compared = banding(isi, satu(unitToCompare(hasil.satuan, baris.satuan, isi)));
  const pilihan = k.pengaturan.baris.get(kunciBaris(hasil.jabatan, baris.indikator));
  return {
    hasil,
    baris,
    blok,
    grid,
    realisasi: disputed ? { jenis: "tidak ada" } : plan,
    target,
    persen: isPersen(hasil.satuan),
    satuanBeda: compared.jenis === "tolak" && compared.alasan.kunci === "capaian.satuanBeda",
    targetMaksimal: pilihan?.targetMaksimal ?? false,
  };
}

/** The plan, block by block, from what `hitungBuku` gave for the same sheets; blocks without a row are left out. */
export function rencanaBuku(
  buku: WorkbookData,
  lembar: readonly LembarTerbaca[],
  hitungan: HasilHitung,
  pengaturan: Pengaturan,
  lembarRealisasi: LembarRealisasi | null,
): RencanaBlok[] {
  const periode = readPeriodeHitung(hitungan.periode);
  if (periode === null) return [];
  const grids = new Map(buku.sheets.map((s) => [s.nama, s]));
  const hasil = new Map(hitungan.baris.map((h) => [`${h.lembar}\n${h.baris}\n${h.jabatan ?? ""}`, h]));
  return siapkanLembar(buku, lembar, periode.tahun).flatMap(({ nama, blok }) => {
    const grid = grids.get(nama);
    if (!grid) return [];
    return blok.flatMap((b): RencanaBlok[] => {
      const baris = b.baris.flatMap((row) => {
        const h = hasil.get(`${nama}\n${row.baris}\n${b.jabatan ?? ""}`);
        return h ? [rencanaBaris(row, b, grid, h, { periode, pengaturan, lembarRealisasi })] : [];
      });
      return baris.length === 0 ? [] : [{ jabatan: b.jabatan, blok: b, grid, baris }];
    });
  });
}
