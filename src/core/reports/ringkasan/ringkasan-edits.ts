/** The summary sheet of a period as edits. */
import { type Edit, sheetName } from "../../edits";
import { type HasilHitung, type LembarRealisasi, hitungBuku, readPeriodeHitung } from "../../hitung";
import type { PeriodeHitung } from "../../hitung/periode-hitung";
import type { LembarTerbaca } from "../../layout/types";
import { type Pengaturan, pengaturanEdits, pengaturanSheet } from "../../pengaturan";
import type { Pesan } from "../../pesan";
import { readLembarRealisasi } from "../realisasi";
import { type WorkbookData, sheetNames } from "../../sheet/grid";
import { OWN_PREFIX, ownName, sheetOfReference } from "../../sheet/own";
import { tinggiSebaran, tulisGrafik, tulisSebaran, tulisTandaTangan } from "./bagian";
import { tulisDaftar } from "./daftar";
import { cariInstansi } from "./instansi";
import { type Kanvas, kanvas } from "./kanvas";
import { KOLOM_CETAK } from "./kolom";
import { kataPeriode } from "./periode-kata";
import { type RencanaBlok, rencanaBuku } from "./rencana";
import { findSkala } from "./skala-ringkasan";
import susunan from "./susunan.json";
import { tulisTabel } from "./tabel";
import { ATAS, aturanWarna, grafik, tampakan } from "./tampakan";

export interface OpsiRingkasan {
  /** "2026-03", "2026-TW1", "2026-S1", "2026"; null: as `hitungBuku` chooses. */
  periode: string | null;
  pengaturan: Pengaturan;
  /** Today, "2026-11-22". */
  hariIni: string;
  /** Absent: the workbook's own sheet of the year. */
  lembarRealisasi?: LembarRealisasi | null;
  /** Makes a note a sentence: the sheet says why a row is not complete. */
  kalimat: (p: Pesan) => string;
  /** true: the summary of the same period that is there already is to be replaced; its sheet's name is used again. */
  ganti?: boolean;
  /** Names of all sheets, hidden ones too; absent: those of `buku`. */
  namaTerpakai?: readonly string[];
}

export interface RencanaRingkasan {
  lembar: string;
  periode: string;
  edits: Edit[];
  hitungan: HasilHitung;
}

/** Rows that the chart takes at least: below its columns stand the names of jabatan. */
const BARIS_GRAFIK = 16;

interface NamaLembar {
  lembar: string;
  kunci: string;
}

/** Name of the sheet and of what marks it as ours; a period may have several summaries. */
function chooseName(
  buku: WorkbookData,
  periode: PeriodeHitung,
  { ganti = false, namaTerpakai }: OpsiRingkasan,
): NamaLembar {
  const base = `${susunan.kunci}${periode.kode.replaceAll("-", "_")}`;
  const there = (kunci: string): string | null => {
    const found = buku.names.find((n) => n.nama.toUpperCase() === `${OWN_PREFIX}${kunci}`);
    return found ? sheetOfReference(found.acuan) : null;
  };
  const old = there(base);
  if (old !== null && ganti) return { lembar: old, kunci: base };
  let kunci = base;
  for (let n = 2; there(kunci) !== null; n++) kunci = `${base}_${n}`;
  const taken = namaTerpakai ?? sheetNames(buku);
  return { lembar: sheetName(`${susunan.nama} ${kataPeriode(periode).singkat}`, taken), kunci };
}

function tulisJudul(
  k: Kanvas,
  buku: WorkbookData,
  rencana: readonly RencanaBlok[],
  periode: PeriodeHitung,
): void {
  k.put(0, 0, susunan.judul, "judul");
  k.put(1, 0, cariInstansi(buku, rencana) ?? susunan.instansi, "subjudul");
  k.put(2, 0, susunan.periode + kataPeriode(periode).lengkap, "subjudul");
  k.put(3, 0, susunan.keterangan, "keterangan");
  k.merge({ row: 3, col: 0, row2: 3, col2: KOLOM_CETAK });
  k.height(3, 32);
}

/**
 * The edits that add the summary of a period to a workbook, and the sheet of settings where it has none. Everything in it
 * is a formula over the planner's own cells (or the Realisasi sheet), with the value that it has now. null: no indikator
 * was recognised, or the period is none.
 */
export function ringkasanEdits(
  buku: WorkbookData,
  lembarBaca: readonly LembarTerbaca[],
  opsi: OpsiRingkasan,
): RencanaRingkasan | null {
  const { pengaturan, hariIni, kalimat } = opsi;
  const asked = opsi.periode === null ? null : readPeriodeHitung(opsi.periode);
  const lembarRealisasi =
    opsi.lembarRealisasi === undefined
      ? readLembarRealisasi(buku, asked?.tahun ?? null)
      : opsi.lembarRealisasi;
  const hitungan = hitungBuku(buku, lembarBaca, {
    periode: opsi.periode,
    hariIni,
    pengaturan,
    lembarRealisasi,
  });
  const periode = readPeriodeHitung(hitungan.periode);
  const rencana = rencanaBuku(buku, lembarBaca, hitungan, pengaturan, lembarRealisasi);
  if (periode === null || rencana.length === 0) return null;
  const { lembar, kunci } = chooseName(buku, periode, opsi);
  const skala = findSkala(pengaturan.skala, pengaturan.skalaSendiri);
  const k = kanvas();
  tulisJudul(k, buku, rencana, periode);
  const kepala = ATAS + Math.max(tinggiSebaran(skala), BARIS_GRAFIK) + 1;
  const konteks = {
    k,
    periode,
    diminta: asked !== null,
    pengaturan,
    skala,
    kalimat,
    kepala,
    urut: { tertinggal: 0, belum: 0 },
  };
  const { blok, bawah } = tulisTabel(rencana, konteks);
  const luas = { kepala, akhir: bawah - 1 };
  tulisSebaran(k, ATAS, blok, luas, skala);
  const komponen = Math.max(
    0,
    ...rencana.flatMap((b) =>
      b.baris.map((r) => (r.realisasi.jenis === "rumus" ? r.realisasi.komponen.length : 0)),
    ),
  );
  const source = tulisGrafik(k, kepala, komponen, blok, skala);
  const panjang = Math.max(0, ...blok.flatMap((b) => b.baris.map((r) => r.panjang)));
  const afterLists = tulisDaftar(k, bawah + 1, blok, luas);
  const akhir = tulisTandaTangan(k, afterLists + 1, periode.tahun);
  const own = ownName(kunci, lembar);
  const before = buku.names.find((n) => n.nama.toUpperCase() === own.nama.toUpperCase())?.acuan ?? null;
  const settings = pengaturanEdits(buku, pengaturan);
  return {
    lembar,
    periode: hitungan.periode,
    hitungan,
    edits: [
      // First, as the formulas go by its names. A sheet of settings that is there stays as its planner left it; only
      // names that are missing are given.
      ...(pengaturanSheet(buku) === null ? settings : settings.filter((e) => e.kind === "name")),
      { kind: "addSheet", lembar, gridlines: false, tabColor: "#70AD47" },
      ...k.edits(lembar),
      ...aturanWarna(lembar, kepala + 1, luas.akhir, skala),
      ...tampakan(lembar, komponen, akhir, kepala, panjang),
      grafik(lembar, source, kepala, skala),
      { kind: "name", nama: own.nama, acuan: own.acuan, before, visible: false },
    ],
  };
}
