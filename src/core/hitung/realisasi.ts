/** The realisasi of a row to date: its komponen consolidated each by its own konsolidasi, then the formula. */
import { bacaKonsolidasi, tebakKonsolidasi } from "../capaian/konsolidasi";
import { konsolidasiRasio } from "../capaian/konsolidasi-rasio";
import { isLastYear, isTahunLalu } from "../capaian/tahun-lalu";
import { type KomponenFormula, evaluate, nameKey } from "../formulasi";
import type { Angka, KomponenHitung, Konsolidasi } from "../kontrak";
import type { BarisKomponen, BarisTerbaca } from "../layout/types";
import type { PengaturanBaris } from "../pengaturan/types";
import { type Pesan, pesan } from "../pesan";
import { roundNoise } from "../sheet/bilangan";
import { type Pasangan, matchKomponen } from "./cocok";
import { type Deret, type NilaiDeret, consolidate, deretOf } from "./deret";
import type { FormulaBaris } from "./formula-baris";
import type { PeriodeHitung } from "./periode-hitung";
import { chooseDeret } from "./pilih-deret";
import type { PilihanKonsolidasi } from "./pilihan-baris";
import { remarksOnDeret, remarksOnKomponen, withoutColumns } from "./catatan-realisasi";
import type { Sumber } from "./sumber";
import { type Titik, titikOf } from "./titik";

export interface KonteksRealisasi {
  baris: BarisTerbaca;
  periode: PeriodeHitung;
  diminta: boolean;
  pilihan: PengaturanBaris | null;
  konsolidasi: PilihanKonsolidasi;
  tanpaTarget: ReadonlySet<number>;
  /** What a sum of months is held against, to tell figures typed to date; null where there is no such number. */
  targetTahun: number | null;
  targetKumulatif: number | null;
}

export interface RealisasiTerbaca {
  komponen: KomponenHitung[];
  nilai: NilaiDeret;
  /** The series of the realisasi columns, whether or not the value came from it. */
  kolom: Deret[];
  /** true: from komponen by the formula. */
  dihitung: boolean;
  /** How the months of each komponen were brought together, where the formula was applied; none for last year's. */
  cara: readonly CaraKomponen[];
  catatan: Pesan[];
}

/** The konsolidasi that a komponen was read by. */
export interface CaraKomponen {
  nama: string;
  konsolidasi: Konsolidasi;
  /** true: from its words, nobody confirmed it. */
  tebakan: boolean;
}

export interface KomponenIsi {
  komponen: KomponenFormula;
  deret: Deret | undefined;
  nilai: NilaiDeret;
}

const valueOf = (n: NilaiDeret): number | null => (n.status === "tidak dapat dihitung" ? null : n.nilai);
/** As it is told: a quotient keeps its digits until then, so that it is rounded once. */
const toldValue = (n: NilaiDeret): number | null => {
  const nilai = valueOf(n);
  return nilai === null ? null : roundNoise(nilai);
};
const cells = (deret: Deret | undefined): string[] => (deret?.titik ?? []).map((t) => t.sel);
const filledCount = (deret: Deret | undefined): number =>
  (deret?.titik ?? []).filter(
    (t) => !t.kosong && !t.kumulatif && t.jenjang !== "tahun" && t.jenjang !== "tanpa",
  ).length;

const nothing = (alasan: Pesan): NilaiDeret => ({
  status: "belum lengkap",
  nilai: null,
  satuan: null,
  dari: [],
  alasan,
});

const namaOf = (komponen: readonly KomponenFormula[], kode: string): string =>
  komponen.find((k) => k.kode === kode)?.nama ?? "";

/**
 * How a komponen's months are brought together; `ikut`: a guess that follows the other side of its ratio; `teks`: what its
 * own cell says and is not certain.
 */
export interface CaraGabung {
  nilai: Konsolidasi;
  tebakan: boolean;
  ikut?: true;
  teks?: string;
}

/** What the row of a komponen says, else a guess from its name. */
function caraOf(nama: string, baris: BarisKomponen | undefined): CaraGabung {
  const cell = bacaKonsolidasi(baris?.konsolidasi ?? null);
  if (cell.status === "terbaca") return { nilai: cell.nilai, tebakan: false };
  const nilai = cell.status === "ragu" ? cell.nilai : tebakKonsolidasi(nama);
  return { nilai, tebakan: true, ...(cell.status === "kosong" ? {} : { teks: cell.teks }) };
}

/**
 * Konsolidasi of every komponen: confirmed, else as its own row says, else guessed; a guess follows the other side of its
 * ratio.
 * @param pasangan the rows of the table that hold the komponen.
 */
