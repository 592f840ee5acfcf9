import { canonical } from "./canonical";
import type { Bacaan, Perbaikan } from "./chain";
import { legendKey, type Legenda } from "./legend";
import type { Ukuran } from "./measure";
import { cleanName, resolveYear, withHead } from "./names";
import type { Konteks } from "./operators";
import { parse } from "./parse";
import { hasTightHead } from "./spacing";
import { tokenise, type Token } from "./tokens";
import type { Operator, Pohon } from "./types";

export interface BacaanBaris {
  /** Likeliest first; empty where the text could not be taken apart. */
  bacaan: Bacaan[];
  seratus: boolean;
}

export interface KonteksBaris {
  ukuran: Ukuran;
  indikator: string;
  legenda: Legenda;
}

const hundred = /(?:[x×*X]|kali(?:kan)?|dengan)\s*\(?\s*(?:100(?![.,]?\d)|seratus\b(?!\s+ribu))/i;
const opener: Partial<Record<Operator, RegExp>> = {
  "/": /^\s*(?:persentase|prosentase|presentase|%|perbandingan|rasio|hasil bagi)\s+(?:dari\s+|antara\s+)?(?=\S)/i,
  "-": /^\s*selisih\s+(?:dari\s+|antara\s+)?(?=\S)/i,
};

/** "Jumlah aset (B)": a letter that names the datum; "(n)" and "(t)" are years. */
const codeTag = /\s*\(\s*(?![nt]\s*\))[A-Za-z]\d?\s*\)\s*$/;

/** "… dibagi 10.000 penduduk": the data of the denominator are not named, only the number they are counted by. */
const perHeads =
  /(?:[/:÷]|\bdibagi(?:\s+dengan)?|\bdibanding(?:kan)?)\s*1(?:0{3,}|0{0,2}(?:\.000)+)\s+(?:orang|jiwa|penduduk|kelahiran|kh|balita|bayi|anak|siswa|murid|pasien|keluarga|kk|rumah|perempuan|wanita)\b/i;

/** "Rata-rata (A / B x 100%)": the ratio that is averaged. */
const meanOfRatio =
  /^(?:nilai\s+)?(?:rata\s?-?\s?rata|rerata)\s*(?:dari\s+)?\(([^()]*(?:\s[/:]\s|dibagi)[^()]*)\)$/i;

/**
 * "LUAS PANEN X PRODUKTIVITAS": where everything is written in capitals, they tell nothing. As long as the text, so that
 * names are taken from it.
 */
function withoutCapitals(text: string): string {
  const low = text.toLowerCase();
  return /\p{Ll}/u.test(text) || !/\p{Lu}{5}/u.test(text) || low.length !== text.length ? text : low;
}

const hasRatio = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.jenis === "op" && token.operator === "/");

/** Reads one formula, its lines already joined. `depth` guards a legend that refers to itself. */
export function readOne(text: string, konteks: KonteksBaris, depth = 0): BacaanBaris {
  const mean = meanOfRatio.exec(text)?.[1];
  if (mean !== undefined && depth === 0) {
    const { bacaan, seratus } = readOne(mean, konteks, depth + 1);
    return { bacaan: bacaan.map((b) => ({ ...b, perbaikan: [...b.perbaikan, "tanda"] })), seratus };
  }
  const seratus = hundred.test(text);
  const base: Konteks = {
    ukuran: konteks.ukuran,
    seratus,
    indikator: konteks.indikator,
    tandaNama: false,
    dari: false,
    miring: false,
  };
  const spoken = withoutCapitals(text);
  let tokens = tokenise(spoken, base);
  const needed = seratus || konteks.ukuran === "rasio";
  if (!hasRatio(tokens) && (needed || konteks.ukuran === "persentase")) {
    const ofWhole = tokenise(spoken, { ...base, dari: true });
    const tight = needed && !hasRatio(ofWhole) ? tokenise(spoken, { ...base, miring: true }) : ofWhole;
    tokens = [ofWhole, tight].find(hasRatio) ?? tokens;
  }
  const bacaan = readTokens(text, tokens, konteks, depth);
  if (!tokens.some((t) => t.jenis === "op" && t.ragu)) return { bacaan, seratus };
  // A sign that may belong to a name: both readings, and the name's first where the sign is a dash.
  const asName = tokenise(spoken, { ...base, tandaNama: true });
  if (asName.length === tokens.length) return { bacaan, seratus };
  const other = readTokens(text, asName, konteks, depth).map((b) => ({
    ...b,
    perbaikan: [...new Set<Perbaikan>([...b.perbaikan, "tanda"])],
  }));
  const doubted = (operator: Operator): number =>
    tokens.filter((t) => t.jenis === "op" && t.ragu && t.operator === operator).length;
  // "Pembinaan / pengawasan / pengendalian": nobody divides twice.
  const nameFirst = (doubted("-") > 0 && !hasRatio(tokens)) || doubted("/") > 1;
  return { bacaan: nameFirst ? [...other, ...bacaan] : [...bacaan, ...other], seratus };
}

