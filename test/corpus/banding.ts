/** Holds a reading against the expectation: one line for each difference, none where they agree. */
import { parseAddress } from "../../src/core/sheet/address";
import type { Angka } from "../../src/core/kontrak";
import type { BlokTerbaca, LembarTerbaca } from "../../src/core/layout";
import { BEBAS } from "./harapan";
import type { HarapanBaris, HarapanBlok, HarapanLembar } from "./harapan";

export interface Perbandingan {
  beda: string[];
  /** Rows expected, and rows that came back exactly. */
  baris: number;
  tepat: number;
}

const isObjek = (x: unknown): x is Record<string, unknown> =>
  typeof x === "object" && x !== null && !Array.isArray(x);
const isDaftar = (x: unknown): x is unknown[] => Array.isArray(x);
const tunjuk = (x: unknown) => JSON.stringify(x);
const sama = (a: unknown, b: unknown) => tunjuk(a) === tunjuk(b);
const bulat = (n: number | null) => (n === null ? null : Number(n.toFixed(9)));

/** The unit of a cell without a number is nobody's concern. */
const intiAngka = (a: Angka) => ({
  label: a.label,
  periode: a.periode,
  kumulatif: a.kumulatif,
  sel: a.sel,
  teks: a.teks,
  nilai: bulat(a.nilai),
  nilaiAtas: bulat(a.nilaiAtas),
  satuan: a.nilai === null ? null : a.satuan,
  predikat: a.predikat,
});

/** Every field that the contract gives a row, numbers without binary noise. */
const intiBaris = (b: HarapanBaris): Record<string, unknown> => ({
  baris: b.baris,
  no: b.no,
  sasaran: b.sasaran,
  sasaranLanjutan: b.sasaranLanjutan,
  indikator: b.indikator,
  formulasi: b.formulasi,
  satuan: b.satuan,
  polaritas: b.polaritas,
  konsolidasi: b.konsolidasi,
  target: b.target.map(intiAngka),
  realisasi: b.realisasi.map(intiAngka),
  capaian: b.capaian.map(intiAngka),
  sumberData: b.sumberData,
  penanggungJawab: b.penanggungJawab,
  ket: b.ket,
  komponen: b.komponen.map((k) => ({
    baris: k.baris,
    nama: k.nama,
    satuan: k.satuan,
    realisasi: k.realisasi.map(intiAngka),
  })),
});

/** Which cells a list of figures stands in: two lists of other lengths are told apart by that. */
const alamat = (daftar: unknown[]) =>
  daftar.map((x) => (isObjek(x) ? (x["sel"] ?? x["baris"] ?? null) : null));

function bedaNilai(di: string, harapan: unknown, terbaca: unknown): string[] {
  if (harapan === BEBAS || sama(harapan, terbaca)) return [];
  if (isDaftar(harapan) && isDaftar(terbaca) && harapan.length === terbaca.length)
    return harapan.flatMap((h, i) => bedaNilai(`${di}[${String(i)}]`, h, terbaca[i]));
  if (isDaftar(harapan) && isDaftar(terbaca) && [...harapan, ...terbaca].every(isObjek))
    return [`${di}: diharapkan di ${tunjuk(alamat(harapan))}, terbaca di ${tunjuk(alamat(terbaca))}`];
  if (isObjek(harapan) && isObjek(terbaca))
    return Object.entries(harapan).flatMap(([k, h]) => bedaNilai(`${di}.${k}`, h, terbaca[k]));
  return [`${di}: diharapkan ${tunjuk(harapan)}, terbaca ${tunjuk(terbaca)}`];
}

function bandingBaris(di: string, h: HarapanBaris, t: HarapanBaris): string[] {
  const terbaca = intiBaris(t);
  return Object.entries(intiBaris(h)).flatMap(([medan, nilai]) =>
    bedaNilai(`${di} ${medan}`, nilai, terbaca[medan]),
  );
}

const kolomBerperan = (kolom: readonly { peran: string; kolom: string }[]) =>
  kolom.filter((k) => k.peran !== "lain").map((k) => `${k.kolom}=${k.peran}`);

