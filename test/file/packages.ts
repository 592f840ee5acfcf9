/** Files made by hand, byte by byte where it matters, for what no library would write. */
import { zipSync } from "fflate";

const encoder = new TextEncoder();

export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])),
  );
}

export interface LembarMentah {
  nama: string;
  /** What stands inside <worksheet>: <sheetData>…</sheetData>, <mergeCells>… */
  isi: string;
  state?: "hidden" | "veryHidden";
  /** A chart sheet instead of a worksheet. */
  bagan?: boolean;
}

export interface BukuMentah {
  lembar: readonly LembarMentah[];
  /** Inside <definedNames>. */
  nama?: string;
  /** Inside <sst>. */
  teks?: string;
  /** Number formats by style index, from 1; 0 is General. */
  format?: readonly string[];
  date1904?: boolean;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of an xlsx, as XML. */
export function workbookParts(buku: BukuMentah): Record<string, string> {
  const { lembar, nama = "", teks = "", format = [], date1904 = false } = buku;
  const kind = (l: LembarMentah) => (l.bagan ? "chartsheet" : "worksheet");
  const path = (l: LembarMentah, i: number) => `${kind(l)}s/sheet${i + 1}.xml`;
  const relation = (i: number, type: string, target: string) =>
    `<Relationship Id="rId${i}" Type="${REL}/${type}" Target="${target}"/>`;
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const n = lembar.length;
  return {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      override("xl/workbook.xml", "sheet.main") +
      override("xl/styles.xml", "styles") +
      override("xl/sharedStrings.xml", "sharedStrings") +
      lembar.map((l, i) => override(`xl/${path(l, i)}`, kind(l))).join("") +
      "</Types>",
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${date1904 ? '<workbookPr date1904="1"/>' : ""}<sheets>` +
      lembar
        .map(
          (l, i) =>
            `<sheet name="${l.nama}" sheetId="${i + 1}"${l.state ? ` state="${l.state}"` : ""} r:id="rId${i + 1}"/>`,
        )
        .join("") +
      `</sheets>${nama === "" ? "" : `<definedNames>${nama}</definedNames>`}</workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      lembar.map((l, i) => relation(i + 1, kind(l), path(l, i))).join("") +
      relation(n + 1, "styles", "styles.xml") +
      relation(n + 2, "sharedStrings", "sharedStrings.xml") +
      "</Relationships>",
    "xl/styles.xml":
      `<styleSheet xmlns="${MAIN}"><numFmts count="${format.length}">` +
      format.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`).join("") +
      `</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${format.length + 1}">` +
      [0, ...format.map((_, i) => 200 + i)]
        .map(
          (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
        )
        .join("") +
      "</cellXfs></styleSheet>",
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${teks}</sst>`,
    ...Object.fromEntries(
      lembar.map((l, i) => [
        `xl/${path(l, i)}`,
        l.bagan
          ? `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`
          : `<worksheet xmlns="${MAIN}">${l.isi}</worksheet>`,
      ]),
    ),
  };
}

export function workbookFile(buku: BukuMentah): Uint8Array {
  return zip(workbookParts(buku));
}

/** A compound file (OLE2) whose directory holds these streams, all empty: [MS-CFB] 2.2, 2.3, 2.6. */
export function compoundFile(entries: readonly string[]): Uint8Array {
  const SECTOR = 512;
  const names = ["Root Entry", ...entries];
  const directorySectors = Math.ceil(names.length / 4);
  const bytes = new Uint8Array(SECTOR * (2 + directorySectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + i * 4, i === 0 ? 0 : 0xffffffff, true);
  for (let i = 0; i < SECTOR / 4; i++) {
    const directory = i >= 1 && i <= directorySectors;
    const next = i === 0 ? 0xfffffffd : i === directorySectors ? 0xfffffffe : directory ? i + 1 : 0xffffffff;
    view.setUint32(SECTOR + i * 4, next, true);
  }
  names.forEach((name, n) => {
    const at = SECTOR * 2 + n * 128;
    Array.from(name).forEach((sign, i) => view.setUint16(at + i * 2, sign.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, n === 0 ? 5 : 2);
    for (const link of [68, 72, 76]) view.setUint32(at + link, 0xffffffff, true);
    view.setUint32(at + 116, 0xfffffffe, true);
  });
  return bytes;
}
