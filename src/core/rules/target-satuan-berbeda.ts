import type { Aturan, KonteksBaris, Lapor } from "./aturan";
import { frasaBenda, kelompokBenda } from "./benda";
import type { Angka } from "../kontrak";
import { kata, remember, stem, wordsOf } from "./kata";
import { pesan } from "../pesan";
import { isPersen, samaSatuan } from "../sheet/satuan";
import { selSatuanLain } from "./satuanKolom";

const umum = new Set(kata.satuanUmum);
const takUmum = new Set(kata.bukanBarang.flatMap((benda) => kelompokBenda(benda)).flat());
/** Months are written beside much that goes on all year; only of what comes one by one they count nothing. */
const waktu = kelompokBenda("bulan").flat();
const satuan = new Set(kata.satuanUtuh);

/** The counted thing that the list knows: the first word, or the second behind a noun of doing ("penerbitan surat"). */
function bendaPertama(frasa: readonly string[]): string | null {
  const [first = "", second = "", third = ""] = frasa;
  const at = (a: string, b: string): string | null =>
    [`${a} ${b}`, a].find((benda) => kelompokBenda(benda).length > 0) ?? null;
  return at(first, second) ?? (/^(?:pe|ke)\p{L}{3,}an$/u.test(first) ? at(second, third) : null);
}

const kinds = (unit: readonly string[]): readonly (readonly string[])[] =>
  [unit.join(" "), ...unit].flatMap((u) => kelompokBenda(u));

/** Whether a unit counts other things than the indikator's noun, as far as the lists know both. */
function isBeda(unit: readonly string[], benda: string, frasa: readonly string[]): boolean {
  if (unit.some((u) => frasa.some((word) => stem(word) === stem(u)))) return false;
  if (unit.some((u) => umum.has(u)) && !takUmum.has(benda)) return false;
  if (unit.some((u) => waktu.includes(u)) && !satuan.has(benda)) return false;
  const words = frasa.flatMap((word, i) => [word, `${word} ${frasa[i + 1] ?? ""}`]);
  const known = kinds(unit);
  return known.length > 0 && !known.some((group) => words.some((word) => group.includes(word)));
}

/** The first word of a unit: "orang" of "orang/bulan". */
const unitWords = remember((teks): readonly string[] => wordsOf(teks.split("/")[0] ?? ""));

function* terhadapBenda({ baris, ukuran, sel }: KonteksBaris): Generator<Lapor> {
  if (ukuran !== "jumlah" && ukuran !== "indeks") return;
  const frasa = frasaBenda(baris.indikator);
  const benda = ukuran === "jumlah" ? bendaPertama(frasa) : null;
  // A score of people or of money is none.
  const lain = (unit: readonly string[]): boolean =>
    ukuran === "indeks"
      ? kinds(unit).length > 0 && !unit.includes("%")
      : benda !== null && isBeda(unit, benda, frasa);
  const odd = baris.target.find((t) => t.satuan !== null && t.satuan !== "%" && lain(unitWords(t.satuan)));
  if (!odd || odd.satuan === null) return;
  const kolom = selSatuanLain({ baris }, (s) => samaSatuan(s, odd.satuan));
  const first = wordsOf(baris.indikator)[0] ?? "";
  yield {
    sel: kolom === null ? odd.sel : sel("satuan"),
    pesan: pesan("rules.target-satuan-berbeda", { satuan: odd.satuan, benda: benda ?? first }),
  };
}

/** "1.200 Data | 1.300 Orang": years of one row that count different things. */
function antarTahun({ baris }: KonteksBaris): Angka | undefined {
  const units = baris.target.filter((t) => t.nilai !== null && t.satuan !== null);
  // Percent beside a count is told by rules of their own.
  if (units.some(({ satuan: s }) => isPersen(s))) return undefined;
  const [first] = units;
  if (units.every((t) => t.satuan === first?.satuan)) return undefined;
  const usual = units.filter((t) => samaSatuan(t.satuan, first?.satuan ?? null)).length * 2 >= units.length;
  if (!first || !usual) return undefined;
  const own = unitWords(first.satuan ?? "");
  return units.find((t) => {
    const other = unitWords(t.satuan ?? "");
    const known = kinds(other);
    if (known.length === 0 || kinds(own).length === 0 || samaSatuan(t.satuan, first.satuan)) return false;
    return !known.some((group) => own.some((u) => group.includes(u)));
  });
}

/** Satuan target yang berbeda dari benda yang dihitung. */
export const aturan: Aturan = {
  id: "target-satuan-berbeda",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa(konteks): Generator<Lapor> {
    const [first] = [...terhadapBenda(konteks)];
    if (first) {
      yield first;
      return;
    }
    const odd = antarTahun(konteks);
    if (odd)
      yield {
        sel: odd.sel,
        pesan: pesan("rules.target-satuan-berbeda-tahun", { satuan: odd.satuan ?? "" }),
      };
  },
};