export function konsolidasiOf(
  komponen: readonly KomponenFormula[],
  pilihan: PengaturanBaris | null,
  pasangan: Pasangan,
): Map<string, CaraGabung> {
  const known = new Map(pilihan?.komponen.map((k) => [nameKey(k.nama), k.konsolidasi]));
  const cara = new Map(
    komponen.map((k): [string, CaraGabung] => {
      const said = known.get(nameKey(k.nama));
      return [k.kode, said ? { nilai: said, tebakan: false } : caraOf(k.nama, pasangan.get(k.kode))];
    }),
  );
  const sisi = komponen.flatMap(({ kode, nama, peran }) => {
    const own = cara.get(kode);
    const ratio = peran === "pembilang" || peran === "penyebut";
    return own && ratio && !isTahunLalu(nama) ? [{ kode, nama, sisi: peran, ...own }] : [];
  });
  const nilai = konsolidasiRasio(sisi);
  for (const s of sisi)
    if (nilai !== null && s.tebakan && s.nilai !== nilai)
      cara.set(s.kode, { ...cara.get(s.kode), nilai, tebakan: true, ikut: true });
  return cara;
}

/** A guess matters where several months are brought together; a word that is not certain is told in any case. */
function remarkOnCara(nama: string, { nilai, ikut, teks }: CaraGabung, several: boolean): Pesan[] {
  const isi = { nama, konsolidasi: nilai };
  if (teks !== undefined) return [pesan("hitung.konsolidasiKomponenTakPasti", { ...isi, teks })];
  if (!several) return [];
  return [pesan(ikut === true ? "hitung.konsolidasiSejalan" : "hitung.konsolidasiKomponen", isi)];
}

function readKomponen(
  formula: Extract<FormulaBaris, { status: "ada" }>,
  pasangan: Pasangan,
  sumber: Sumber,
  k: KonteksRealisasi,
): { isi: KomponenIsi[]; cara: CaraKomponen[]; catatan: Pesan[] } {
  const konsolidasi = konsolidasiOf(formula.komponen, k.pilihan, pasangan);
  const catatan: Pesan[] = [];
  for (const { nama, konsolidasi: nilai } of sumber.konsolidasiKomponen ?? [])
    for (const [kode, guess] of konsolidasi)
      if (guess.nilai !== nilai && nameKey(nama) === nameKey(namaOf(formula.komponen, kode))) {
        konsolidasi.set(kode, { nilai, tebakan: false });
        if (!guess.tebakan)
          catatan.push(
            pesan("hitung.konsolidasiKomponenLembar", { nama, dipakai: nilai, lain: guess.nilai }),
          );
      }
  const dipakai: CaraKomponen[] = [];
  const isi = formula.komponen.map((komponen): KomponenIsi => {
    const row = pasangan.get(komponen.kode);
    const titik = row ? titikOf(row.realisasi, sumber.grid, k.periode.tahun) : [];
    const deret = deretOf(titik)[0];
    const lastYear = isLastYear(komponen);
    const cara: CaraGabung = konsolidasi.get(komponen.kode) ?? { nilai: "nilai akhir", tebakan: true };
    if (!lastYear) dipakai.push({ nama: komponen.nama, konsolidasi: cara.nilai, tebakan: cara.tebakan });
    if (cara.tebakan && !lastYear) catatan.push(...remarkOnCara(komponen.nama, cara, filledCount(deret) > 1));
    if (!deret) {
      const kosong =
        row === undefined || row.realisasi.length === 0
          ? pesan("hitung.komponenTanpaSel", { nama: komponen.nama })
          : withoutColumns(row.realisasi, k.periode.tahun);
      catatan.push(kosong);
      return { komponen, deret, nilai: nothing(kosong) };
    }
    // One figure a year, wherever in the year it stands.
    const nilai = lastYear
      ? consolidate(deret, "nilai akhir", { ...k.periode, akhir: 12 }, false)
      : consolidate(deret, cara.nilai, k.periode, k.diminta);
    const angka = new Set(deret.titik.flatMap((t) => t.angka.nilai ?? []));
    if (lastYear && angka.size > 1)
      catatan.push(pesan("hitung.tahunLaluBanyak", { nama: komponen.nama, nilai: toldValue(nilai) ?? "" }));
    return { komponen, deret, nilai };
  });
  catatan.push(...remarksOnKomponen(isi, konsolidasi, k));
  return { isi, cara: dipakai, catatan };
}

/** The formula over what the komponen hold; "belum lengkap" gives the value of what is known so far. */
function applyFormula(
  formula: Extract<FormulaBaris, { status: "ada" }>,
  isi: readonly KomponenIsi[],
): NilaiDeret {
  const dari: Titik[] = isi.flatMap((i) => (i.nilai.status === "tidak dapat dihitung" ? [] : i.nilai.dari));
  for (const { nilai, komponen } of isi)
    if (nilai.status === "tidak dapat dihitung")
      return {
        status: "tidak dapat dihitung",
        dari,
        alasan: pesan("hitung.komponenGalat", { nama: komponen.nama }),
      };
  const graded = isi.find((i) => i.nilai.status === "terhitung" && i.nilai.nilai === null);
  if (graded)
    return {
      status: "tidak dapat dihitung",
      dari,
      alasan: pesan("hitung.komponenPredikat", { nama: graded.komponen.nama }),
    };
  const value = evaluate(
    formula.pohon,
    Object.fromEntries(isi.map((i) => [i.komponen.kode, valueOf(i.nilai)])),
  );
  const open = isi.filter((i) => i.nilai.status === "belum lengkap");
  if (value.status === "tidak dapat dihitung")
    return open.length > 0
      ? { status: "belum lengkap", nilai: null, satuan: null, dari, alasan: value.alasan }
      : { status: "tidak dapat dihitung", dari, alasan: value.alasan };
  const nilai = value.status === "terhitung" ? value.nilai : null;
  if (open.length === 0) return { status: "terhitung", nilai, predikat: null, satuan: null, dari };
  const alasan = pesan("hitung.komponenBelum", { nama: open.map((i) => i.komponen.nama).join("; ") });
  return { status: "belum lengkap", nilai, satuan: null, dari, alasan };
}

