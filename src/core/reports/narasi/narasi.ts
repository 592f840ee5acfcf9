/**
 * A paragraph an indikator for LKjIP and quarterly reports: facts of the workbook only, and blanks for what it does not
 * hold (causes, follow-up), which nobody may guess.
 */
import { findSkala } from "../../capaian/skala";
import { type BarisTerhitung, type HasilHitung, hitungBuku, readPeriodeHitung } from "../../hitung";
import { readBagian } from "../../hitung/periode-hitung";
import type { BarisTerbaca, BlokTerbaca, LembarTerbaca } from "../../layout/types";
import type { Pengaturan } from "../../pengaturan/types";
import { type Pesan, pesan } from "../../pesan";
import { columnIndex } from "../../sheet/address";
import { formatBilangan } from "../../sheet/bilangan";
import { type SheetGrid, type WorkbookData, valueAt } from "../../sheet/grid";
import { isPersen } from "../../sheet/satuan";
import { tidyText } from "../../sheet/teks";
import { ownColumn } from "../ringkasan/kolom-perencana";
import { type DataKosong, belumDiisi } from "../../perkembangan/belum-diisi";
import { periodeSebelum, periodeTahunLalu } from "../../perkembangan/periode-sebelum";
import { readLembarRealisasi } from "../realisasi/read";
import { DESIMAL, akhirPeriode, angkaBersatuan, bulatkan, deretkan, namaDalam, namaKecil } from "./kata";

/** One indikator told. */
export interface Narasi {
  lembar: string;
  /** Sheet row of the indikator, from 1. */
  baris: number;
  jabatan: string | null;
  sasaran: string;
  indikator: string;
  /** In order, to be joined with a blank. */
  kalimat: Pesan[];
  /** What drove, what hindered, what follows: in the planner's own words, or to be filled in; a line each. */
  isian: Pesan[];
  /** Why the capaian can't be calculated, for the author and not for the report; null: it can, or is not complete. */
  catatan: Pesan | null;
}

export interface OpsiNarasi {
  periode: string | null;
  hariIni: string;
  pengaturan: Pengaturan;
}

interface Konteks {
  baris: BarisTerbaca;
  blok: BlokTerbaca;
  grid: SheetGrid;
  kini: BarisTerhitung;
  sebelum: BarisTerhitung | null;
  tahunLalu: BarisTerhitung | null;
  /** What follows "sampai dengan". */
  kata: { kini: string; sebelum: string; tahunLalu: string };
  tahun: number;
  kurang: readonly DataKosong[];
  /** The scale grades the realisasi itself. */
  skor: boolean;
}

/** The target as a number with its unit, else as the cell writes it; null where none is given. */
function targetOf({ kini, baris, tahun }: Konteks): { teks: string; angka: boolean } | null {
  const own = baris.target.find((t) => t.nilai !== null && t.nilaiAtas !== null && t.nilai === kini.target);
  if (own) return { teks: tidyText(own.teks), angka: false };
  if (kini.target !== null) return { teks: angkaBersatuan(kini.target, kini.satuan), angka: true };
  const grade = baris.target.find((t) => t.predikat !== null && readBagian(t.periode).tahun === tahun);
  return grade ? { teks: tidyText(grade.teks), angka: false } : null;
}

function tentangTarget(k: Konteks): Pesan {
  const sasaran = namaDalam(k.baris.sasaran);
  const target = targetOf(k);
  const isi = {
    indikator: namaDalam(k.baris.indikator),
    tahun: String(k.tahun),
    ...(target === null ? {} : { target: target.teks }),
    ...(sasaran === "" ? {} : { sasaran }),
  };
  const kunci = target === null ? "tanpaTarget" : target.angka ? "target" : "targetTeks";
  return { kunci: `narasi.${kunci}${sasaran === "" ? "" : "Sasaran"}`, isi };
}

/** What is not complete is told with what is missing, and never as reached. */
function tentangKekurangan({ kini, kata, kurang }: Konteks): Pesan[] {
  const periode = kata.kini;
  if (kini.status === "tidak dapat dihitung") return [pesan("narasi.tidakDapat", { periode })];
  const ada = kini.realisasi !== null || kini.komponen.some((x) => x.nilai !== null);
  const awal =
    kini.realisasi !== null
      ? pesan("narasi.sebagian", { periode, realisasi: angkaBersatuan(kini.realisasi, kini.satuan) })
      : pesan(ada ? "narasi.belumLengkap" : "narasi.belumTercatat", { periode });
  if (!ada || kurang.length === 0) return [awal];
  const perNama = new Map<string, string[]>();
  for (const { nama, label } of kurang) perNama.set(nama, [...(perNama.get(nama) ?? []), tidyText(label)]);
  const data = deretkan([...perNama].map(([nama, label]) => `${namaKecil(nama)} (${label.join(", ")})`));
  return [awal, pesan("narasi.dataKurang", { data })];
}

