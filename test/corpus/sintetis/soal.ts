/** Random tables of a planner's making: which columns, in which order and words, over which periods. */
import fc from "fast-check";
import type { Jenis, Peran } from "../../../src/core/kontrak";
import isi from "./isi.json";
import label from "./label.json";
import {
  DERET,
  peranDiAtas,
  periodeDiAtas,
  satuBaris,
  tanpaPeriode,
  type KolomAngka,
  type PeranAngka,
} from "./periode";

type PeranLabel = Exclude<keyof typeof label, "keterangan">;

export interface KolomTeks {
  peran: Peran;
  label: string;
}

export type KolomSoal = KolomTeks | KolomAngka;

export interface Soal {
  instansi: (typeof isi.instansi)[number];
  jabatan: string;
  judul: { teks: string; jenis: Jenis };
  /** How the position is named; an IKU names none. */
  identitas: "satu sel" | "titik dua di sel sendiri" | "penanda tangan" | "judul" | "tanpa";
  /** No blank row between identity and table. */
  rapat: boolean;
  /** Blank rows more than one before the next table. */
  jarak: number;
  kolom: KolomSoal[];
  label: Record<PeranAngka, string>;
  /** Labels of one row stand in the lower row of a taller header. */
  kepalaDiBawah: boolean;
  nomorKolom: "tanpa" | "1" | "(1)";
  angka: "bilangan" | "teks" | "persen";
  bagian: boolean;
  jumlah: boolean;
  awal: { row: number; col: number };
}

const pilih = <T>(...x: T[]) => fc.constantFrom(...x);
const dari = (peran: PeranLabel) => fc.constantFrom(...label[peran]);
const teks = (peran: Exclude<PeranLabel, PeranAngka>) =>
  dari(peran).map((l): KolomTeks => ({ peran, label: l }));
const mungkin = (peran: Exclude<PeranLabel, PeranAngka>) => fc.option(teks(peran), { nil: null, freq: 1 });

const PERAN: PeranAngka[][] = [["target"], ["target", "realisasi"], ["target", "realisasi", "capaian"]];

const kolomAngka = fc.constantFrom(...PERAN).chain((peran) =>
  fc.constantFrom(...DERET).chain((deret) =>
    fc.oneof(
      fc.constant(tanpaPeriode(peran)),
      fc.constant(periodeDiAtas(peran, deret)),
      fc.constant(peranDiAtas(peran, deret)),
      fc.constant(satuBaris(peran.slice(0, 2), deret.slice(0, 4))),
      // One target of the year, then realisasi over the periods.
      fc.constant([...tanpaPeriode(["target"]), ...peranDiAtas(["realisasi"], deret)]),
    ),
  ),
);

const ada = (k: KolomTeks | null): KolomTeks[] => (k ? [k] : []);

const kolom = fc
  .record({
    no: mungkin("no"),
    sasaran: teks("sasaran"),
    indikator: teks("indikator"),
    formulasi: mungkin("formulasi"),
    satuan: mungkin("satuan"),
    angka: kolomAngka,
    sumberData: mungkin("sumberData"),
    penanggungJawab: mungkin("penanggungJawab"),
    ket: mungkin("ket"),
    lain: fc.option(teks("lain"), { nil: null, freq: 1 }),
    lainDi: fc.nat(5),
    formulasiDiUjung: fc.boolean(),
  })
  .map((k): KolomSoal[] => {
    const tengah = k.formulasiDiUjung ? [] : ada(k.formulasi);
    const ujung = k.formulasiDiUjung ? ada(k.formulasi) : [];
    const depan = [...ada(k.no), k.sasaran, k.indikator, ...tengah, ...ada(k.satuan)];
    const semua = [
      ...depan,
      ...k.angka,
      ...ujung,
      ...ada(k.sumberData),
      ...ada(k.penanggungJawab),
      ...ada(k.ket),
    ];
    // Never inside the figures, which belong together under one header.
    const di = k.lainDi < 3 ? Math.min(k.lainDi, depan.length) : semua.length;
    return [...semua.slice(0, di), ...ada(k.lain), ...semua.slice(di)];
  });

const satuTabel: fc.Arbitrary<Soal> = fc
  .tuple(
    fc.constantFrom(...isi.instansi),
    fc.nat(1),
    pilih<Soal["judul"]>(
      { teks: "INDIKATOR KINERJA INDIVIDU", jenis: "IKI" },
      { teks: "INDIKATOR KINERJA INDIVIDU (IKI) TAHUN 2026", jenis: "IKI" },
      { teks: "PERJANJIAN KINERJA TAHUN 2026", jenis: "PK" },
      { teks: "RENCANA AKSI PENCAPAIAN KINERJA TAHUN 2026", jenis: "pengukuran" },
      { teks: "PENGUKURAN KINERJA TAHUN 2026", jenis: "pengukuran" },
      { teks: "INDIKATOR KINERJA UTAMA (IKU)", jenis: "IKU" },
    ),
    fc.record({
      identitas: pilih<Soal["identitas"]>(
        "satu sel",
        "satu sel",
        "titik dua di sel sendiri",
        "penanda tangan",
        "judul",
        "tanpa",
      ),
      rapat: fc.boolean(),
      jarak: fc.nat(2),
      kolom,
      label: fc.record({
        target: dari("target"),
        realisasi: dari("realisasi"),
        capaian: dari("capaian"),
      }),
      kepalaDiBawah: fc.boolean(),
      nomorKolom: pilih<Soal["nomorKolom"]>("tanpa", "tanpa", "1", "(1)"),
      angka: pilih<Soal["angka"]>("bilangan", "teks", "persen"),
      bagian: fc.boolean(),
      jumlah: fc.boolean(),
      awal: fc.record({ row: fc.nat(4), col: fc.nat(3) }),
    }),
  )
  .map(([instansi, ke, judul, sisa]) => ({
    instansi,
    jabatan: instansi.jabatan[ke] ?? "Sekretaris",
    judul,
    ...sisa,
  }));

/**
 * One table on a sheet, or two or three under one another. A later table that names nobody may well be
 * about the position named above it: nothing settles that, so it doesn't occur here.
 */
export const soalSintetis: fc.Arbitrary<Soal[]> = fc
  .array(satuTabel, { minLength: 1, maxLength: 3, size: "max" })
  .map((tabel) =>
    tabel.map((t, i) => (i > 0 && t.identitas === "tanpa" ? { ...t, identitas: "satu sel" as const } : t)),
  );
