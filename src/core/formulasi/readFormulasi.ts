import { pesan, type Pesan } from "../pesan";
import { describe } from "./describe";
import { judge, type Putusan } from "./judge";
import { mendFactors } from "./factors";
import { announcesPercent, measureOf } from "./measure";
import { normaliseSigns, prepare } from "./prepare";
import { readOne, type KonteksBaris } from "./readOne";
import { refuse } from "./refuse";
import { skalaOf } from "./skala";
import { samaPohon } from "./tree";
import type { Alternatif, BacaanFormula, OpsiBaca } from "./types";

const empty = (teks: string, catatan: Pesan[], jenis: BacaanFormula["jenis"] = null): BacaanFormula => ({
  teks,
  status: "tolak",
  jenis,
  komponen: [],
  ekspresi: null,
  parafrasa: null,
  catatan,
  pohon: null,
  alternatif: [],
});

function distinct(readings: readonly Alternatif[]): Alternatif[] {
  return readings.filter((one, i) => readings.findIndex((other) => samaPohon(other.pohon, one.pohon)) === i);
}

/**
 * Reads a formula written in words. `indikator` is the row's indikator, whose measure word ("Persentase …") takes part,
 * and `opsi.satuan` the row's unit; the result is in the indikator's unit, percent points for a percentage.
 * `terbaca` only where the text can mean just one thing; `ragu` has the likely reading in the fields and the others in
 * `alternatif`; `tolak` has the reason in `catatan`. Never throws.
 */
export function readFormulasi(teks: string, indikator?: string | null, opsi: OpsiBaca = {}): BacaanFormula {
  const skala = skalaOf(indikator, opsi.satuan);
  const measured = measureOf(indikator, opsi.satuan) ?? (announcesPercent(teks) ? "persentase" : null);
  // "Jumlah dokter per 1.000 penduduk" is no count.
  const ukuran = measured === "jumlah" && skala !== null ? "rasio" : measured;
  const { teks: text, catatan: guessed } = mendFactors(normaliseSigns(teks), skala, ukuran);
  const siapan = prepare(text);
  const refused = refuse(text, siapan);
  if (refused) return empty(teks, [refused.catatan], refused.jenis);
  const konteks: KonteksBaris = {
    ukuran,
    indikator: (indikator ?? "").toLowerCase(),
    legenda: siapan.legenda,
  };
  const lines = siapan.rumus.map((line) => readOne(line, konteks).bacaan);
  const readings = lines.flatMap((bacaan) =>
    bacaan.map((b): Putusan => judge(b, { ukuran, skala, indikator: konteks.indikator })),
  );
  const [first, ...others] = readings;
  if (!first || lines[0]?.length === 0) return empty(teks, [pesan("formulasi.tak-terurai", { teks: text })]);
  const [chosen, ...alternatif] = distinct(
    [first.pohon, ...first.lain, ...others.flatMap((o) => [o.pohon])].map(describe),
  );
  if (!chosen) return empty(teks, [pesan("formulasi.tak-terurai", { teks: text })]);
  const catatan = [
    ...guessed,
    ...(siapan.bersyarat ? [pesan("formulasi.bersyarat")] : []),
    ...(siapan.rumus.length > 1
      ? [pesan("formulasi.beberapa-formula", { banyak: siapan.rumus.length })]
      : []),
    ...first.catatan,
    ...alternatif.map((other) => pesan("formulasi.bacaan-lain", { bacaan: other.parafrasa })),
  ];
  return { teks, status: catatan.length > 0 ? "ragu" : "terbaca", ...chosen, catatan, alternatif };
}
