import type { Aturan, KonteksBaris, Lapor } from "./aturan";
import type { Angka } from "../kontrak";
import { pesan } from "../pesan";
import { parseAddress } from "../sheet/address";
import { readAngka } from "../sheet/angka";
import { formatAt, valueAt } from "../sheet/grid";
import { readBulan } from "../sheet/periode-words";
import { aturan as majemuk } from "./indikator-majemuk";
import { lettersOf, wordsOf } from "./kata";
import { tandaTercampur } from "./tandaDesimal";

const isTanggal = (teks: string): boolean =>
  /(?<!\d)\d{1,2}([-/.])\d{1,2}\1(?:\d{2}){1,2}(?!\d)/.test(teks) ||
  (/\d/.test(teks) && lettersOf(teks).some((word) => word.length >= 3 && readBulan(word) !== null));

/** Why a target with digits in it is no one figure: which message tells it; null where it has none. */
function sebab(
  { blok }: KonteksBaris,
  { sel, teks }: Angka,
): "tanggal" | "ganda" | "desimal" | "taktentu" | null {
  const at = parseAddress(sel);
  const ragu =
    at === null
      ? null
      : readAngka(valueAt(blok.grid, at.row, at.col), formatAt(blok.grid, at.row, at.col)).ragu;
  if (ragu?.kunci === "sheet.tanggal" || isTanggal(teks)) return "tanggal";
  if (tandaTercampur(teks) !== null) return "desimal";
  const numbers = teks.match(/\d+(?:[.,]\d+)*/g) ?? [];
  if (ragu?.kunci === "sheet.angkaGanda" || numbers.length > 1) return "ganda";
  return numbers.length === 0 ? null : "taktentu";
}

/** Words of an indikator, or of its unit, that is reached by a day. */
const hari = new Set(["tepat", "tepatnya", "ketepatan", "tanggal", "jadwal", "waktu"]);

const isWaktu = ({ baris, ukuran }: KonteksBaris): boolean =>
  ukuran === "waktu" || wordsOf(`${baris.indikator} ${baris.satuan ?? ""}`).some((word) => hari.has(word));

/** Several indikator in one cell have several figures each, and are told there. */
const isMajemuk = (konteks: KonteksBaris): boolean =>
  majemuk.lingkup === "baris" && [...majemuk.periksa(konteks)].length > 0;

/** Target tanpa angka dan tanpa predikat. */
export const aturan: Aturan = {
  id: "target-tanpa-angka",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  periksa(konteks) {
    const unread = konteks.baris.target.filter(
      ({ teks, nilai, predikat }) =>
        teks !== "" && nilai === null && predikat === null && !/^(?:#.*|-+|–)$/.test(teks),
    );
    let told = false;
    return unread.flatMap((angka): Lapor[] => {
      const { sel, teks } = angka;
      const karena = sebab(konteks, angka);
      if (karena === null) return [{ sel, pesan: pesan("rules.target-tanpa-angka", { teks }) }];
      // The years of a row are written alike: once is enough.
      if (told || (karena === "tanggal" ? isWaktu(konteks) : isMajemuk(konteks))) return [];
      told = true;
      return [{ sel, pesan: pesan(`rules.target-tanpa-angka-${karena}`, { teks }) }];
    });
  },
};
