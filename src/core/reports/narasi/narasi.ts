/**
 * A paragraph an indikator for LKjIP and quarterly reports: facts of the workbook only, and blanks for what it does not
 * hold (causes, follow-up), which nobody may guess.
 */
import { type BarisTerhitung, type HasilHitung, hitungBuku, readPeriodeHitung } from "../../hitung";
import { readBagian } from "../../hitung/periode-hitung";
import type { BarisTerbaca, BlokTerbaca, LembarTerbaca } from "../../layout/types";
import type { Pengaturan } from "../../pengaturan/types";
import { type Pesan, pesan } from "../../pesan";
import { columnIndex } from "../../sheet/address";
import { roundDecimal } from "../../sheet/bilangan";
import { type SheetGrid, type WorkbookData, valueAt } from "../../sheet/grid";
import { isPersen } from "../../sheet/satuan";
import { tidyText } from "../../sheet/teks";
import { ownColumn } from "../ringkasan/kolom-perencana";
import { kataPeriode } from "../ringkasan/periode-kata";
import { periodeSebelum, periodeTahunLalu } from "../../perkembangan/periode-sebelum";

/** One indikator told: sentences in order, to be joined with a blank. */
export interface Narasi {
  lembar: string;
  /** Sheet row of the indikator, from 1. */
  baris: number;
  jabatan: string | null;
  indikator: string;
  kalimat: Pesan[];
}

export interface OpsiNarasi {
  periode: string | null;
  hariIni: string;
  pengaturan: Pengaturan;
}

const round = (n: number): number => {
  const { bulat, pecahan } = roundDecimal(Math.abs(n), 2);
  return Math.sign(n) * Number(`${bulat}.${pecahan === "" ? "0" : pecahan}`);
};

/** "%", " dokumen", "": what follows the number. */
const unit = (satuan: string | null): string =>
  satuan === null ? "" : isPersen(satuan) ? "%" : ` ${tidyText(satuan)}`;

interface Konteks {
  baris: BarisTerbaca;
  blok: BlokTerbaca;
  grid: SheetGrid;
  kini: BarisTerhitung;
  sebelum: BarisTerhitung | null;
  tahunLalu: BarisTerhitung | null;
  kata: { kini: string; sebelum: string; tahunLalu: string };
  tahun: number;
}

function tentangTarget({ kini, baris, tahun }: Konteks): Pesan[] {
  const satuan = unit(kini.satuan);
  const isi = { indikator: tidyText(baris.indikator), tahun: String(tahun) };
  const sasaran = tidyText(baris.sasaran);
  const own = baris.target.find((t) => t.nilai !== null && t.nilaiAtas !== null && t.nilai === kini.target);
  if (own) return [pesan("narasi.targetTeks", { ...isi, target: tidyText(own.teks) })];
  if (kini.target === null) {
    const grade = baris.target.find((t) => t.predikat !== null && readBagian(t.periode).tahun === tahun);
    return grade
      ? [pesan("narasi.targetTeks", { ...isi, target: tidyText(grade.teks) })]
      : [pesan("narasi.tanpaTarget", isi)];
  }
  const target = round(kini.target);
  return sasaran === ""
    ? [pesan("narasi.target", { ...isi, target, satuan })]
    : [pesan("narasi.targetSasaran", { ...isi, sasaran, target, satuan })];
}

