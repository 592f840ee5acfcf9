/** `baca` for a person: each block with its identity, and its rows as a table. */
import type { Angka } from "../../core/kontrak";
import type { BarisTerbaca, BlokTerbaca, LembarTerbaca } from "../../core/layout";
import { pesan } from "../../core/pesan";
import { sentence } from "../../messages";
import { table, wrap, type TableColumn } from "../table";

export function tellReading(berkas: string, lembar: readonly LembarTerbaca[], columns: number): string[] {
  return [
    ...heading(berkas, lembar, columns),
    ...lembar.flatMap(({ nama, blok }) => blok.flatMap((b) => ["", ...tellBlock(nama, b, columns)])),
    "",
  ];
}

/** File, sheets, blocks and rows in one line; the sheets without a block in another. */
export function heading(berkas: string, lembar: readonly LembarTerbaca[], columns: number): string[] {
  const blok = lembar.flatMap((l) => l.blok);
  const baris = blok.reduce((sum, b) => sum + b.baris.length, 0);
  const without = lembar.filter((l) => l.blok.length === 0).map(({ nama }) => nama);
  return [
    berkas,
    ...wrap(
      sentence(pesan("cli.jumlahBacaan", { lembar: lembar.length, blok: blok.length, baris })),
      columns,
    ),
    ...(without.length === 0 || blok.length === 0
      ? []
      : wrap(sentence(pesan("cli.lembarTanpaBlok", { daftar: without.join(", ") })), columns)),
  ];
}

function tellBlock(lembar: string, blok: BlokTerbaca, columns: number): string[] {
  return [...blockTitle(lembar, blok, columns), "", ...rowsTable(blok.baris, columns)];
}

/** "Kepala Dinas …" and, below it, where the block stands and how sure its reading is. */
export function blockTitle(lembar: string, blok: BlokTerbaca, columns: number): string[] {
  const { jenis, rentang, jabatan, tugas, fungsi, keyakinan } = blok;
  return [
    ...wrap(jabatan ?? sentence(pesan("cli.tanpaJabatan")), columns),
    ...wrap(
      sentence(
        pesan("cli.letakBlok", {
          jenis,
          tempat: `${lembar}!${rentang}`,
          tugas: tugas.length,
          fungsi: fungsi.length,
          keyakinan: Math.round(keyakinan * 100),
        }),
      ),
      columns,
    ),
  ];
}

function rowsTable(baris: readonly BarisTerbaca[], columns: number): string[] {
  const targets = baris[0]?.target ?? [];
  const head: TableColumn[] = [
    { judul: sentence(pesan("cli.kolomBaris")), rata: "kanan" },
    { judul: sentence(pesan("cli.kolomSasaran")) },
    { judul: sentence(pesan("cli.kolomIndikator")) },
    { judul: sentence(pesan("cli.kolomFormulasi")) },
    { judul: sentence(pesan("cli.kolomSatuan")) },
    ...targets.map(({ label }) => ({ judul: label, rata: "kanan" as const })),
  ];
  const rows = baris.map((b) => [
    String(b.baris),
    b.sasaranLanjutan ? "″" : b.sasaran,
    b.indikator,
    b.formulasi ?? "–",
    b.satuan ?? "–",
    ...targets.map((_, i) => shown(b.target[i])),
  ]);
  return table(
    dropEmpty(head, rows),
    rows.map((row) => row.filter((_, c) => keeps(rows, c))),
    columns,
  );
}

function shown(angka: Angka | undefined): string {
  return angka === undefined || angka.teks === "" ? "–" : angka.teks;
}

/** A column with nothing in it takes no room. */
function keeps(rows: readonly (readonly string[])[], c: number): boolean {
  return c <= 2 || rows.some((row) => row[c] !== "–");
}

function dropEmpty(head: readonly TableColumn[], rows: readonly (readonly string[])[]): TableColumn[] {
  return head.filter((_, c) => keeps(rows, c));
}