function bedaRentang(di: string, h: HarapanBlok, t: BlokTerbaca): string[] {
  const { barisAkhir } = h;
  if (barisAkhir === null) return [];
  const r = parseAddress(t.rentang);
  if (!r) return [`${di} rentang: ${tunjuk(t.rentang)} bukan alamat`];
  const atas = h.barisJabatan ?? h.baris[0]?.baris ?? barisAkhir;
  return r.row + 1 <= atas && r.row2 + 1 === barisAkhir
    ? []
    : [
        `${di} rentang: ${t.rentang} tidak memuat baris ${String(atas)} sampai tepat baris ${String(barisAkhir)}`,
      ];
}

function bandingBlok(di: string, h: HarapanBlok, t: BlokTerbaca): Perbandingan {
  const beda = [
    ...bedaNilai(`${di} jenis`, h.jenis, t.jenis),
    ...bedaNilai(`${di} jabatan`, h.jabatan, t.jabatan),
    ...bedaNilai(`${di} tugas`, h.tugas, t.tugas),
    ...bedaNilai(`${di} fungsi`, h.fungsi, t.fungsi),
    ...(h.kolom ? bedaNilai(`${di} kolom`, kolomBerperan(h.kolom), kolomBerperan(t.kolom)) : []),
    ...bedaRentang(di, h, t),
  ];
  let tepat = 0;
  for (const baris of h.baris) {
    const pasangan = t.baris.find((b) => b.baris === baris.baris);
    const bedaBaris = pasangan
      ? bandingBaris(`${di} baris ${String(baris.baris)}`, baris, pasangan)
      : [`${di} baris ${String(baris.baris)}: tidak terbaca (${baris.indikator})`];
    if (bedaBaris.length === 0) tepat++;
    beda.push(...bedaBaris);
  }
  for (const b of t.baris)
    if (!h.baris.some((x) => x.baris === b.baris))
      beda.push(`${di} baris ${String(b.baris)}: dikarang (${b.indikator})`);
  return { beda, baris: h.baris.length, tepat };
}

/** Blocks are paired by the rows they share, so that one missed block doesn't shift the rest. */
function pasangan(h: HarapanBlok, blok: readonly BlokTerbaca[]): BlokTerbaca | undefined {
  const baris = new Set(h.baris.map((b) => b.baris));
  const bersama = (t: BlokTerbaca) => t.baris.filter((b) => baris.has(b.baris)).length;
  return [...blok].sort((a, b) => bersama(b) - bersama(a)).find((t) => bersama(t) > 0);
}

export function bandingkan(
  harapan: readonly HarapanLembar[],
  terbaca: readonly LembarTerbaca[],
): Perbandingan {
  const hasil: Perbandingan = { beda: [], baris: 0, tepat: 0 };
  for (const lembar of harapan) {
    const blokTerbaca = terbaca.find((l) => l.nama === lembar.nama)?.blok ?? [];
    const terpakai = new Set<BlokTerbaca>();
    for (const h of lembar.blok) {
      const di = `${lembar.nama} / ${h.jabatan ?? h.jenis}`;
      const t = pasangan(h, blokTerbaca);
      const satu = t
        ? bandingBlok(di, h, t)
        : { beda: [`${di}: blok tidak terbaca`], baris: h.baris.length, tepat: 0 };
      if (t && terpakai.has(t)) satu.beda.push(`${di}: menyatu dengan blok lain`);
      if (t) terpakai.add(t);
      hasil.beda.push(...satu.beda);
      hasil.baris += satu.baris;
      hasil.tepat += satu.tepat;
    }
    for (const t of blokTerbaca)
      if (!terpakai.has(t))
        hasil.beda.push(`${lembar.nama} ${t.rentang}: blok dikarang (${t.jabatan ?? t.jenis})`);
  }
  for (const l of terbaca)
    if (l.blok.length > 0 && !harapan.some((h) => h.nama === l.nama))
      hasil.beda.push(`${l.nama}: blok dikarang di lembar tanpa blok`);
  return hasil;
}
