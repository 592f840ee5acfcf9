/** One indikator as a row of the summary: references, guarded targets, formulas and the values that they have now. */
import { type Content, type Part, cell, fn, formula, op, ref } from "../../edits";
import type { PeriodeHitung } from "../../hitung/periode-hitung";
import type { Angka } from "../../kontrak";
import type { Pengaturan } from "../../pengaturan/types";
import type { Pesan } from "../../pesan";
import { columnIndex, parseAddress } from "../../sheet/address";
import { readAngka } from "../../sheet/angka";
import { roundNoise } from "../../sheet/bilangan";
import { type CellValue, type SheetGrid, valueAt } from "../../sheet/grid";
import { scalesOf } from "../../sheet/predikat";
import { formatAngka, panjangAngka, tinggiBaris } from "../ukuran";
import { type KunciKolom, at, lebar } from "./kolom";
import { type Gaya, type Kanvas, hold } from "./kanvas";
import { ownColumn } from "./kolom-perencana";
import { tulisRealisasi } from "./realisasi-baris";
import type { RencanaBaris } from "./rencana";
import { capaianAngka, capaianKeduanya, capaianPredikat, dibatasi, kategoriBaris } from "./rumus-capaian";
import { kata } from "./rumus-sel";
import { type RumusTarget, partsUntil, rumusTarget } from "./rumus-target";
import type { Skala } from "./skala-ringkasan";

export interface KonteksBaris {
  k: Kanvas;
  periode: PeriodeHitung;
  diminta: boolean;
  pengaturan: Pengaturan;
  skala: Skala | null;
  kalimat: (p: Pesan) => string;
  /** Row of the table's header. */
  kepala: number;
  /** How many rows lag, and how many are not complete, above the row. */
  urut: { tertinggal: number; belum: number };
}

/** What the rows below are counted from: the row's capaian as the summary counts it, a fraction. */
export interface BarisJadi {
  row: number;
  status: string;
  dibatasi: number | null;
  kategori: string | null;
  tertinggal: boolean;
  jabatan: string;
  indikator: string;
  capaian: number | null;
  catatan: string;
  /** Letters of its longest number. */
  panjang: number;
}

/** A cell of the planner's shown as it is; "" where it is blank. */
function mirror(grid: SheetGrid, sel: string | undefined, otherwise: string): Content {
  const place = sel === undefined ? null : parseAddress(sel);
  if (place === null) return otherwise === "" ? null : otherwise;
  const ref = cell(place.row, place.col, grid.nama);
  const nilai = valueAt(grid, place.row, place.col);
  return { formula: formula(fn("IF", op(ref, "=", ""), "", ref)), nilai: nilai ?? "" };
}

/** Percent, or the row's own figures in one format. */
const formatOf = ({ persen, hasil }: RencanaBaris): string =>
  persen ? "0.00%" : formatAngka([hasil.target, hasil.realisasi, hasil.targetPeriode]);

interface Tertaut {
  test: Part | null;
  teks: CellValue;
}

/** Whether the cell still says what it said: Excel's sort moves contents and not references. */
function linked(grid: SheetGrid, sel: string | null | undefined, tertaut: Part): Tertaut {
  const place = sel === null || sel === undefined ? null : parseAddress(sel);
  const teks = place === null ? null : valueAt(grid, place.row, place.col);
  if (place === null || teks === null || teks === "") return { test: null, teks: null };
  return { test: op(cell(place.row, place.col, grid.nama), "=", tertaut), teks };
}

