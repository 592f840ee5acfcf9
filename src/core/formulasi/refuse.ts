import { pesan, type Pesan } from "../pesan";
import operators from "./data/operators.json";
import data from "./data/tolak.json";
import type { Siapan } from "./prepare";
import { isState, isCountingVerb, isStatement, opensNarrative, reckons } from "./statements";

/** Words alone, whatever the dots: "s.d.a." is "sda". */
const wordsAlone = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(/\b(\p{L})\.\s?(?=\p{L}\b)/gu, "$1")
    .replace(/[\s.]+/g, " ")
    .trim();
const nothing = new Set<string>(data.kosong.map(wordsAlone));
const institutions = new Set<string>(data.lembaga);
/** "bps", "bps-kabupaten": the name of an institution, alone or with something behind a hyphen. */
const isInstitution = (word: string): boolean => {
  if (institutions.has(word)) return true;
  for (let at = word.indexOf("-"); at >= 0; at = word.indexOf("-", at + 1))
    if (institutions.has(word.slice(0, at))) return true;
  return false;
};
const operator =
  /[/×÷*+=]|\s[x:]\s|\bx\s?\d|\b(?:dibagi|dikali|ditambah|dikurangi|dibanding|terhadap jumlah)/i;
/** A regulation's number and nothing else. */
const regulation =
  /^(?:permen|perpres|perda|perbup|perwal|pergub|peraturan|pp|uu|undang-undang|kepmen|keputusan|surat edaran|se)\p{L}*\b.*\b(?:nomor|no|\d+\s+tahun|\d+\s*\/\s*(?:19|20)\d\d)\b/u;

/** Why a text holds nothing to compute, or null where it may hold something. */
export function refuse(text: string, siapan: Siapan): { jenis: "eksternal" | null; catatan: Pesan } | null {
  const teks = text.trim();
  const plain = wordsAlone(teks);
  const none = (kunci: Pesan): { jenis: null; catatan: Pesan } => ({ jenis: null, catatan: kunci });
  if (plain === "" || nothing.has(plain) || !/[\p{L}]/u.test(plain)) {
    return none(pesan("formulasi.tanpa-hitungan", { teks }));
  }
  if (/\[(?:tidak terbaca|\?+|…|\.{3})\]/.test(plain))
    return none(pesan("formulasi.tidak-terbaca", { teks }));
  if (/[+×*]\s*(?:\.{2,}|…|dst\.?)\s*(?:[+×*]|\)|$)/.test(teks)) {
    return none(pesan("formulasi.elipsis", { teks }));
  }
  // Roots and powers are not in the vocabulary of these formulas: better none than one without its root.
  if (
    /[√∛^]|\b(?:geometri[ks]|harmoni[ks])\b|\)[²³]|\bakar\b|\bpangkat\s+(?:dua|tiga|\d)/i.test(
      siapan.rumus.join(" "),
    )
  ) {
    return none(pesan("formulasi.tak-terurai", { teks }));
  }
  if (onlyTarget.test(teks)) return none(pesan("formulasi.tanpa-hitungan", { teks }));
  const onlyCases = siapan.bersyarat && siapan.rumus.length === 0;
  if (isRubric(teks) || isState(teks) || onlyCases) return none(pesan("formulasi.tanpa-hitungan", { teks }));
  const body = siapan.rumus.join(" ").toLowerCase();
  if (isExternal(body === "" ? siapan.sumber.toLowerCase() : body, body === "")) {
    return { jenis: "eksternal", catatan: pesan("formulasi.eksternal", { teks }) };
  }
  const words = body.match(/[\p{L}-]+/gu) ?? [];
  if (nothing.has(wordsAlone(body))) return none(pesan("formulasi.tanpa-hitungan", { teks }));
  if (regulation.test(body) && !operator.test(body)) return none(pesan("formulasi.tanpa-hitungan", { teks }));
  // "Menghitung layanan yang diberikan" tells what is done; "Menghitung jumlah layanan" what is counted.
  const opening = /^\p{L}+/u.exec(plain)?.[0] ?? "";
  const counted = /\b(?:jumlah|jml|total|banyaknya|rata-rata|menjumlahkan)\b/.test(teks.toLowerCase());
  if (isCountingVerb(opening) && !counted && !operator.test(body) && !/\bdengan\b/.test(body))
    return none(pesan("formulasi.tanpa-hitungan", { teks }));
  if ((opensNarrative(words) && !reckons(body)) || isStatement(body, words))
    return none(pesan("formulasi.tanpa-hitungan", { teks }));
  return null;
}

