/** A block on the sheet as a template of the planner's own. */
import type { IndikatorTemplat, KomponenTemplat, SasaranTemplat, Templat } from "../../catalogue/templat";
import { readKonsolidasi, readPolaritas, tebakKonsolidasi, tebakPolaritas } from "../capaian";
import { readFormulasi } from "../formulasi";
import type { BarisTerbaca, BlokTerbaca } from "../layout";
import { pesan, type Pesan } from "../pesan";
import { targetTemplat } from "./targetBlok";

/** Documents of templates that the planner saved or brought in. */
export const DOKUMEN_SENDIRI = "sendiri";

export interface OpsiDariBlok {
  lembar: string;
  /** What the template is called; null: as the block's jabatan. */
  jabatan: string | null;
  /** The year of a target column that names none. */
  tahun: number;
  /** Ids that are taken. */
  idTerpakai: readonly string[];
}

export type HasilDariBlok =
  /** `catatan`: what the template leaves out or had to guess. */
  { status: "jadi"; templat: Templat; catatan: Pesan[] } | { status: "tolak"; alasan: Pesan };

/**
 * The block's identity, rows and yearly targets; realisasi stays behind. Polaritas and konsolidasi that the block does not
 * name are guessed from the wording, and `catatan` says of how many. Refused where no row has an indikator.
 */
export function dariBlok(
  blok: BlokTerbaca,
  { lembar, jabatan, tahun, idTerpakai }: OpsiDariBlok,
): HasilDariBlok {
  const rows = blok.baris.filter(({ indikator }) => indikator.trim() !== "");
  if (rows.length === 0) {
    return { status: "tolak", alasan: pesan("templat.blok-kosong", { lembar, rentang: blok.rentang }) };
  }
  const nama = jabatan ?? blok.jabatan;
  const made = rows.map((baris) => ({ baris, ...indikatorOf(baris, tahun) }));
  const firstRow = rows[0]?.baris ?? 1;
  const catatan = notes(blok, made);
  return {
    status: "jadi",
    templat: {
      id: idBaru(nama ?? "iku", idTerpakai),
      keluarga: idBaru(nama ?? "iku", []),
      standar: true,
      jabatan: nama,
      bidang: null,
      jenjang: null,
      sumber: { dokumen: DOKUMEN_SENDIRI, baris: firstRow, instansi: lembar, nomor: null, tahun: null },
      tugas: [...blok.tugas],
      fungsi: [...blok.fungsi],
      isi: grouped(made),
      perubahan: [],
    },
    catatan,
  };
}

/** "sendiri-kepala-bidang-perdagangan", with "-2", "-3" … where it is taken. */
export function idBaru(nama: string, terpakai: readonly string[]): string {
  const kebab = nama
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
    .replace(/-+$/, "");
  const base = `${DOKUMEN_SENDIRI}-${kebab === "" ? "templat" : kebab}`;
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!terpakai.includes(id)) return id;
  }
}

interface Dibuat {
  baris: BarisTerbaca;
  indikator: IndikatorTemplat;
  tertinggal: number;
}

function indikatorOf(
  baris: BarisTerbaca,
  tahun: number,
): { indikator: IndikatorTemplat; tertinggal: number } {
  const { target, tertinggal } = targetTemplat(baris.target, tahun);
  const konsolidasi = readKonsolidasi(baris.konsolidasi) ?? tebakKonsolidasi(baris.indikator);
  const satuan = baris.satuan ?? unitOf(baris);
  return {
    indikator: {
      indikator: baris.indikator.trim(),
      formulasi: baris.formulasi ?? "",
      komponen: komponenOf(baris, satuan),
      satuan,
      polaritas: readPolaritas(baris.polaritas) ?? tebakPolaritas(baris.indikator).polaritas,
      konsolidasi,
      target,
      sumberData: baris.sumberData ?? "",
    },
    tertinggal,
  };
}

/** What the targets say; a percentage where the indikator announces one; "" where nothing tells. */
function unitOf({ target, indikator }: BarisTerbaca): string {
  const written = target.find(({ satuan, predikat }) => satuan !== null || predikat !== null);
  if (written) return written.satuan ?? "predikat";
  return /^(?:persentase|prosentase)(?!\p{L})/iu.test(indikator.trim()) ? "%" : "";
}

/** The komponen rows where the block has them, else what the formulasi names; without either the indikator itself. */
function komponenOf(baris: BarisTerbaca, satuan: string): KomponenTemplat[] {
  const own = baris.komponen.map((k) => ({ nama: k.nama, satuan: k.satuan ?? "" }));
  const read = baris.formulasi === null ? null : readFormulasi(baris.formulasi, baris.indikator, { satuan });
  const named = read?.status === "terbaca" ? read.komponen.map(({ nama }) => ({ nama, satuan: "" })) : [];
  const found = own.length > 0 ? own : named;
  const all = found.length > 0 ? found : [{ nama: baris.indikator.trim(), satuan }];
  return all.map((k) => ({ ...k, konsolidasi: tebakKonsolidasi(k.nama) }));
}

/** Rows that follow one another under one sasaran. */
function grouped(made: readonly Dibuat[]): SasaranTemplat[] {
  const groups: SasaranTemplat[] = [];
  for (const { baris, indikator } of made) {
    const last = groups.at(-1);
    if (last && baris.sasaran === last.sasaran) last.indikator.push(indikator);
    else groups.push({ sasaran: baris.sasaran, indikator: [indikator] });
  }
  return groups;
}

function notes(blok: BlokTerbaca, made: readonly Dibuat[]): Pesan[] {
  const count = (of: (baris: BarisTerbaca) => boolean): number =>
    made.filter(({ baris }) => of(baris)).length;
  const counted: readonly (readonly [(jumlah: number) => Pesan, number])[] = [
    [(jumlah) => pesan("templat.baris-tanpa-indikator", { jumlah }), blok.baris.length - made.length],
    [
      (jumlah) => pesan("templat.polaritas-ditebak", { jumlah }),
      count((b) => readPolaritas(b.polaritas) === null),
    ],
    [
      (jumlah) => pesan("templat.konsolidasi-ditebak", { jumlah }),
      count((b) => readKonsolidasi(b.konsolidasi) === null),
    ],
    [(jumlah) => pesan("templat.tanpa-formulasi", { jumlah }), count((b) => b.formulasi === null)],
    [
      (jumlah) => pesan("templat.target-tertinggal", { jumlah }),
      made.reduce((sum, m) => sum + m.tertinggal, 0),
    ],
  ];
  return counted.flatMap(([say, jumlah]) => (jumlah > 0 ? [say(jumlah)] : []));
}