function fromColumns(
  deret: readonly Deret[],
  semua: readonly Angka[],
  nama: string,
  k: KonteksRealisasi,
): Pick<RealisasiTerbaca, "komponen" | "nilai" | "catatan"> {
  const { konsolidasi } = k;
  const chosen = chooseDeret(deret, (d) =>
    consolidate(d, konsolidasi.nilai, k.periode, k.diminta, k.tanpaTarget),
  );
  const first = chosen?.deret;
  const nilai = chosen?.nilai ?? nothing(withoutColumns(semua, k.periode.tahun));
  const untold = konsolidasi.tebakan && konsolidasi.catatan.length === 0;
  const guessed = untold && (konsolidasi.dariTarget || filledCount(first) > 1);
  const dasar = konsolidasi.dariTarget ? "hitung.konsolidasiDariTarget" : "hitung.konsolidasiTebakan";
  return {
    komponen: [{ nama, sel: cells(first), nilai: toldValue(nilai) }],
    nilai,
    catatan: [
      ...(chosen?.catatan ?? []),
      ...(first ? remarksOnDeret(first, nilai, k) : []),
      ...(guessed ? [pesan(dasar, { konsolidasi: konsolidasi.nilai })] : []),
    ],
  };
}

const hasFigures = (deret: readonly Deret[]): boolean => deret.some((d) => d.titik.some((t) => !t.kosong));

/**
 * Whether a row's realisasi is calculated from its komponen: where all of them have rows and something stands there, or
 * the row itself has no figure.
 */
export function readsKomponen(
  formula: Extract<FormulaBaris, { status: "ada" }>,
  sumber: Sumber,
  tahun: number,
): boolean {
  if (!hasFigures(deretOf(titikOf(sumber.indikator, sumber.grid, tahun)))) return true;
  const pasangan = matchKomponen(formula.komponen, sumber.komponen);
  const rows = [...pasangan.values()].map((row) => deretOf(titikOf(row.realisasi, sumber.grid, tahun)));
  return pasangan.size === formula.komponen.length && rows.some(hasFigures);
}

/** The realisasi of a row from one place of figures. */
export function readRealisasi(formula: FormulaBaris, sumber: Sumber, k: KonteksRealisasi): RealisasiTerbaca {
  const kolom = deretOf(titikOf(sumber.indikator, sumber.grid, k.periode.tahun));
  const own = (nama: string, catatan: Pesan[]): RealisasiTerbaca => {
    const read = fromColumns(kolom, sumber.indikator, nama, k);
    return { ...read, kolom, dihitung: false, cara: [], catatan: [...catatan, ...read.catatan] };
  };
  if (formula.status === "tidak ada") return own(k.baris.indikator, formula.catatan);
  const pasangan = matchKomponen(formula.komponen, sumber.komponen);
  const [only] = formula.komponen;
  // "Jumlah dokumen yang disusun": the column of the indikator is the column of its one komponen.
  if (formula.pohon.jenis === "komponen" && only && pasangan.size === 0) return own(only.nama, []);
  const { isi, cara, catatan } = readKomponen(formula, pasangan, sumber, k);
  const komponen = isi.map((i): KomponenHitung => ({
    nama: i.komponen.nama,
    sel: cells(i.deret),
    nilai: toldValue(i.nilai),
  }));
  const typed = isi.some((i) => i.deret?.titik.some((t) => !t.kosong));
  const missing = formula.komponen.filter((c) => !pasangan.has(c.kode));
  const usable = typed && missing.length === 0;
  if (usable || (!hasFigures(kolom) && sumber.komponen.length > 0))
    return { komponen, nilai: applyFormula(formula, isi), kolom, dihitung: true, cara, catatan };
  const direct = fromColumns(kolom, sumber.indikator, k.baris.indikator, k);
  const unpaired =
    sumber.komponen.length > 0 && missing.length > 0
      ? [pesan("hitung.komponenTakCocok", { nama: missing.map((c) => c.nama).join("; ") })]
      : [];
  return { ...direct, komponen, kolom, dihitung: false, cara: [], catatan: [...unpaired, ...direct.catatan] };
}
