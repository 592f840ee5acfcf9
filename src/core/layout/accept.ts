/** Whether a table is an indikator table at all: look-alikes stay out. */
import type { Jenis, Peran } from "../kontrak";
import { pesan } from "../pesan";
import { round } from "./decide";
import { labelWords } from "./label";
import lexicon from "./lexicon.json";
import batas from "./rules.json";
import type { Tabel } from "./table";
import type { Alasan } from "./types";

const { bobot, ambang, dasar } = batas.blok;

export interface Penerimaan {
  diterima: boolean;
  /** 0..1 */
  keyakinan: number;
  alasan: Alasan[];
}

const performance = new Set(lexicon.kataKinerja);
/** A weak word for the sasaran ("Tujuan") tells a table of goals of the world as well. */
const SURE_LABEL = 0.8;

/**
 * true where figures beside an INDIKATOR are statistics: years alone ("Angka kemiskinan | 2021 | 2022"), their source,
 * and no word of a sasaran, a jabatan, a title or a column that speaks of kinerja, of a formula or of a target.
 */
function isStatistics(tabel: Tabel, jabatan: boolean, jenis: Jenis | null): boolean {
  const of = (peran: Peran) => tabel.dinilai.filter((d) => d.putusan.peran === peran && d.header.dari >= 0);
  if (jabatan || of("target").length + of("formulasi").length > 0) return false;
  const parts = tabel.dinilai.some((d) => d.header.periode !== null && !/^\d{4}$/.test(d.header.periode));
  const measured = parts || of("realisasi").length + of("capaian").length > 0;
  if (jenis !== null && (jenis !== "pengukuran" || measured)) return false;
  if (of("sasaran").some((d) => d.header.bobot >= SURE_LABEL)) return false;
  return !of("indikator").some(
    (d) =>
      d.header.golongan === "gabungan" ||
      d.kepala.jalur.some((s) => labelWords(s.teks).some((w) => performance.has(w))),
  );
}

/**
 * Weighs the table's columns, body and surroundings.
 * @param judul the kind that a title above names; `jenis` also that of the sheet's name.
 */
export function weighTable(
  tabel: Tabel,
  rows: number,
  jabatan: boolean,
  judul: Jenis | null,
  jenis: Jenis | null,
): Penerimaan {
  const alasan: Alasan[] = [];
  const add = (aturan: keyof typeof bobot, text: ReturnType<typeof pesan>, share = 1): void => {
    alasan.push({ aturan, bobot: round(bobot[aturan] * share), pesan: text });
  };
  const of = (peran: string) => tabel.dinilai.find((d) => d.putusan.peran === peran);
  const indikator = of("indikator");
  if (!indikator || rows === 0) return { diterima: false, keyakinan: 0, alasan };
  const sasaran = of("sasaran");
  add("kolom-indikator", pesan("layout.ada-kolom", { peran: "indikator" }), indikator.putusan.keyakinan);
  if (sasaran || indikator.header.golongan === "gabungan")
    add(
      "kolom-sasaran",
      pesan("layout.ada-kolom", { peran: "sasaran" }),
      (sasaran ?? indikator).putusan.keyakinan,
    );
  const support = tabel.dinilai.filter((d) =>
    [
      "target",
      "realisasi",
      "capaian",
      "formulasi",
      "sumberData",
      "satuan",
      "ket",
      "penanggungJawab",
    ].includes(d.putusan.peran),
  );
  const kinds = new Set(support.map((d) => d.putusan.peran)).size;
  if (kinds > 0) add("kolom-pendukung", pesan("layout.kolom-pendukung", { n: kinds }), Math.min(kinds, 3));
  else add("tanpa-kolom-isi", pesan("layout.tanpa-kolom-isi"));
  if (jabatan) add("identitas-jabatan", pesan("layout.ada-jabatan"));
  if (isStatistics(tabel, jabatan, jenis)) add("statistik", pesan("layout.statistik"));
  if (judul !== null) add("judul-dikenal", pesan("layout.ada-judul"));
  const money = tabel.dinilai.some((d) => d.header.golongan === "anggaran");
  const program = tabel.dinilai.some((d) => d.header.golongan === "program");
  const staged = tabel.dinilai.some((d) => d.ciri.isi > 1 && d.ciri.tahap > 0.5);
  if (!sasaran && ((money && program) || staged)) add("tabel-anggaran", pesan("layout.tabel-anggaran"));
  const { ciri } = indikator;
  if (ciri.isi > 0 && ciri.kalimat + ciri.ukur < 0.3 && (ciri.angka + ciri.nomor > 0.3 || ciri.isi > 2))
    add("isi-indikator-bukan-kalimat", pesan("layout.isi-indikator-bukan-kalimat"));
  else if (ciri.kalimat >= 0.5 || ciri.ukur >= 0.5) add("baris-selaras", pesan("layout.baris-selaras"));
  const total = alasan.reduce((s, a) => s + a.bobot, dasar);
  const belief = 1 / (1 + Math.exp(-(total - ambang) - 1));
  const columns = [indikator, ...(sasaran ? [sasaran] : []), ...support].map((d) => d.putusan.keyakinan);
  const weakest = Math.min(...columns);
  return { diterima: total >= ambang, keyakinan: round(belief * (0.5 + 0.5 * weakest)), alasan };
}