/** Writes the row; gives back what the subtotals, shares and lists hold of it now. */
export function tulisBaris(r: RencanaBaris, row: number, no: number, konteks: KonteksBaris): BarisJadi {
  const { k, periode, diminta, pengaturan, skala } = konteks;
  const { hasil, baris, blok, grid, persen } = r;
  const here = (kunci: KunciKolom): Part => cell(row, at(kunci));
  const put = (kunci: KunciKolom, isi: Content, gaya: Gaya, format?: string): void => {
    k.put(row, at(kunci), isi, gaya, format);
  };
  const jabatan = hasil.jabatan ?? kata.tanpaJabatan;
  const format = formatOf(r);

  put("no", no, "tengah");
  put("jabatan", jabatan, "teks");
  put("sasaran", mirror(grid, baris.sel.sasaran, baris.sasaran), "teks");
  const textSel = baris.indikator === "" ? baris.sel.formulasi : baris.sel.indikator;
  put("indikator", mirror(grid, textSel, baris.indikator), "teks");
  put("satuan", hasil.satuan, "tengah");

  const indikator = linked(grid, textSel, here("indikatorTertaut"));
  const ofJabatan = linked(grid, blok.sel.jabatan, here("jabatanTertaut"));
  const tests = [indikator.test, ofJabatan.test].filter((t) => t !== null);
  const tautan = tests.length === 0 ? kata.baik : fn("IF", fn("AND", ...tests), kata.baik, kata.putus);
  put("indikatorTertaut", indikator.teks, "bantu");
  put("jabatanTertaut", ofJabatan.teks, "bantu");
  put("tautan", hold(tautan, kata.baik), "bantu");
  const utuh = op(here("tautan"), "=", kata.baik);

  const tahun = rumusTarget(r, r.target.tahun, partsUntil(r, 12));
  const perPeriode = rumusTarget(r, r.target.periode, partsUntil(r, periode.akhir));
  if (tahun.rumus === null && tahun.nilai === null) put("target", sebagaiTeks(r.target.tahun), "tengah");
  else putTarget(k, row, at("target"), tahun, utuh, format);
  putTarget(k, row, at("targetPeriode"), perPeriode, utuh, format);

  const realisasi = tulisRealisasi(r, row, k, periode, diminta);
  const { kini } = realisasi;
  const value = realisasi.nilai;
  // An error in the planner's cell stays in its row: subtotals and lists are counted without it.
  const safe = value === "" ? "" : fn("IF", utuh, fn("IFERROR", value, kata.sumber), "");
  put("realisasi", hold(safe, kini.nilai), "angka", format);
  const whole = fn("IFERROR", realisasi.lengkap(here("realisasi")), 0);
  put("lengkap", hold(whole, kini.lengkap), "bantu");

  const siap = fn("AND", utuh, op(here("lengkap"), "=", 1));
  const main = { polaritas: hasil.ketetapan.polaritas.nilai, aturanTurun: pengaturan.aturanTurun };
  const capaian = (
    target: RumusTarget,
    kunci: "target" | "targetPeriode",
    angka: Angka | null,
  ): Part | string => {
    const refused = r.satuanBeda || hasil.ketetapan.polaritas.tolak;
    if (refused || target.rumus === null || angka === null) return "";
    const [own, goal] = [here("realisasi"), here(kunci)];
    const scales = scalesOf(angka.predikat ?? "", pengaturan.skalaPredikat).map(([s]) => s);
    if (angka.nilai === null) return capaianPredikat(siap, own, goal, scales, main);
    const byNumber = capaianAngka(siap, own, goal, target.atas, main);
    if (angka.predikat === null) return byNumber;
    return capaianKeduanya(own, goal, byNumber, capaianPredikat(siap, own, angka.predikat, scales, main));
  };
  const points = (c: number | null): number | string => (c === null ? "" : roundNoise(c) / 100);
  const [c1, c2] = [points(hasil.capaian), points(hasil.capaianPeriode)];
  put("capaian", hold(capaian(tahun, "target", r.target.tahun), c1), "angka", "0.00%");
  put("capaianPeriode", hold(capaian(perPeriode, "targetPeriode", r.target.periode), c2), "angka", "0.00%");

  const utama = fn("IF", fn("ISNUMBER", here("capaianPeriode")), here("capaianPeriode"), here("capaian"));
  const angkaUtama = typeof c2 === "number" ? c2 : c1;
  const counted = fn("ISNUMBER", utama);
  const status = fn(
    "IF",
    op(utuh, "=", false),
    kata.putus,
    fn(
      "IF",
      fn(
        "OR",
        op(here("realisasi"), "=", kata.sumber),
        fn("AND", op(here("realisasi"), "=", kata.penyebut), op(here("lengkap"), "=", 1)),
      ),
      kata.tidakDapat,
      fn("IF", op(here("lengkap"), "=", 0), kata.belum, fn("IF", counted, kata.terhitung, kata.tidakDapat)),
    ),
  );
  // A reason that no cell of the summary shows (a figure in words, a link of the Realisasi sheet) stays as it was found.
  const tetap = r.realisasi.jenis === "tidak ada" && hasil.status === "tidak dapat dihitung";
  put("status", tetap ? kata.tidakDapat : hold(status, hasil.status), "tengah");

  const terhitung = op(here("status"), "=", kata.terhitung);
  const batas = pengaturan.batas === null ? Infinity : pengaturan.batas / 100;
  const capped =
    typeof angkaUtama === "number" && hasil.status === "terhitung" ? Math.min(angkaUtama, batas) : null;
  put("dibatasi", hold(fn("IF", terhitung, dibatasi(utama), ""), capped ?? ""), "angka", "0.00%");
  const kategori = kategoriBaris(utama, here("realisasi"), skala, {
    persen,
    satuan: hasil.satuan,
    targetMaksimal: r.targetMaksimal,
  });
  put(
    "kategori",
    kategori === "" ? null : hold(fn("IF", terhitung, kategori, ""), hasil.kategori ?? ""),
    "tengah",
  );

  for (const kunci of ["pendorong", "penghambat", "tindakLanjut", "bukti"] as const) {
    const own = ownColumn(blok.kolom, kunci);
    const sel = own ? `${own.kolom}${baris.baris}` : undefined;
    put(kunci, mirror(grid, sel, ""), "isian");
  }

  const complete = op(here("lengkap"), "=", 1);
  const gagal = main.polaritas === "turun" ? targetNol(complete, here("realisasi"), here("target")) : null;
  const below = fn("AND", terhitung, op(here("dibatasi"), "<", 1));
  const lag = gagal === null ? below : fn("OR", below, gagal);
  const lagging =
    (capped !== null && capped < 1) ||
    (gagal !== null && hasil.status !== "belum lengkap" && hasil.target === 0 && (hasil.realisasi ?? 0) > 0);
  const catatan = hasil.catatan[0] ? konteks.kalimat(hasil.catatan[0]) : "";
  put("catatan", catatan === "" ? null : catatan, "bantu");
  k.height(
    row,
    tinggiBaris([
      [jabatan, lebar("jabatan")],
      [baris.sasaran, lebar("sasaran")],
      [baris.indikator, lebar("indikator")],
      [hasil.status, lebar("status")],
      [hasil.satuan ?? "", lebar("satuan")],
      ...(["pendorong", "penghambat", "tindakLanjut", "bukti"] as const).map((kunci) => {
        const own = ownColumn(blok.kolom, kunci);
        const teks = own ? valueAt(grid, baris.baris - 1, columnIndex(own.kolom)) : null;
        return [typeof teks === "string" ? teks : "", lebar(kunci)] as const;
      }),
    ]),
  );
  putUrutan(row, "tertinggal", lag, lagging, konteks);
  putUrutan(row, "belum", op(here("status"), "<>", kata.terhitung), hasil.status !== kata.terhitung, konteks);
  return {
    row,
    status: hasil.status,
    dibatasi: capped,
    kategori: hasil.status === "terhitung" ? hasil.kategori : null,
    tertinggal: lagging,
    jabatan,
    indikator: String(indikator.teks ?? baris.indikator),
    capaian: typeof angkaUtama === "number" ? angkaUtama : null,
    catatan,
    panjang: Math.max(
      ...[hasil.target, hasil.realisasi, hasil.targetPeriode].map(panjangAngka),
      ...[tahun.tampil, perPeriode.tampil].map((teks) => teks?.length ?? 0),
    ),
  };
}