/** "Maksimal 3 hari kerja", "1 dokumen per tahun": a target, not a way to reckon. */
const units = [...operators.satuanBilangan, ...operators.lanjutanSatuan].join("|");
const onlyTarget = new RegExp(
  `^\\s*(?:(?:${data.batas.join("|")}|[≤≥<>])[.:]?\\s*)*\\d[\\d.,]*\\s*%?(?:\\s*\\(\\p{L}+\\))?(?:\\s+(?:${units}))*(?:\\s*(?:per|/|setiap|dalam)\\s*(?:\\d\\s*)?(?:${units}|se(?:tahun|bulan|minggu|hari)))?(?:\\s+dari\\s+(?:target|rencana))?\\s*\\.?\\s*$`,
  "iu",
);

const grade = new RegExp(`^\\s*(?:${data.predikat.join("|")})(?:\\s+\\p{L}+){0,2}\\s*[.;]?\\s*$`, "iu");

/** "Nilai 91 – 100 = Sangat Baik, 76 – 90 = Baik": a scale of grades, two entries or more. */
function isRubric(teks: string): boolean {
  const entries = teks.split(/[\n,;]/).filter((entry) => entry.includes("="));
  return entries.length > 1 && entries.every((entry) => entry.split("=").some((side) => grade.test(side)));
}

const sources = data.sumberAngka.map((frasa) => frasa.split(" "));

/** "AHH hasil proyeksi BPS": a figure by its name, and who gives it at the end; not "Jumlah rilis BPS yang …". */
function published(words: readonly string[]): boolean {
  if (operators.penghitung.includes(words[0] ?? "")) return false;
  return sources.some((frasa) => {
    const at = words.findIndex((_, i) => frasa.every((word, j) => words[i + j] === word));
    const rest = at < 0 ? [] : words.slice(at + frasa.length);
    return (
      rest.some(isInstitution) &&
      rest.every((word) => data.pelengkapSumber.includes(word) || isInstitution(word))
    );
  });
}

/** "Data BPS", "Nilai SAKIP hasil reviu Inspektorat", "Hasil survei …": a figure that someone else computes. */
function isExternal(body: string, fromSource: boolean): boolean {
  if (body === "") return false;
  const words = body.match(/[\p{L}-]+/gu) ?? [];
  const first = words[0] ?? "";
  const institution = words.some(isInstitution) || data.lembagaFrasa.some((frasa) => body.includes(frasa));
  // "BPS", "BPS/BKKBN", "Data BPS Kab.": a source and nothing else.
  const only = words.every((word) => data.pelengkapSumber.includes(word) || isInstitution(word));
  if (institution && only) return true;
  // "BPS Kabupaten Sleman"
  if (isInstitution(first) && !data.lembagaUmum.includes(first) && words.length < 5 && !operator.test(body))
    return true;
  // "Persentase penduduk miskin (BPS)": the source in brackets at the end.
  const noted = /\(([^()]*)\)\s*\.?$/.exec(body)?.[1]?.match(/[\p{L}-]+/gu) ?? [];
  if (noted.some(isInstitution) && !operator.test(body.replace(/\([^()]*\)/g, "")))
    return noted.every((word) => data.pelengkapSumber.includes(word) || isInstitution(word));
  if (operator.test(body)) return false;
  if (published(words) || /^data dari\s/.test(body)) return true;
  if (/^(?:data|aplikasi|rekap)$/.test(first) && words.some((word) => data.sistem.includes(word)))
    return true;
  if (fromSource) return words.length > 0;
  const result = words.some((word, i) => i < 4 && data.hasil.includes(word));
  if (data.laporanLuar.includes(first)) return true;
  if (data.pembukaLuar.some((lead) => `${body} `.startsWith(`${lead} `))) return institution || result;
  return data.pembukaNilai.includes(first) && institution;
}
