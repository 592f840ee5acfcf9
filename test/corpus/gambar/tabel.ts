/** Draws the table of a block, and says row by row how it must be read. */
import { columnLetters } from "../../../src/core/sheet/address";
import type { BarisDok, BlokDok } from "../dokumen";
import type { Gaya } from "../gaya";
import type { HarapanBaris, HarapanBlok, HarapanKomponen } from "../harapan";
import type { Kanvas, Rupa } from "../kanvas";
import { satuanBaku } from "../tampil";
import { sesuaikanGaya, tulisAngka } from "./angka";
import { caraNomor, gambarKepala, nomorMenyatu, nomorSel } from "./kepala";
import { tataKolom, type Daun } from "./kolom";
import { isiRumus } from "./rumus";

const RUPA: Partial<Record<Daun["peran"], Rupa>> = {
  no: "tengah",
  satuan: "tengah",
  target: "angka",
  realisasi: "angka",
};
const POIN_PER_BARIS = 13;

/** The text of a row's cell under a column that is no number. */
function teksKolom(b: BarisDok, peran: Daun["peran"]): string | null {
  switch (peran) {
    case "no":
      return b.no;
    case "sasaran":
      return b.sasaranTercetak;
    case "indikator":
      return b.indikator;
    case "formulasi":
      return b.formulasi;
    case "satuan":
      return b.satuan;
    case "sumberData":
      return b.sumberData;
    case "ket":
      return b.ket;
    default:
      return null;
  }
}

/** What is blank on paper is blank in the cell, and null in the reading. */
const kosong = (teks: string | null) => (teks === null || teks.trim() === "" ? null : teks.trim());

/** The text as a cell copied out of Word holds it. */
const liar = (teks: string | null, gaya: Gaya) =>
  teks !== null && gaya.spasiLiar ? `\u00a0${teks} \n` : teks;

function tinggiBaris(k: Kanvas, row: number, daun: Daun[]): number {
  const garis = daun.map((d) => {
    const isi = k.baca(row, d.col)?.nilai;
    if (typeof isi !== "string") return 1;
    const lebar = (k.lebar.get(d.col) ?? 10) * 1.02;
    return isi.split("\n").reduce((n, g) => n + Math.max(1, Math.ceil(g.length / lebar)), 0);
  });
  return Math.max(...garis) * POIN_PER_BARIS + 4;
}

function gambarBaris(
  k: Kanvas,
  gaya: Gaya,
  blok: BlokDok,
  b: BarisDok,
  daun: Daun[],
  row: number,
): HarapanBaris {
  const cara = blok.baris[0] === b ? caraNomor(blok, gaya) : "tanpa";
  const ada = (peran: Daun["peran"]) => daun.some((d) => d.peran === peran);
  const harapan: HarapanBaris = {
    baris: row + 1,
    no: ada("no") ? kosong(b.no) : null,
    sasaran: b.sasaran.trim(),
    sasaranLanjutan: b.sasaranLanjutan,
    indikator: b.indikator.trim(),
    formulasi: ada("formulasi") ? kosong(b.formulasi) : null,
    satuan: ada("satuan") && b.satuan !== null ? satuanBaku(b.satuan) : null,
    polaritas: null,
    konsolidasi: null,
    target: [],
    realisasi: [],
    capaian: [],
    sumberData: ada("sumberData") ? kosong(b.sumberData) : null,
    penanggungJawab: null,
    ket: ada("ket") ? kosong(b.ket) : null,
    komponen: [],
  };
  for (const d of daun) {
    const rupa = RUPA[d.peran] ?? "teks";
    if (d.peran === "target") {
      const isi = sesuaikanGaya(b.target[d.urutan] ?? { isi: null }, gaya);
      harapan.target.push(tulisAngka(k, row, d, isi, b.satuan, rupa));
    } else if (d.peran === "realisasi") {
      const isi = isiRumus(b.realisasi[d.urutan] ?? { isi: null }, b.komponen, d.urutan, row, d.col);
      harapan.realisasi.push(tulisAngka(k, row, d, isi, b.satuan, rupa));
    } else {
      const teks = cara === "bergeser" && d.peran === "sasaran" ? null : teksKolom(b, d.peran);
      const depan = cara === "menyatu" ? `${nomorMenyatu(blok, daun, d)} ` : "";
      const isi = kosong(depan + (teks ?? ""));
      k.tulis(row, d.col, d.peran === "no" ? nomorSel(isi, gaya) : liar(isi, gaya), rupa);
    }
  }
  harapan.komponen = b.komponen.map((komponen, i): HarapanKomponen => {
    const bawah = row + 1 + i;
    const realisasi = [];
    for (const d of daun) {
      if (d.peran === "indikator") k.tulis(bawah, d.col, komponen.nama, "komponen");
      else if (d.peran === "satuan") k.tulis(bawah, d.col, komponen.satuan, "satuanKomponen");
      else if (d.peran === "realisasi") {
        const isi = komponen.realisasi[d.urutan] ?? { isi: null };
        realisasi.push(tulisAngka(k, bawah, d, isi, komponen.satuan, "angkaKomponen"));
      } else k.tulis(bawah, d.col, null, "teks");
    }
    k.tinggi.set(bawah, tinggiBaris(k, bawah, daun));
    return { baris: bawah + 1, nama: komponen.nama, satuan: komponen.satuan, realisasi };
  });
  k.tinggi.set(row, tinggiBaris(k, row, daun));
  return harapan;
}

/** Merges each sasaran down over the indikator (and komponen rows) that it holds for. */
function gabungSasaran(k: Kanvas, daun: Daun[], baris: HarapanBaris[], rowAkhir: number): void {
  const kolom = daun.find((d) => d.peran === "sasaran")?.col;
  if (kolom === undefined) return;
  baris.forEach((b, i) => {
    if (b.sasaranLanjutan) return;
    const lanjut = baris.slice(i + 1).find((x) => !x.sasaranLanjutan);
    k.gabung({ row: b.baris - 1, col: kolom, row2: lanjut ? lanjut.baris - 2 : rowAkhir, col2: kolom });
  });
}

/** Returns the expectation of the block, and the first row below the table. */
export function gambarTabel(
  k: Kanvas,
  gaya: Gaya,
  blok: BlokDok,
  di: { row: number; col: number; barisJabatan: number | null },
): { harapan: HarapanBlok; row: number } {
  const daun = tataKolom(blok, gaya, di.col);
  let row = gambarKepala(k, gaya, blok, daun, di.row);
  const baris = blok.baris.map((b, i) => {
    // Only before a sasaran of its own: the printed page repeats the sasaran too, and that is another row.
    const { ulangKepala } = gaya;
    if (ulangKepala !== null && i > 0 && i % ulangKepala === 0 && !b.sasaranLanjutan)
      row = gambarKepala(k, gaya, blok, daun, row);
    const h = gambarBaris(k, gaya, blok, b, daun, row);
    row += 1 + b.komponen.length;
    return h;
  });
  if (gaya.sasaran === "gabung") gabungSasaran(k, daun, baris, row - 1);
  const jabatan = blok.jabatan?.replace(/\s*\.$/, "") ?? null;
  return {
    row,
    harapan: {
      jenis: blok.jenis,
      jabatan,
      barisJabatan: di.barisJabatan,
      barisAkhir: row,
      tugas: blok.tugas.map((t) => t.teks.trim()),
      fungsi: blok.fungsi.map((t) => t.teks.trim()),
      kolom: daun.map((d) => ({ peran: d.peran, kolom: columnLetters(d.col) })),
      baris,
    },
  };
}