function tentangCapaian({ kini, kata, tahun, skor }: Konteks): Pesan[] {
  const { kategori, capaian, capaianPeriode, targetPeriode } = kini;
  const hasil: Pesan[] = [];
  const graded = kategori === null || skor ? {} : { kategori };
  const suffix = "kategori" in graded ? "Kategori" : "";
  // The kategori is that of the period's capaian where it has a target of its own, else of the year's.
  const perPeriode = capaianPeriode !== null && targetPeriode !== null;
  if (perPeriode)
    hasil.push({
      kunci: `narasi.capaianPeriode${suffix}`,
      isi: {
        periode: kata.kini,
        target: angkaBersatuan(targetPeriode, kini.satuan),
        capaian: bulatkan(capaianPeriode),
        ...graded,
      },
    });
  if (capaian !== null)
    hasil.push(
      perPeriode
        ? pesan("narasi.capaianTahun", { tahun: String(tahun), capaian: bulatkan(capaian) })
        : {
            kunci: `narasi.capaianTahun${suffix}`,
            isi: { tahun: String(tahun), capaian: bulatkan(capaian), ...graded },
          },
    );
  return hasil;
}

function tentangRealisasi(k: Konteks): Pesan[] {
  const { kini, kata, skor } = k;
  if (kini.status !== "terhitung") return tentangKekurangan(k);
  const periode = kata.kini;
  const dari = kini.komponen.filter((x) => x.nilai !== null && tidyText(x.nama) !== tidyText(kini.indikator));
  const komponen = deretkan(
    dari.map((x) => `${namaKecil(x.nama)} (${formatBilangan(x.nilai ?? 0, DESIMAL)})`),
  );
  return [
    kini.realisasi === null
      ? pesan("narasi.realisasiTeks", { periode, realisasi: kini.predikat ?? "" })
      : pesan("narasi.realisasi", { periode, realisasi: angkaBersatuan(kini.realisasi, kini.satuan) }),
    ...(dari.length > 1 && dari.length === kini.komponen.length
      ? [pesan("narasi.komponen", { komponen })]
      : []),
    ...(skor && kini.kategori !== null ? [pesan("narasi.skor", { kategori: kini.kategori })] : []),
    ...(kini.ketetapan.polaritas.nilai === "turun" ? [pesan("narasi.turun")] : []),
    ...tentangCapaian(k),
  ];
}

/** Compared only where both are complete: a partial figure would look like a fall. */
function bandingkan(kini: BarisTerhitung, lalu: BarisTerhitung | null, periode: string): Pesan[] {
  if (lalu?.status !== "terhitung" || kini.status !== "terhitung") return [];
  if (lalu.realisasi === null || kini.realisasi === null || lalu.satuan !== kini.satuan) return [];
  const selisih = bulatkan(bulatkan(kini.realisasi) - bulatkan(lalu.realisasi));
  if (selisih === 0) return [pesan("narasi.tetap", { periode })];
  const isi = { periode, lalu: angkaBersatuan(lalu.realisasi, lalu.satuan) };
  if (isPersen(kini.satuan))
    return [
      pesan(selisih > 0 ? "narasi.persenNaik" : "narasi.persenTurun", {
        ...isi,
        selisih: formatBilangan(Math.abs(selisih), DESIMAL),
      }),
    ];
  return [
    pesan(selisih > 0 ? "narasi.naik" : "narasi.turunDari", {
      ...isi,
      selisih: angkaBersatuan(Math.abs(selisih), kini.satuan),
    }),
  ];
}

/** What the planner wrote in columns of their own; else a blank to fill. */
function untukDiisi({ blok, grid, baris }: Konteks): Pesan[] {
  const of = (kunci: "pendorong" | "penghambat" | "tindakLanjut"): string => {
    const own = ownColumn(blok.kolom, kunci);
    const value = own ? valueAt(grid, baris.baris - 1, columnIndex(own.kolom)) : null;
    return typeof value === "string" ? tidyText(value).replace(/[.\s]+$/, "") : "";
  };
  const [dorong, hambat, lanjut] = [of("pendorong"), of("penghambat"), of("tindakLanjut")];
  return [
    dorong === "" ? pesan("narasi.pendorongKosong") : pesan("narasi.pendorong", { teks: dorong }),
    hambat === "" ? pesan("narasi.penghambatKosong") : pesan("narasi.penghambat", { teks: hambat }),
    lanjut === "" ? pesan("narasi.tindakLanjutKosong") : pesan("narasi.tindakLanjut", { teks: lanjut }),
  ];
}

