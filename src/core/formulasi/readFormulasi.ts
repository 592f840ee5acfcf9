import { pesan, type Pesan } from "../pesan";
import { toExpression } from "./expression";
import { jenisOf, withoutHundred } from "./kind";
import { describeKomponen } from "./komponen";
import { unwrapLatex } from "./latex";
import { measureOf, type Ukuran } from "./measure";
import { cleanName, nameKey } from "./names";
import { paraphrase } from "./paraphrase";
import { parse } from "./parse";
import { refuse } from "./refuse";
import { tokenise } from "./tokens";
import { angka, operasi } from "./tree";
import type { Alternatif, BacaanFormula, OpsiBaca, Pohon } from "./types";

const tail = /\s*\b(?:meliputi|antara lain|yaitu|yakni|terdiri dari|terdiri atas)\b\s*:?[^/×÷]*$/i;
const signs: readonly (readonly [RegExp, string])[] = [
  [/[\u00A0\u2000-\u200A\u202F]/g, " "],
  [/[∑]/g, "Σ"],
  [/[⁄∕]/g, "/"],
  [/[−]/g, "-"],
  [/[％]/g, "%"],
  [/[“”]/g, '"'],
];

/** One sign for each of the look-alikes that keyboards and word processors give. */
function normaliseSigns(teks: string): string {
  return signs.reduce((text, [pola, tanda]) => text.replace(pola, tanda), teks).trim();
}

const empty = (teks: string): BacaanFormula => ({
  teks,
  status: "tolak",
  jenis: null,
  komponen: [],
  ekspresi: null,
  parafrasa: null,
  catatan: [],
  pohon: null,
  alternatif: [],
});

function renumber(pohon: Pohon): Pohon {
  const kode = new Map<string, string>();
  const walk = (node: Pohon): Pohon => {
    if (node.jenis === "angka") return node;
    if (node.jenis === "komponen") {
      const key = nameKey(node.nama);
      const own = kode.get(key) ?? `c${String(kode.size + 1)}`;
      kode.set(key, own);
      return { ...node, kode: own };
    }
    const kiri = walk(node.kiri);
    return { ...node, kiri, kanan: walk(node.kanan) };
  };
  return walk(pohon);
}

function describe(raw: Pohon): Alternatif {
  const pohon = renumber(raw);
  const jenis = jenisOf(pohon);
  return {
    pohon,
    jenis,
    parafrasa: paraphrase(pohon),
    ekspresi: toExpression(pohon),
    komponen: describeKomponen(pohon, jenis),
  };
}

/** "A × 100 / B" is "A / B × 100": one form for one meaning. */
function canonical(pohon: Pohon): Pohon {
  if (pohon.jenis !== "operasi") return pohon;
  const kiri = canonical(pohon.kiri);
  const kanan = canonical(pohon.kanan);
  if (
    pohon.operator === "/" &&
    kiri.jenis === "operasi" &&
    kiri.operator === "*" &&
    kiri.kanan.jenis === "angka"
  ) {
    return operasi("*", operasi("/", kiri.kiri, kanan), kiri.kanan);
  }
  return operasi(pohon.operator, kiri, kanan);
}

const isRatio = (pohon: Pohon): boolean => pohon.jenis === "operasi" && pohon.operator === "/";

/** The × 100 that a percentage implies; other trees unchanged. */
function supplyHundred(pohon: Pohon, ukuran: Ukuran): Pohon {
  return ukuran === "persentase" && isRatio(pohon) ? operasi("*", pohon, angka(100, true)) : pohon;
}

/** Why a reading is at odds with what the indikator announces, or null. */
function atOdds(pohon: Pohon, ukuran: Ukuran): Pesan | null {
  const { inti, seratus } = withoutHundred(pohon);
  const divides = toExpression(inti).includes("/");
  if (ukuran === "persentase" && !divides && !seratus) return pesan("formulasi.hanya-pembilang");
  if (ukuran === "jumlah" && (divides || seratus)) return pesan("formulasi.jumlah-tetapi-rasio");
  if (seratus && inti.jenis === "komponen") return pesan("formulasi.tanpa-penyebut");
  return null;
}

/**
 * Reads a formula written in words. `indikator` is the row's indikator, whose measure word ("Persentase …") takes part;
 * the result is in its unit. Never throws: a text without a formula is `tolak` with the reason in `catatan`.
 */
export function readFormulasi(teks: string, indikator?: string | null, opsi: OpsiBaca = {}): BacaanFormula {
  const text = unwrapLatex(normaliseSigns(teks));
  const refused = refuse(text);
  if (refused) return { ...empty(teks), jenis: refused.jenis, catatan: [refused.catatan] };
  const ukuran = measureOf(indikator, opsi.satuan);
  const body = text.replace(tail, "");
  const rasio = ukuran === "persentase" || ukuran === "rasio" || /100\s*(?:%|persen|$)/i.test(body);
  const tokens = tokenise(body, { rasio });
  const leaf = (awal: number, akhir: number): Pohon => {
    return { jenis: "komponen", kode: "", nama: cleanName(body.slice(awal, akhir)) };
  };
  const { bacaan, sisa } = parse(tokens, leaf);
  const readings = bacaan.map((b) => ({ ...b, pohon: supplyHundred(canonical(b.pohon), ukuran) }));
  const [first, ...others] = readings;
  if (!first || sisa) {
    return { ...empty(teks), catatan: [pesan("formulasi.tak-terurai", { teks: teks.trim() })] };
  }
  const catatan: Pesan[] = [];
  if (first.perbaikan.includes("kurung")) catatan.push(pesan("formulasi.kurung-hilang"));
  if (first.perbaikan.includes("garis")) catatan.push(pesan("formulasi.garis-hilang"));
  const odds = atOdds(first.pohon, ukuran);
  if (odds) catatan.push(odds);
  const alternatif = others.map((b) => describe(b.pohon));
  for (const other of alternatif) catatan.push(pesan("formulasi.bacaan-lain", { bacaan: other.parafrasa }));
  return {
    teks,
    status: catatan.length > 0 ? "ragu" : "terbaca",
    ...describe(first.pohon),
    catatan,
    alternatif,
  };
}