function readTokens(text: string, tokens: readonly Token[], konteks: KonteksBaris, depth: number): Bacaan[] {
  const names: string[] = [];
  const tags = tokens.flatMap((t) => (t.jenis === "nama" ? [codeTag.test(text.slice(t.awal, t.akhir))] : []));
  const tagged = tags.length > 1 && tags.every(Boolean);

  const leaf = (token: Token & { jenis: "nama" }): Bacaan => {
    const raw = text.slice(token.awal, token.akhir);
    const arti = konteks.legenda.get(legendKey(raw.replace(/[.,;()]/g, "").trim()));
    if (arti !== undefined && depth < 3) {
      const inner = readOne(arti, { ...konteks, ukuran: null, legenda: konteks.legenda }, depth + 1);
      const [first, ...others] = inner.bacaan;
      if (first) return others.length === 0 ? first : { ...first, perbaikan: [...first.perbaikan, "kurung"] };
    }
    let nama = cleanName(tagged ? raw.replace(codeTag, "") : raw);
    if (names.length === 0) nama = withoutOpener(nama, tokens, text);
    nama = resolveYear(withHead(nama, token.kepala), names);
    names.push(nama);
    const doubtful = suspicious(nama) || isWorking(tokens, token, nama) || isWeighted(tokens, nama);
    const perbaikan: Perbaikan[] = [
      ...(doubtful ? ["tanda" as const] : []),
      ...(tellsChange.test(nama) ? ["keadaan" as const] : []),
    ];
    const pohon: Pohon = { jenis: "komponen", kode: "", nama };
    return { pohon, perbaikan };
  };

  const { bacaan, sisa } = parse(tokens, leaf);
  const nameless = tokens.some((t) => t.jenis === "nama" && !/[\p{L}]/u.test(text.slice(t.awal, t.akhir)));
  if (sisa || nameless || !tokens.some((t) => t.jenis === "nama")) return [];
  const counted: Perbaikan[] = perHeads.test(text) ? ["bilangan"] : [];
  return bacaan.map((b) => ({
    pohon: canonical(b.pohon),
    perbaikan: [...new Set([...b.perbaikan, ...counted])],
  }));
}

/**
 * "Persentase A / B", "Perbandingan A : B": the word announces what the sign does, and is no part of A. In "(Persentase
 * A + Persentase B) / 2" it is.
 */
function withoutOpener(nama: string, tokens: readonly Token[], text: string): string {
  const named = tokens.flatMap((t) => (t.jenis === "nama" ? [text.slice(t.awal, t.akhir)] : []));
  const at = tokens.findIndex((t) => t.jenis === "op" && opener[t.operator] !== undefined);
  const op = tokens[at];
  if (op?.jenis !== "op" || tokens[at + 1]?.jenis === "angka") return nama;
  const pola = opener[op.operator];
  if (!pola || named.filter((name) => pola.test(name)).length > 1) return nama;
  return nama.replace(pola, "");
}

/** "Meningkatnya jumlah wisatawan / …", "Menurunkan …": a change or a deed, of which nobody knows the number. */
const tellsChange =
  /^(?!membanding|menghitung|menjumlah)(?:(?:me|ber)\p{L}+nya|me(?:ng|ny|m|n)\p{L}+kan)(?!\p{L})/iu;

/** "Jumlah laporan 1 laporan x 12 bulan": the planner's working, not a name and a factor. */
function isWorking(tokens: readonly Token[], token: Token, nama: string): boolean {
  const at = tokens.indexOf(token);
  const sign = tokens[at + 1];
  const factor = tokens[at + 2];
  if (sign?.jenis !== "op" || sign.operator !== "*" || factor?.jenis !== "angka") return false;
  return !/^10*$/.test(String(factor.nilai)) && /(?<![–-])\s\d+\s\p{L}+$/u.test(nama);
}

/** "Perencanaan 30% + pengukuran (30%)": a weight that the values may hold already. */
function isWeighted(tokens: readonly Token[], nama: string): boolean {
  return tokens.some((t) => t.jenis === "op" && t.operator === "+") && /\d\s*%\s*\)?$/.test(nama);
}

/** "Jumlah pasien keluar (hidup + mati)": what the datum is made of, said in plain words beside it. */
const madeOf =
  /(?<=\p{L}{3,}\s+\p{L}{3,}.*)\(\s*[\p{Ll}-]{3,}(?:\s[\p{Ll}-]+)?(?:\s*\+\s*[\p{Ll}-]{3,}(?:\s[\p{Ll}-]+)?)+\s*\)/gu;

/** A name in which a sign of calculation is left over. */
function suspicious(written: string): boolean {
  const whole = withoutCapitals(written);
  const nama = whole.includes("+") ? whole.replace(madeOf, "") : whole;
  if (
    /^(?:perbandingan|selisih|hasil bagi|hasil kali|perkalian|pembagian|pengurangan|membandingkan)\b/i.test(
      nama,
    )
  )
    return true;
  if (hasTightHead(nama)) return true;
  if (/^penjumlahan\b.*(?:,|\bdan\b)/i.test(nama)) return true;
  // "… yang dibagi kepada petani" tells of the data; "yang keluar ditambah yang masuk" reckons.
  if (/\b(?:ditambah|dikurangi|dibagi|dikali(?:kan)?)\b/i.test(nama.replace(/\byang\s+di\p{L}+/giu, "")))
    return true;
  // "100y", "I0%": a damaged number.
  if (/^\d\S*$|^\S{1,6}\s?%$/.test(nama)) return true;
  // Each of the signs below has one of these.
  if (!/[\d:+×÷*=(]/.test(nama)) return false;
  return /^\d[\d.,]*\s\p{L}|\s:\s|\s[+×÷*=]\s|(?<!\d)\s[xX]\s\d|[(]\s*\S+\s[/:-]\s\S+\s*[)]|\([^()]*\s[xX]\s[^()]*\)|=|\d\s*%\s+\p{Lu}/u.test(
    nama,
  );
}