/** A target of 0 that must not be exceeded, and was: without a capaian, but lagging. */
const targetNol = (lengkap: Part, r: Part, t: Part): Part =>
  fn("AND", lengkap, fn("ISNUMBER", r), fn("ISNUMBER", t), op(t, "=", 0), op(r, ">", 0));

/** A target that no number can be read from ("2,5 ± 1") is shown as the planner wrote it; a blank, "-" or an error is not. */
const sebagaiTeks = (angka: Angka | null): string | null =>
  angka === null || readAngka(angka.teks).kosong || angka.teks.startsWith("#") ? null : angka.teks;

function putTarget(k: Kanvas, row: number, col: number, t: RumusTarget, utuh: Part, format: string): void {
  const said = t.tampil === null ? format : `"${t.tampil.replaceAll('"', "")}"`;
  const isi = t.rumus === null ? t.nilai : hold(fn("IF", utuh, fn("IFERROR", t.rumus, ""), ""), t.nilai);
  k.put(row, col, isi, "angka", said);
}

/** The place in a list, counted from the header down; "" where the row is not in it. */
function putUrutan(
  row: number,
  kunci: "tertinggal" | "belum",
  test: Part,
  now: boolean,
  { k, kepala, urut }: KonteksBaris,
): void {
  const col = at(kunci);
  const above = ref({ row: kepala, col, row2: row - 1, col2: col });
  if (now) urut[kunci]++;
  const rumus = formula(fn("IF", test, op(fn("MAX", above), "+", 1), ""));
  k.put(row, col, { formula: rumus, nilai: now ? urut[kunci] : "" }, "bantu");
}
