/** Widths and heights of the sheet: Excel on the web and other programs fit none when they open the file. */
import type { Edit } from "../../edits";
import { lebarAngka, tinggiBaris } from "../ukuran";
import type { PanjangAngka } from "./format-baris";
import type { Garis } from "./garis";
import { runs } from "./lari";
import { BARIS_KEPALA, BARIS_NOMOR, BARIS_TUTUP, type TataLetak, label } from "./tata-letak";

/** Points of two steps of indent; bold letters are so much wider. */
const INDEN = 18;
const TEBAL = 1.07;
/** Points of a row that only formulas read. */
const RAMBUT = 3;

/** @param panjang letters of the longest figures. */
export function lebarKolom(lembar: string, t: TataLetak, panjang: PanjangAngka): Edit[] {
  return label.kolom.map(({ kunci, lebar }): Edit => {
    const from = t.kolom[kunci as keyof TataLetak["kolom"]];
    const angka = kunci === "periode" ? panjang.angka : isHasil(kunci) ? panjang.hasil : 0;
    return {
      kind: "columnWidth",
      lembar,
      from,
      to: kunci === "periode" ? t.periodeAkhir : from,
      points: Math.max(lebar, angka === 0 ? 0 : lebarAngka(angka)),
    };
  });
}

const isHasil = (kunci: string): boolean => ["realisasi", "targetPeriode", "target"].includes(kunci);

const lebarOf = (kunci: string): number => label.kolom.find((k) => k.kunci === kunci)?.lebar ?? 0;

/** Rows high enough for their names: Excel on the web and other programs fit none when they open the file. */
export function tinggiGaris(lembar: string, garis: readonly Garis[]): Edit[] {
  const points = (g: Garis): number => {
    const nama = g.komponen?.nama ?? g.rencana?.tautan.teks ?? g.nama;
    const indent = g.jenis === "komponen" ? INDEN : 0;
    const satuan = g.rencana?.satuan ?? "";
    return tinggiBaris([
      [String(nama ?? ""), (lebarOf("uraian") - indent) / (g.jenis === "komponen" ? 1 : TEBAL)],
      [g.komponen ? (g.komponen.satuan ?? "") : satuan, lebarOf("satuan")],
    ]);
  };
  const judul = tinggiBaris(label.kolom.map(({ judul: teks, lebar }) => [teks, lebar / TEBAL]));
  const kepala: Edit = { kind: "rowHeight", lembar, from: BARIS_KEPALA, to: BARIS_KEPALA, points: judul };
  const bantu = [BARIS_TUTUP, BARIS_NOMOR].map((row): Edit => ({
    kind: "rowHeight",
    lembar,
    from: row,
    to: row,
    points: RAMBUT,
  }));
  const rows = runs(garis, points).map((r): Edit => ({
    kind: "rowHeight",
    lembar,
    from: r.from,
    to: r.to,
    points: r.nilai,
  }));
  return [kepala, ...bantu, ...rows];
}
