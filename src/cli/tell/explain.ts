/** `baca --jelaskan`: the rules that decided each block and each column, with their weights. */
import type { Alasan, BlokTerbaca, KolomTerbaca, LembarTerbaca } from "../../core/layout";
import { pesan } from "../../core/pesan";
import { sentence } from "../../messages";
import { wrap } from "../table";
import { blockTitle, heading } from "./reading";

export function explainReading(berkas: string, lembar: readonly LembarTerbaca[], columns: number): string[] {
  return [
    ...heading(berkas, lembar, columns),
    ...lembar.flatMap(({ nama, blok }) => blok.flatMap((b) => ["", ...explainBlock(nama, b, columns)])),
    "",
  ];
}

function explainBlock(lembar: string, blok: BlokTerbaca, columns: number): string[] {
  const [from, to] = blok.barisKepala;
  return [
    ...blockTitle(lembar, blok, columns),
    sentence(pesan("cli.barisKepala", { baris: from === to ? String(from) : `${from}–${to}` })),
    ...reasons(blok.alasan, "  ", columns),
    ...blok.kolom.flatMap((kolom) => explainColumn(kolom, columns)),
  ];
}

function explainColumn(kolom: KolomTerbaca, columns: number): string[] {
  const { jalur, label, peran, keyakinan, ragu, kandidat, alasan } = kolom;
  const path = jalur.length === 0 ? label : jalur.join(" > ");
  const others = kandidat
    .slice(1, 3)
    .map((k) => `${k.peran} ${percent(k.keyakinan)}`)
    .join(", ");
  return [
    ...wrap(
      sentence(
        pesan("cli.kolomDibaca", {
          kolom: kolom.kolom,
          label: path.replace(/\s+/g, " "),
          peran,
          keyakinan: percent(keyakinan),
        }),
      ),
      columns - 2,
    ).map((line, i) => (i === 0 ? `  ${line}` : `      ${line}`)),
    ...(ragu || others !== ""
      ? wrap(
          [
            ragu ? sentence(pesan("cli.kolomRagu")) : "",
            others === "" ? "" : sentence(pesan("cli.kandidatLain", { daftar: others })),
          ]
            .filter(Boolean)
            .join(" "),
          columns - 6,
        ).map((line) => `      ${line}`)
      : []),
    ...reasons(alasan, "      ", columns),
  ];
}

function reasons(alasan: readonly Alasan[], indent: string, columns: number): string[] {
  return alasan.flatMap(({ aturan, bobot, pesan: why }) => {
    const weight = `${bobot < 0 ? "−" : "+"}${Math.abs(bobot).toLocaleString("id-ID", { maximumFractionDigits: 2 })}`;
    return wrap(`${weight} ${aturan}: ${sentence(why)}`, columns - indent.length - 2).map((line, i) =>
      i === 0 ? indent + line : `${indent}  ${line}`,
    );
  });
}

function percent(keyakinan: number): string {
  return `${Math.round(keyakinan * 100)}%`;
}