/** The paragraph of one row. */
function tuturkan(k: Konteks): Pesan[] {
  if (namaDalam(k.baris.indikator) === "")
    return [pesan("narasi.tanpaNama", { lembar: k.grid.nama, baris: String(k.baris.baris) })];
  return [
    tentangTarget(k),
    ...tentangRealisasi(k),
    ...bandingkan(k.kini, k.sebelum, k.kata.sebelum),
    ...bandingkan(k.kini, k.tahunLalu, k.kata.tahunLalu),
  ];
}

const key = (b: { lembar: string; baris: number; jabatan: string | null }): string =>
  `${b.lembar}\n${b.baris}\n${b.jabatan ?? ""}`;

/** Months without a year would be read as last year's, too: only columns that name their years can be compared. */
const namesYear = (baris: BarisTerbaca, tahun: number): boolean => {
  const years = [...baris.realisasi, ...baris.komponen.flatMap((c) => c.realisasi)].map(
    (a) => readBagian(a.periode).tahun,
  );
  return years.includes(tahun) && !years.includes(null);
};

/** Every recognised indikator told, in the workbook's order; empty where none was recognised. */
export function narasiBuku(
  buku: WorkbookData,
  lembar: readonly LembarTerbaca[],
  { periode, hariIni, pengaturan }: OpsiNarasi,
): Narasi[] {
  const asked = periode === null ? null : readPeriodeHitung(periode);
  const lembarRealisasi = readLembarRealisasi(buku, asked?.tahun ?? null);
  const hitung = (p: string | null): HasilHitung =>
    hitungBuku(buku, lembar, {
      periode: p,
      hariIni,
      pengaturan,
      // Another year's figures stand on another sheet.
      ...(p === periode ? { lembarRealisasi } : {}),
    });
  const kini = hitung(periode);
  const sekarang = readPeriodeHitung(kini.periode);
  if (sekarang === null) return [];
  const sebelum = periodeSebelum(sekarang);
  const lalu = periodeTahunLalu(sekarang);
  const rowsOf = (p: string | null): Map<string, BarisTerhitung> =>
    new Map(p === null ? [] : hitung(p).baris.map((b) => [key(b), b]));
  const [before, yearBefore] = [rowsOf(sebelum), rowsOf(lalu)];
  const words = (p: string | null): string => {
    const read = p === null ? null : readPeriodeHitung(p);
    return read ? akhirPeriode(read) : "";
  };
  const kata = { kini: words(kini.periode), sebelum: words(sebelum), tahunLalu: words(lalu) };
  const skor = findSkala(pengaturan.skala, pengaturan.skalaSendiri)?.dasar === "skor";
  const kosong = belumDiisi(buku, lembar, kini.periode, kini.baris, lembarRealisasi);
  const kurang = new Map<string, DataKosong[]>();
  for (const d of kosong.data) kurang.set(key(d), [...(kurang.get(key(d)) ?? []), d]);
  const rows = new Map(kini.baris.map((b) => [key(b), b]));
  const grids = new Map(buku.sheets.map((s) => [s.nama, s]));
  return lembar.flatMap(({ nama, blok }) =>
    blok.flatMap((b) =>
      b.baris.flatMap((baris): Narasi[] => {
        const id = key({ lembar: nama, baris: baris.baris, jabatan: b.jabatan });
        const row = rows.get(id);
        const grid = grids.get(nama);
        if (!row || !grid) return [];
        const konteks: Konteks = {
          baris,
          blok: b,
          grid,
          kini: row,
          sebelum: before.get(id) ?? null,
          tahunLalu: namesYear(baris, sekarang.tahun - 1) ? (yearBefore.get(id) ?? null) : null,
          kata,
          tahun: sekarang.tahun,
          kurang: kurang.get(id) ?? [],
          skor,
        };
        return [
          {
            lembar: nama,
            baris: baris.baris,
            jabatan: b.jabatan,
            sasaran: baris.sasaran,
            indikator: baris.indikator,
            kalimat: tuturkan(konteks),
            isian: namaDalam(baris.indikator) === "" ? [] : untukDiisi(konteks),
            catatan: row.status === "tidak dapat dihitung" ? (row.catatan[0] ?? null) : null,
          },
        ];
      }),
    ),
  );
}
