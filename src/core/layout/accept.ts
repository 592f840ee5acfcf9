/** Whether a table is an indikator table at all: look-alikes stay out. */
import { pesan } from "../pesan";
import { round } from "./decide";
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

/** Weighs the table's columns, body and surroundings. */
export function weighTable(tabel: Tabel, rows: number, jabatan: boolean, judul: boolean): Penerimaan {
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
  // Years beside a bare INDIKATOR are statistics too ("Angka kemiskinan | 2021 | 2022"): a word of the table must say more.
  const told = sasaran !== undefined || jabatan || judul;
  const counted = told ? support : support.filter((d) => d.header.dari >= 0);
  const kinds = new Set(counted.map((d) => d.putusan.peran)).size;
  if (kinds > 0) add("kolom-pendukung", pesan("layout.kolom-pendukung", { n: kinds }), Math.min(kinds, 3));
  else add("tanpa-kolom-isi", pesan("layout.tanpa-kolom-isi"));
  if (jabatan) add("identitas-jabatan", pesan("layout.ada-jabatan"));
  if (judul) add("judul-dikenal", pesan("layout.ada-judul"));
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
