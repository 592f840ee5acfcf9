/** What a file is, by its bytes and never by its name: planners rename, portals export HTML as .xls. */
import { compoundEntries, isCompoundFile } from "./cfb";
import data from "./kind.json";
import { firstElement } from "./xml";
import { isZip, zipEntries, zipTexts, type ZipEntry } from "./zip";

export type JenisBerkas =
  | "xlsx"
  | "kosong"
  | "terenkripsi"
  | "xls"
  | "xlsb"
  | "ods"
  | "numbers"
  | "csv"
  | "html"
  | "xml2003"
  | "pdf"
  | "dokumen"
  | "presentasi"
  | "gambar"
  | "arsip"
  | "kunci-excel"
  | "rusak"
  | "terlalu-besar"
  | "tidak-dikenal";

/** "xlsx" for every package with an XML workbook (xlsx, xlsm, xltx); it may still turn out broken when read. */
export function kindOfFile(bytes: Uint8Array): JenisBerkas {
  if (bytes.length === 0) return "kosong";
  if (isOwnerFile(bytes)) return "kunci-excel";
  if (bytes.length > data.maxFileBytes) return "terlalu-besar";
  if (isZip(bytes)) return kindOfPackage(bytes);
  if (isCompoundFile(bytes)) return kindOfCompound(bytes);
  const head = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const known = data.signatures.find(({ hex }) => head.startsWith(hex));
  return known ? (known.kind as JenisBerkas) : kindOfText(bytes);
}

/**
 * The file "~$…" that Excel lays beside an open workbook: the user's name in 54 bytes and again in 110, the first
 * led by its length and filled up with blanks. Seen in shared folders whenever somebody has the workbook open.
 */
function isOwnerFile(bytes: Uint8Array): boolean {
  const [length = 0] = bytes;
  return (
    bytes.length === 165 &&
    length > 0 &&
    length < 54 &&
    bytes.subarray(1 + length, 54).every((b) => b === 0x20 || b === 0)
  );
}

function kindOfCompound(bytes: Uint8Array): JenisBerkas {
  const names = new Set(compoundEntries(bytes));
  const known = data.compound.find(({ entry }) => names.has(entry));
  return known ? (known.kind as JenisBerkas) : "rusak";
}

function kindOfPackage(bytes: Uint8Array): JenisBerkas {
  const entries = zipEntries(bytes);
  if (!entries) return "rusak";
  if (entries.reduce((sum, { size }) => sum + size, 0) > data.maxUnpackedBytes) return "terlalu-besar";
  const names = new Set(entries.map(({ name }) => name));
  const known = data.package.find(({ part }) => names.has(part));
  if (known) return known.kind as JenisBerkas;
  if (names.has("mimetype")) {
    const mime = zipTexts(bytes, new Set(["mimetype"]))?.get("mimetype") ?? "";
    const found = data.mimetype.find(({ starts }) => mime.startsWith(starts));
    if (found) return found.kind as JenisBerkas;
  }
  return isOoxml(entries) ? "xlsx" : "arsip";
}

/** Judged by the part that every Office package has: where the workbook part lies is the package's own choice. */
function isOoxml(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name === "[Content_Types].xml" || name === "xl/workbook.xml");
}

/** Text is told by having no control signs; a line of separated values makes it a csv. */
function kindOfText(bytes: Uint8Array): JenisBerkas {
  const text = decodeHead(bytes);
  if (/(?![\t\n\v\f\r\u0080-\u009f])\p{Cc}/u.test(text)) return "tidak-dikenal";
  if (/<html|<table|<!doctype html/i.test(text)) return "html";
  if (firstElement(text, "Workbook") || /urn:schemas-microsoft-com:office:spreadsheet/.test(text))
    return "xml2003";
  const lines = text.split(/\r\n?|\n/).slice(0, 20);
  return lines.some((line) => /[,;\t|]/.test(line)) ? "csv" : "tidak-dikenal";
}

function decodeHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 4096);
  const utf16 =
    head[0] === 0xff && head[1] === 0xfe
      ? "utf-16le"
      : head[0] === 0xfe && head[1] === 0xff
        ? "utf-16be"
        : null;
  return new TextDecoder(utf16 ?? "utf-8").decode(head);
}
