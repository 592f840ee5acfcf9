/** Draws a random table, and says how it must be read. */
import type { Angka } from "../../../src/core/kontrak";
import { cellAddress } from "../../../src/core/sheet/address";
import type { WorkbookData } from "../../../src/core/sheet/grid";
import { BEBAS, type HarapanBaris, type HarapanLembar } from "../harapan";
import { Kanvas } from "../kanvas";
import { baris, blok } from "../lain/harap";
import { satuanBaku, tampil } from "../tampil";
import type { KolomAngka } from "./periode";
import type { KolomSoal, Soal } from "./soal";

type Indikator = Soal["instansi"]["sasaran"][number]["indikator"][number];

const isAngka = (k: KolomSoal): k is KolomAngka => "jalur" in k;
const persen = (i: Indikator) => satuanBaku(i.satuan) === "%";

const kataKepala = (teks: string, soal: Soal) =>
  teks.replace(/\{(target|realisasi|capaian)\}/, (_, p: KolomAngka["peran"]) => soal.label[p]);

const jalurKepala = (k: KolomSoal, soal: Soal): string[] =>
  isAngka(k) ? k.jalur.map((j) => kataKepala(j, soal)) : [k.label];

function gambarKepala(k: Kanvas, soal: Soal, row: number, col: number): number {
  const jalur = soal.kolom.map((x) => jalurKepala(x, soal));
  const tinggi = Math.max(...jalur.map((j) => j.length));
  jalur.forEach((j, i) => {
    j.forEach((teks, t) => {
      const turun = j.length === 1 && soal.kepalaDiBawah ? tinggi - 1 : t;
      // A label over several columns stands in the first of them.
      const sebelum = jalur[i - 1];
      if (t === 0 && j.length > 1 && sebelum?.[0] === teks && sebelum.length > 1) return;
      k.tulis(row + turun, col + i, teks);
    });
  });
  const bawah = row + tinggi;
  if (soal.nomorKolom === "tanpa") return bawah;
  jalur.forEach((_, i) => {
    const n = i + 1;
    k.tulis(bawah, col + i, soal.nomorKolom === "1" ? n : `(${String(n)})`);
  });
  return bawah + 1;
}

/** Later periods of realisasi and capaian are not filled yet. */
function nilaiAngka(kolom: KolomAngka, i: Indikator, urutan: number): number | null {
  const target = i.angka[urutan % i.angka.length] ?? 1;
  if (kolom.peran === "target") return target;
  if (urutan > 1) return null;
  return kolom.peran === "realisasi" ? target - 1 : 97;
}

function tulisAngka(
  k: Kanvas,
  soal: Soal,
  kolom: KolomAngka,
  i: Indikator,
  urutan: number,
  di: { row: number; col: number },
): Angka {
  const adaSatuan = soal.kolom.some((x) => x.peran === "satuan");
  const nilai = nilaiAngka(kolom, i, urutan);
  const hasil = {
    label: kolom.label ?? BEBAS,
    periode: kolom.periode,
    kumulatif: kolom.kumulatif,
    sel: cellAddress(di.row, di.col),
    teks: "",
    nilai,
    nilaiAtas: null,
    satuan: null,
    predikat: null,
  };
  if (kolom.jalur.length === 1 && kolom.label !== null) hasil.label = BEBAS;
  if (nilai === null) return hasil;
  const bebas = kolom.peran === "capaian";
  if (soal.angka === "persen" && (persen(i) || bebas)) {
    k.tulis(di.row, di.col, nilai / 100, "angka", { format: "0%" });
    return { ...hasil, teks: tampil(nilai / 100, "0%"), satuan: "%" };
  }
  if (soal.angka === "teks" && !bebas && !adaSatuan) {
    const teks = `${String(nilai)} ${i.satuan}`;
    k.tulis(di.row, di.col, teks);
    return { ...hasil, teks, satuan: satuanBaku(i.satuan) };
  }
  k.tulis(di.row, di.col, nilai, "angka");
  const satuan = bebas ? BEBAS : adaSatuan ? satuanBaku(i.satuan) : null;
  return { ...hasil, teks: String(nilai), satuan };
}

