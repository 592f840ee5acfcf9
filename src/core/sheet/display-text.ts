/** What a person sees in a cell, made from value and number format the Indonesian way. */
import bulan from "./bulan.json";
import { formatBilangan, groupThousands, roundDecimal } from "./bilangan";
import type { CellValue } from "./grid";
import { type BagianFormat, type Token, readFormat } from "./number-format";
import { fromSerial } from "./serial-date";

const holds = (value: number, { tanda, batas }: { tanda: string; batas: number }): boolean => {
  switch (tanda) {
    case "<":
      return value < batas;
    case "<=":
      return value <= batas;
    case ">":
      return value > batas;
    case ">=":
      return value >= batas;
    case "=":
      return value === batas;
    default:
      return value !== batas;
  }
};

/** The section that applies, and whether it leaves the minus sign to us. */
function sectionFor(
  value: number,
  sections: BagianFormat[],
): { bagian: BagianFormat; minus: boolean } | null {
  const numeric = sections.filter((s) => !s.token.some((t) => t.jenis === "isiTeks"));
  const [first, second, third] = numeric;
  if (!first) return null;
  const conditional = numeric.find((s) => s.syarat !== null && holds(value, s.syarat));
  if (conditional) return { bagian: conditional, minus: value < 0 };
  if (first.syarat !== null) {
    const rest = numeric.find((s) => s.syarat === null) ?? first;
    return { bagian: rest, minus: value < 0 };
  }
  if (value < 0 && second) return { bagian: second, minus: false };
  if (value === 0 && third) return { bagian: third, minus: false };
  return { bagian: first, minus: value < 0 };
}

function general(value: number): string {
  const abs = Math.abs(value);
  if (Number.isInteger(value) && abs < 1e11) return String(value === 0 ? 0 : value);
  if (abs !== 0 && (abs >= 1e11 || abs < 1e-9)) {
    const [mantissa = "", exponent = "0"] = Number(value.toPrecision(6)).toExponential().split("e");
    const e = Number(exponent);
    return `${mantissa.replace(".", ",")}E${e < 0 ? "-" : "+"}${String(Math.abs(e)).padStart(2, "0")}`;
  }
  const integerDigits = Math.max(1, Math.floor(Math.log10(Math.max(abs, 1))) + 1);
  return formatBilangan(value, Math.max(0, 10 - integerDigits), false);
}

/** Digits of |value| under the placeholders "0", "#" and "?" of a section. */
function digitsUnder(value: number, mask: string): string {
  const point = mask.indexOf(".");
  const integerMask = point < 0 ? mask : mask.slice(0, point);
  const fractionMask = (point < 0 ? "" : mask.slice(point + 1)).replaceAll(",", "");
  const thousands = /,*$/.exec(integerMask)?.[0].length ?? 0;
  const grouped = integerMask.slice(0, integerMask.length - thousands).includes(",");
  const { bulat, pecahan } = roundDecimal(Math.abs(value) / 1000 ** thousands, fractionMask.length);
  const least = (integerMask.match(/0/g) ?? []).length;
  let integer = bulat.replace(/^0+/, "").padStart(least, "0");
  if (grouped) integer = groupThousands(integer);
  const leastFraction = fractionMask.lastIndexOf("0") + 1;
  let fraction = pecahan;
  while (fraction.length > leastFraction && fraction.endsWith("0")) fraction = fraction.slice(0, -1);
  return integer + (fraction === "" ? "" : `,${fraction}`);
}

/** A value under `# ?/?` or `# ??/??`: the nearest fraction with so many digits below. */
function asFraction(value: number, places: number): string {
  const abs = Math.abs(value);
  const whole = Math.floor(abs);
  const rest = abs - whole;
  let best = { atas: 0, bawah: 1 };
  for (let bawah = 1; bawah < 10 ** Math.min(places, 3); bawah++) {
    const atas = Math.round(rest * bawah);
    if (Math.abs(rest - atas / bawah) < Math.abs(rest - best.atas / best.bawah) - 1e-12)
      best = { atas, bawah };
  }
  if (best.atas === best.bawah) return String(whole + 1);
  const part = best.atas === 0 ? "" : `${best.atas}/${best.bawah}`;
  return [whole === 0 && part !== "" ? "" : String(whole), part].filter(Boolean).join(" ");
}

