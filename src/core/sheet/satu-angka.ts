/** One number of a cell with what stands around it: "15 (lima belas) Dokumen", "Rp 1,5 miliar", "Level 3". */
import { polaBilangan, readBilangan, roundNoise } from "./bilangan";
import { faultOfTail, withoutRemark } from "./ekor-angka";
import { readKataBilangan } from "./kata-bilangan";
import { type Pesan, pesan } from "../pesan";
import satuanData from "./satuan.json";
import { normaliseSatuan } from "./satuan";
import { alternatives } from "./pola";

const lead = new RegExp(`^(${alternatives(satuanData.awalan)})\\s*[:=]?\\s*`, "iu");
const money = new RegExp(`^(${alternatives(satuanData.rupiah)})\\s*`, "iu");
const multipliers = new Map(Object.entries(satuanData.pengali));
const moneyMultipliers = new Map(Object.entries(satuanData.pengaliRupiah));
const multiplierPattern = new RegExp(`^(${[...multipliers.keys()].join("|")})(?!\\p{L})\\s*`, "iu");
const numberPattern = new RegExp(`^([-+]?)\\s?(${polaBilangan})(?:,-|,--)?(?!\\d)\\s*`);

export interface Potongan {
  nilai: number;
  satuan: string | null;
  ragu: Pesan | null;
  /** 1000000 for "juta"; 1 where no such word stands there. */
  kali: number;
}

interface Awal {
  /** "Level" of "Level 3", "Rp" of money. */
  satuan: string | null;
  sisa: string;
}

/** What stands before the number: a word that is its unit, or none ("Target:", "sebesar"); money. */
function readHead(teks: string): Awal {
  const word = lead.exec(teks);
  const said = word?.[1]?.toLowerCase() ?? "";
  const isUnit =
    said !== "" && !satuanData.awalanBukanSatuan.includes(said) && !satuanData.awalanKira.includes(said);
  const sisa = teks.slice(word?.[0].length ?? 0);
  const cash = money.exec(sisa);
  if (cash) return { satuan: "Rp", sisa: sisa.slice(cash[0].length) };
  return { satuan: isUnit ? (word?.[1] ?? null) : null, sisa };
}

/** "2 (dua) dokumen": the words in brackets must say the same number. */
function dropSpelled(sisa: string, nilai: number): string | null {
  const spelled = /^\(\s*([\p{L}\s-]+?)\s*\)\s*/u.exec(sisa);
  const said = spelled?.[1] ? readKataBilangan(spelled[1]) : null;
  if (!spelled || said === null) return sisa;
  return said === nilai ? sisa.slice(spelled[0].length) : null;
}

/** "juta", "miliar"; after Rp also "M". */
function readTimes(sisa: string, isMoney: boolean): { kali: number; sisa: string } {
  const word = multiplierPattern.exec(sisa);
  if (word?.[1])
    return { kali: multipliers.get(word[1].toLowerCase()) ?? 1, sisa: sisa.slice(word[0].length) };
  const letter = isMoney ? moneyMultipliers.get(sisa.toLowerCase().replace(/\.$/, "")) : undefined;
  return letter === undefined ? { kali: 1, sisa } : { kali: letter, sisa: "" };
}

/** Reads one number with what stands around it; a Pesan where it can't be one number for certain. */
export function readOne(teks: string): Potongan | Pesan {
  const head = readHead(teks);
  const number = numberPattern.exec(head.sisa);
  if (!number?.[2]) return pesan("sheet.tanpaAngka", { teks });
  const read = readBilangan(number[2]);
  if (read.status === "tolak")
    return read.alasan === "ribuan-inggris"
      ? pesan("sheet.tandaInggris", { teks })
      : pesan("sheet.tandaTitik", { teks });
  const written = number[1] === "-" ? -read.nilai : read.nilai;
  const behind = head.sisa.slice(number[0].trimEnd().length);
  const afterWords = dropSpelled(behind.trimStart(), written);
  if (afterWords === null) return pesan("sheet.kataBeda", { teks });
  const { kali, sisa } = readTimes(afterWords, head.satuan === "Rp");
  const remark = withoutRemark(sisa);
  const tail = remark.sisa.replace(/^[\s,.;:]*-?\s*$/, "").replace(/[.;,]$/, "");
  const fault = faultOfTail(teks, kali === 1 ? behind : "", tail);
  if (fault) return fault;
  const aside = head.satuan !== null && /^\([^()]*\)$/.test(tail);
  const satuan = tail === "" || aside ? head.satuan : unitOf(tail);
  const nilai = kali === 1 ? written : roundNoise(written * kali);
  const marks = doubtOfMarks(teks, number[2], nilai, satuan, read.ragu !== null);
  const ragu = marks ?? (remark.sementara ? pesan("sheet.angkaSementara", { teks, nilai }) : null);
  return { nilai, satuan, ragu, kali };
}

function doubtOfMarks(
  teks: string,
  digits: string,
  nilai: number,
  satuan: string | null,
  comma: boolean,
): Pesan | null {
  if (comma) return pesan("sheet.komaTigaAngka", { teks, nilai });
  return satuan === "%" && /^[1-9]\d{0,2}\.\d{3}$/.test(digits)
    ? pesan("sheet.titikPersen", { teks, nilai })
    : null;
}

/** "persen per tahun", "% penduduk" → "%"; else as written. */
export function unitOf(rest: string): string | null {
  const first = /^(%|persen\b|prosen\b)/iu.test(rest);
  return first && !/^(?:%|persen|prosen)\s*poin/iu.test(rest) ? "%" : normaliseSatuan(rest);
}

export const isPesan = (x: Potongan | Pesan): x is Pesan => "kunci" in x;
