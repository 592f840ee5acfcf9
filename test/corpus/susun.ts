/** From the transcription (and, where asked, the invented figures) to a document ready to be drawn. */
import type { Peran } from "../../src/core/kontrak";
import type { BarisDok, BlokDok, ButirDok, DokumenDok, IsiAngka, KolomDok } from "./dokumen";
import { BULAN, isian, type Isian, type IsianBaris } from "./isian/isian";
import judul from "./judul.json";
import { blokBenih, type BarisBenih, type BlokBenih, type NamaDokumen } from "./seeds/benih";

/** Which column a printed label heads: said here label by label, so that the reader is not asked. */
const PERAN_LABEL: Record<string, Peran> = {
  NO: "no",
  No: "no",
  "": "no",
  SASARAN: "sasaran",
  Sasaran: "sasaran",
  "Sasaran Program": "sasaran",
  "Sasaran strategis": "sasaran",
  "SASARAN/KINERJA": "sasaran",
  "SASARAN/ KINERJA": "sasaran",
  INDIKATOR: "indikator",
  "INDIKATOR KINERJA": "indikator",
  "Indikator Kinerja": "indikator",
  TARGET: "target",
  KET: "ket",
  "SUMBER DATA": "sumberData",
  "Sumber Data": "sumberData",
};

function peranLabel(label: string): Peran {
  const peran = PERAN_LABEL[label] ?? (/^PENJELASAN/i.test(label) ? "formulasi" : undefined);
  if (!peran) throw new Error(`Label tanpa peran: ${label}`);
  return peran;
}

const tunggal = (peran: Peran, label: string): KolomDok => ({
  peran,
  label,
  anak: null,
  periode: null,
});

function susunKolom(b: BlokBenih, isi: Isian | null): KolomDok[] {
  const kolom = b.header.map((label): KolomDok => {
    const peran = peranLabel(label);
    const anak = peran === "target" && b.years ? b.years.map((y) => ({ label: y, periode: y })) : null;
    return { peran, label, anak, periode: null };
  });
  if (!isi) return kolom;
  const bulan = BULAN.map((label, i) => ({
    label,
    periode: `${isi.tahun}-${String(i + 1).padStart(2, "0")}`,
  }));
  return [
    ...kolom,
    tunggal("satuan", "SATUAN"),
    { peran: "target", label: "TARGET", anak: [{ label: isi.tahun, periode: isi.tahun }], periode: null },
    { peran: "realisasi", label: `REALISASI TAHUN ${isi.tahun}`, anak: bulan, periode: null },
  ];
}

const setahun = (bulan: (number | null)[], format: string | undefined): IsiAngka[] =>
  BULAN.map((_, i) => ({ isi: bulan[i] ?? null, ...(format ? { format } : {}) }));

function isiRealisasi(isi: IsianBaris): IsiAngka[] {
  const { rumus, komponen } = isi;
  if (!rumus || !komponen) return setahun(isi.bulan ?? [], isi.format);
  return BULAN.map(() => ({
    isi: null,
    formula: rumus,
    ...(isi.format ? { format: isi.format } : {}),
  }));
}

function susunBaris(r: BarisBenih, years: string[] | null, isi: IsianBaris | null): BarisDok {
  const cetak = (years ?? ["TARGET"]).map((y): IsiAngka => ({ isi: r.target?.[y] ?? null }));
  return {
    no: r.no,
    sasaranTercetak: r.sasaran_printed,
    sasaran: r.sasaran,
    sasaranLanjutan: r.sasaran_carried,
    indikator: r.indikator,
    formulasi: r.formulasi,
    satuan: isi?.satuan ?? null,
    target: isi ? [isi.target] : r.target ? cetak : [],
    realisasi: isi ? isiRealisasi(isi) : [],
    sumberData: r.sumberData,
    ket: r.ket,
    komponen: (isi?.komponen ?? []).map((k) => ({
      nama: k.nama,
      satuan: k.satuan,
      realisasi: setahun(k.bulan, undefined),
    })),
  };
}

const butir = (teks: string[], label: (string | null)[]): ButirDok[] =>
  teks.map((t, i) => ({ label: label[i] ?? null, teks: t }));

/** Perekonomian's numbers are shifted or fused into the data in some tables; every other document's stand clean. */
function caraNomor(b: BlokBenih): BlokDok["caraNomor"] {
  const khusus: Record<string, string> | undefined =
    b.doc === "perekonomian" ? judul.perekonomian.caraNomor : undefined;
  const cara = khusus?.[String(b.line)];
  if (cara === "bersih" || cara === "bergeser" || cara === "menyatu") return cara;
  return b.column_number_row ? "bersih" : "tanpa";
}

function susunBlok(b: BlokBenih, isi: Isian | null): BlokDok {
  return {
    jenis: b.kind,
    jabatan: b.jabatan,
    jabatanTercetak: b.jabatan_printed ?? b.jabatan,
    tugas: butir(b.tugas, b.tugas_labels),
    fungsi: butir(b.fungsi, b.fungsi_labels),
    fungsiTanda: b.doc === "perekonomian",
    kolom: susunKolom(b, isi),
    nomorKolom: b.column_number_row ?? null,
    caraNomor: caraNomor(b),
    baris: b.rows.map((r, i) => susunBaris(r, b.years, isi?.blok[String(b.line)]?.[i] ?? null)),
  };
}

/** `denganIsian`: with SATUAN, TARGET and month columns of invented figures, where the corpus has them. */
export function susunDokumen(nama: NamaDokumen, denganIsian: boolean): DokumenDok {
  const isi = denganIsian ? (isian[nama] ?? null) : null;
  return {
    kunci: nama,
    ...judul[nama],
    catatan: isi?.catatan ?? null,
    blok: blokBenih(nama).map((b) => susunBlok(b, isi)),
  };
}