function tentangRealisasi({ kini, kata, tahun }: Konteks): Pesan[] {
  const satuan = unit(kini.satuan);
  const periode = kata.kini;
  if (kini.status !== "terhitung") {
    const alasan = kini.catatan.slice(0, 1);
    if (kini.status === "belum lengkap" && kini.realisasi !== null)
      return [pesan("narasi.sebagian", { periode, realisasi: round(kini.realisasi), satuan }), ...alasan];
    return [
      kini.status === "belum lengkap"
        ? pesan("narasi.belumLengkap", { periode })
        : pesan("narasi.tidakDapat", { periode }),
      ...alasan,
    ];
  }
  const shown =
    kini.realisasi === null
      ? pesan("narasi.realisasiTeks", { periode, realisasi: kini.predikat ?? "" })
      : pesan("narasi.realisasi", { periode, realisasi: round(kini.realisasi), satuan });
  const dari = kini.komponen.filter((k) => k.nilai !== null && tidyText(k.nama) !== tidyText(kini.indikator));
  const sumber =
    dari.length > 1 && dari.length === kini.komponen.length
      ? [
          pesan("narasi.komponen", {
            komponen: dari.map((k) => `${tidyText(k.nama)} (${formatKomponen(k.nilai ?? 0)})`).join("; "),
          }),
        ]
      : [];
  const capaian: Pesan[] = [];
  if (kini.capaianPeriode !== null && kini.targetPeriode !== null)
    capaian.push(
      pesan("narasi.capaianPeriode", {
        capaian: round(kini.capaianPeriode),
        target: round(kini.targetPeriode),
        satuan,
      }),
    );
  if (kini.capaian !== null)
    capaian.push(pesan("narasi.capaianTahun", { capaian: round(kini.capaian), tahun: String(tahun) }));
  if (kini.kategori !== null) capaian.push(pesan("narasi.kategori", { kategori: kini.kategori }));
  if (kini.ketetapan.polaritas.nilai === "turun") capaian.push(pesan("narasi.turun"));
  return [shown, ...sumber, ...capaian];
}

const formatKomponen = (n: number): string => {
  const { bulat, pecahan } = roundDecimal(Math.abs(n), 2);
  const digits = bulat.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
  const fraction = pecahan.replace(/0+$/, "");
  return `${n < 0 ? "-" : ""}${digits}${fraction === "" ? "" : `,${fraction}`}`;
};

/** Compared only where both are complete: a partial figure would look like a fall. */
function bandingkan(kini: BarisTerhitung, lalu: BarisTerhitung | null, periode: string): Pesan[] {
  if (lalu?.status !== "terhitung" || kini.status !== "terhitung") return [];
  if (lalu.realisasi === null || kini.realisasi === null || lalu.satuan !== kini.satuan) return [];
  const selisih = round(kini.realisasi - lalu.realisasi);
  // Of percentages the difference is in points.
  const satuan = isPersen(kini.satuan) ? " poin persen" : unit(kini.satuan);
  const isi = { periode, lalu: round(lalu.realisasi), satuanLalu: unit(lalu.satuan) };
  if (selisih === 0) return [pesan("narasi.tetap", isi)];
  return [
    selisih > 0
      ? pesan("narasi.naik", { ...isi, selisih, satuan })
      : pesan("narasi.turunDari", { ...isi, selisih: -selisih, satuan }),
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
  return [
    ...tentangTarget(k),
    ...tentangRealisasi(k),
    ...bandingkan(k.kini, k.sebelum, k.kata.sebelum),
    ...bandingkan(k.kini, k.tahunLalu, k.kata.tahunLalu),
    ...untukDiisi(k),
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
  const hitung = (p: string | null): HasilHitung =>
    hitungBuku(buku, lembar, { periode: p, hariIni, pengaturan });
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
    return read ? kataPeriode(read).lengkap : "";
  };
  const kata = {
    kini: words(kini.periode).replace(/^sampai dengan /, ""),
    sebelum: words(sebelum).replace(/^sampai dengan /, ""),
    tahunLalu: words(lalu).replace(/^sampai dengan /, ""),
  };
  const rows = new Map(kini.baris.map((b) => [key(b), b]));
  const grids = new Map(buku.sheets.map((s) => [s.nama, s]));
  return lembar.flatMap(({ nama, blok }) =>
    blok.flatMap((b) =>
      b.baris.flatMap((baris): Narasi[] => {
        const id = key({ lembar: nama, baris: baris.baris, jabatan: b.jabatan });
        const row = rows.get(id);
        const grid = grids.get(nama);
        if (!row || !grid) return [];
        const kalimat = tuturkan({
          baris,
          blok: b,
          grid,
          kini: row,
          sebelum: before.get(id) ?? null,
          tahunLalu: namesYear(baris, sekarang.tahun - 1) ? (yearBefore.get(id) ?? null) : null,
          kata,
          tahun: sekarang.tahun,
        });
        return [
          { lembar: nama, baris: baris.baris, jabatan: b.jabatan, indikator: baris.indikator, kalimat },
        ];
      }),
    ),
  );
}
