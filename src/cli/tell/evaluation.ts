/** `hitung` for a person: per jabatan a table of target, realisasi, capaian and kategori; what is missing below it. */
import type { BarisHitung } from "../../core/kontrak";
import { pesan } from "../../core/pesan";
import { sentence } from "../../messages";
import { table, wrap, type TableColumn } from "../table";

export interface Evaluasi {
  periode: string;
  baris: readonly BarisHitung[];
}

export function tellEvaluation(berkas: string, { periode, baris }: Evaluasi, columns: number): string[] {
  const done = baris.filter(({ status }) => status === "terhitung").length;
  return [
    berkas,
    ...wrap(sentence(pesan("cli.jumlahHitung", { periode, baris: baris.length, terhitung: done })), columns),
    ...groups(baris).flatMap((group) => ["", ...tellGroup(group, columns)]),
    "",
  ];
}

/** Rows of one jabatan on one sheet that follow each other. */
function groups(baris: readonly BarisHitung[]): BarisHitung[][] {
  const all: BarisHitung[][] = [];
  for (const row of baris) {
    const last = all.at(-1);
    const before = last?.[0];
    if (last && before?.lembar === row.lembar && before.jabatan === row.jabatan) last.push(row);
    else all.push([row]);
  }
  return all;
}

function tellGroup(baris: readonly BarisHitung[], columns: number): string[] {
  const [first] = baris;
  if (first === undefined) return [];
  const perPeriod = baris.some((b) => b.targetPeriode !== null);
  const head: TableColumn[] = [
    { judul: sentence(pesan("cli.kolomBaris")), rata: "kanan" },
    { judul: sentence(pesan("cli.kolomIndikator")) },
    { judul: sentence(pesan("cli.kolomSatuan")) },
    { judul: sentence(pesan("cli.kolomRealisasi")), rata: "kanan" },
    { judul: sentence(pesan("cli.kolomTarget")), rata: "kanan" },
    { judul: sentence(pesan("cli.kolomCapaian")), rata: "kanan" },
    ...(perPeriod
      ? [
          { judul: sentence(pesan("cli.kolomTargetPeriode")), rata: "kanan" as const },
          { judul: sentence(pesan("cli.kolomCapaianPeriode")), rata: "kanan" as const },
        ]
      : []),
    { judul: sentence(pesan("cli.kolomKategori")) },
  ];
  const rows = baris.map((b) => [
    String(b.baris),
    b.indikator,
    b.satuan ?? "–",
    figure(b.realisasi),
    figure(b.target),
    percent(b.capaian),
    ...(perPeriod ? [figure(b.targetPeriode), percent(b.capaianPeriode)] : []),
    b.kategori ?? b.status,
  ]);
  const title = `${first.jabatan ?? sentence(pesan("cli.tanpaJabatan"))} (${first.lembar})`;
  return [...wrap(title, columns), "", ...table(head, rows, columns), ...remarks(baris, columns)];
}

/**
 * What is to be known of the rows: why one has no capaian, which guesses were made, which rule was applied. What is the
 * same for several rows is said once.
 */
function remarks(baris: readonly BarisHitung[], columns: number): string[] {
  const rows = new Map<string, number[]>();
  const add = (teks: string, row: number): void => {
    const known = rows.get(teks);
    if (known === undefined) rows.set(teks, [row]);
    else if (!known.includes(row)) known.push(row);
  };
  for (const b of baris) for (const c of b.catatan) add(sentence(c), b.baris);
  for (const b of baris)
    if (b.rumus !== null) add(sentence(pesan("cli.rumusDipakai", { rumus: sentence(b.rumus) })), b.baris);
  const lines = [...rows].flatMap(([teks, at]) =>
    wrap(`${sentence(pesan("cli.padaBaris", { baris: at.join(", ") }))}: ${teks}`, columns - 2).map(
      (line, i) => (i === 0 ? line : `  ${line}`),
    ),
  );
  return lines.length === 0 ? [] : ["", ...lines];
}

function figure(value: number | null): string {
  return value === null ? "–" : value.toLocaleString("id-ID", { maximumFractionDigits: 2 });
}

function percent(value: number | null): string {
  return value === null
    ? "–"
    : `${value.toLocaleString("id-ID", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}%`;
}