function asNumber(value: number, token: Token[]): string {
  if (token.some((t) => t.jenis === "umum"))
    return token
      .map((t) =>
        t.jenis === "umum"
          ? general(Math.abs(value))
          : "teks" in t
            ? t.teks
            : t.jenis === "persen"
              ? "%"
              : "",
      )
      .join("");
  const percents = token.filter((t) => t.jenis === "persen").length;
  const scaled = Number((Math.abs(value) * 100 ** percents).toPrecision(15));
  const from = token.findIndex((t) => t.jenis === "angka");
  if (from < 0) return token.map((t) => (t.jenis === "persen" ? "%" : "teks" in t ? t.teks : "")).join("");
  const to = token.findLastIndex((t) => t.jenis === "angka");
  const inside = token.slice(from, to + 1);
  const exponent = inside.findIndex((t) => t.jenis === "eksponen");
  const slash = inside.findIndex((t) => t.jenis === "literal" && t.teks === "/");
  const mask = (part: Token[]): string => part.map((t) => (t.jenis === "angka" ? t.teks : "")).join("");
  let number: string;
  if (exponent >= 0) {
    const decimals = (mask(inside.slice(0, exponent)).split(".")[1] ?? "").length;
    const [mantissa = "0", e = "0"] = scaled.toExponential(decimals).split("e");
    const places = mask(inside.slice(exponent + 1)).length;
    number = `${mantissa.replace(".", ",")}E${Number(e) < 0 ? "-" : "+"}${String(Math.abs(Number(e))).padStart(places, "0")}`;
  } else if (slash >= 0) number = asFraction(scaled, mask(inside.slice(slash + 1)).length);
  else number = digitsUnder(scaled, mask(inside));
  const around = (part: Token[]): string =>
    part.map((t) => (t.jenis === "persen" ? "%" : "teks" in t ? t.teks : "")).join("");
  const within = exponent >= 0 || slash >= 0 ? "" : around(inside.filter((t) => t.jenis !== "angka")).trim();
  return around(token.slice(0, from)) + number + within + around(token.slice(to + 1));
}

const two = (n: number): string => String(n).padStart(2, "0");

function asDate(value: number, format: string, token: Token[]): string {
  const t = fromSerial(value);
  const month = bulan.bulan[t.bulan - 1];
  // Builtin formats 14 and 22 are stored as en-US codes and follow the machine's own order of day and month.
  const code = format.toLowerCase().replace(/;@$/, "");
  if (/^(m\/d\/yyyy|mm-dd-yy|m\/d\/yy)$/.test(code)) return `${two(t.hari)}/${two(t.bulan)}/${t.tahun}`;
  const times = token.filter((x) => x.jenis === "waktu").map((x) => x.teks);
  const clock12 = times.includes("am/pm");
  const hour = Math.floor(t.detik / 3600);
  let seen = -1;
  return token
    .map((x): string => {
      if (x.jenis !== "waktu") return "teks" in x ? (x.teks === ":" ? "." : x.teks) : "";
      seen++;
      const minutes = /^\[?h/.test(times[seen - 1] ?? "") || /^\[?s/.test(times[seen + 1] ?? "");
      switch (x.teks) {
        case "yyyy":
        case "yyy":
          return String(t.tahun);
        case "yy":
        case "y":
          return two(t.tahun % 100);
        case "mmmmm":
          return month?.nama.charAt(0) ?? "";
        case "mmmm":
          return month?.nama ?? "";
        case "mmm":
          return month?.singkat ?? "";
        case "mm":
          return two(minutes ? Math.floor(t.detik / 60) % 60 : t.bulan);
        case "m":
          return String(minutes ? Math.floor(t.detik / 60) % 60 : t.bulan);
        case "dddd":
          return bulan.hari[t.hariMinggu] ?? "";
        case "ddd":
          return (bulan.hari[t.hariMinggu] ?? "").slice(0, 3);
        case "dd":
          return two(t.hari);
        case "d":
          return String(t.hari);
        case "hh":
          return two(clock12 ? ((hour + 11) % 12) + 1 : hour);
        case "h":
          return String(clock12 ? ((hour + 11) % 12) + 1 : hour);
        case "ss":
        case "s":
          return two(t.detik % 60);
        case "am/pm":
          return hour < 12 ? "AM" : "PM";
        case "[h]":
        case "[hh]":
          return String(Math.floor(value * 24 + 1e-9));
        case "[m]":
        case "[mm]":
          return String(Math.floor(value * 1440 + 1e-9));
        default:
          return "";
      }
    })
    .join("");
}

/**
 * The text of a cell as Indonesian Excel shows it, trimmed: 0.8 under "0.00%" → "80,00%", 1500 under "#,##0" → "1.500",
 * a date under "mmm-yy" → "Jan-26". Text stays as it is, line breaks included; a blank is "".
 */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return (value.includes("\r") ? value.replace(/\r\n?/g, "\n") : value).trim();
  if (!Number.isFinite(value)) return "";
  if (format === "" || format === "General") return general(value);
  const chosen = sectionFor(value, readFormat(format));
  if (!chosen) return general(value);
  const { bagian, minus } = chosen;
  const isDate = bagian.token.some((t) => t.jenis === "waktu");
  const text = isDate && value >= 0 ? asDate(value, format, bagian.token) : asNumber(value, bagian.token);
  const shown = text.replace(/[\s\u00A0]+/g, " ").trim();
  return minus && /[1-9]/.test(shown) ? `-${shown}` : shown;
}