function gambarBaris(
  k: Kanvas,
  soal: Soal,
  sasaran: string,
  i: Indikator,
  urutan: { sasaran: number; baris: number; lanjut: boolean },
  di: { row: number; col: number },
): HarapanBaris {
  const h = baris(di.row + 1, sasaran, i.teks, { sasaranLanjutan: urutan.lanjut });
  const ke = { target: 0, realisasi: 0, capaian: 0 };
  soal.kolom.forEach((kolom, n) => {
    const sel = { row: di.row, col: di.col + n };
    const tulis = (isi: string | number | null) => {
      if (isi !== null) k.tulis(sel.row, sel.col, isi);
    };
    if (isAngka(kolom)) {
      h[kolom.peran].push(tulisAngka(k, soal, kolom, i, ke[kolom.peran]++, sel));
      return;
    }
    switch (kolom.peran) {
      case "no":
        tulis(urutan.lanjut ? null : urutan.sasaran);
        h.no = urutan.lanjut ? null : String(urutan.sasaran);
        break;
      case "sasaran":
        tulis(urutan.lanjut ? null : sasaran);
        break;
      case "indikator":
        tulis(i.teks);
        break;
      case "formulasi":
        tulis(i.rumus);
        h.formulasi = i.rumus;
        break;
      case "satuan":
        tulis(i.satuan);
        h.satuan = satuanBaku(i.satuan);
        break;
      case "sumberData":
        tulis(i.sumber);
        h.sumberData = i.sumber;
        break;
      case "penanggungJawab":
        tulis(i.pj);
        h.penanggungJawab = i.pj;
        break;
      case "ket":
        if (urutan.baris === 1) tulis("sesuai Renja");
        h.ket = urutan.baris === 1 ? "sesuai Renja" : null;
        break;
      default:
        tulis(/anggaran/i.test(kolom.label) ? 125000000 * urutan.baris : `X.${String(urutan.baris)}`);
    }
  });
  return h;
}

export interface BukuSintetis {
  data: WorkbookData;
  harapan: HarapanLembar[];
}

/** The lines above the table; returns the first row below them. */
function gambarAtas(k: Kanvas, soal: Soal, atas: number, col: number): number {
  let row = atas;
  k.tulis(row++, col, soal.judul.teks);
  k.tulis(row++, col, soal.instansi.nama);
  if (soal.judul.jenis === "IKU") return row + 1;
  if (soal.identitas === "judul") k.tulis(row++, col, soal.jabatan.toUpperCase());
  row++;
  if (soal.identitas === "satu sel") k.tulis(row++, col, `Jabatan : ${soal.jabatan}`);
  if (soal.identitas === "titik dua di sel sendiri") {
    k.tulis(row, col, "JABATAN");
    k.tulis(row, col + 1, ":");
    k.tulis(row++, col + 2, soal.jabatan);
  }
  return row + (soal.rapat ? 0 : 1);
}

function gambarPenandaTangan(k: Kanvas, soal: Soal, row: number, col: number): number {
  if (soal.judul.jenis === "IKU" || soal.identitas !== "penanda tangan") return row;
  const kanan = col + Math.max(2, soal.kolom.length - 2);
  k.tulis(row + 1, kanan, "Rimba Raya, 5 Januari 2026");
  k.tulis(row + 2, kanan, soal.jabatan);
  k.tulis(row + 5, kanan, "Ahmad Fauzi, S.E.");
  k.tulis(row + 6, kanan, "NIP. 19800101 200501 1 001");
  return row + 7;
}

function namaJabatan(soal: Soal): string | null {
  if (soal.judul.jenis === "IKU" || soal.identitas === "tanpa") return null;
  return soal.identitas === "judul" ? soal.jabatan.toUpperCase() : soal.jabatan;
}

function gambarBlok(k: Kanvas, soal: Soal, atas: number, col: number) {
  let row = gambarKepala(k, soal, gambarAtas(k, soal, atas, col), col);
  if (soal.bagian) k.tulis(row++, col, "A. URUSAN WAJIB");
  const hasil: HarapanBaris[] = [];
  soal.instansi.sasaran.forEach((s, n) => {
    s.indikator.forEach((i, m) => {
      const urutan = { sasaran: n + 1, baris: hasil.length + 1, lanjut: m > 0 };
      hasil.push(gambarBaris(k, soal, s.teks, i, urutan, { row: row++, col }));
    });
  });
  if (soal.jumlah) k.tulis(row++, col + 1, "JUMLAH");
  return {
    row: gambarPenandaTangan(k, soal, row, col),
    harapan: blok(soal.judul.jenis, namaJabatan(soal), hasil),
  };
}

/** One sheet with the tables under one another. */
export function gambarSintetis(soal: readonly Soal[]): BukuSintetis {
  const k = new Kanvas("Sheet1");
  const [pertama] = soal;
  const col = pertama?.awal.col ?? 0;
  let row = pertama?.awal.row ?? 0;
  const harapan = soal.map((s) => {
    const hasil = gambarBlok(k, s, row, col);
    row = hasil.row + 1 + s.jarak;
    return hasil.harapan;
  });
  return {
    data: { sheets: [k.grid(false)], names: [] },
    harapan: [{ nama: "Sheet1", blok: harapan }],
  };
}
