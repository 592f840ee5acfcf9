/** The sheets that a list of edits adds, drawn by the library into a package of their own, and mended where it falls short. */
import { unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Edit } from "../../core/edits";
import { withLines } from "./lines";
import { sheetOf } from "./sheet";

export interface HalamanBaru {
  /** In the order of the edits. */
  nama: string[];
  /** Parts of the package, by path. */
  parts: Record<string, Uint8Array>;
}

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Strings stand in the cells themselves, so that no other part is touched when a sheet moves into another package. */
export async function drawSheets(edits: readonly Edit[]): Promise<HalamanBaru> {
  const nama = edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.lembar] : []));
  const parts: Record<string, Uint8Array> = unzipSync(
    await writeXlsx({
      sheets: nama.map((lembar) => sheetOf(lembar, edits)),
      stringMode: "inline",
      defaultFont: { name: "Calibri", size: 11 },
    }),
  );
  nama.forEach((lembar, i) => {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    const folio = edits.some(
      (edit) => edit.kind === "print" && edit.lembar === lembar && edit.paper === "Folio",
    );
    let xml = decode(parts[path]);
    // The library knows no Folio (14), and leaves a formula's empty text without its value.
    if (folio) xml = xml.replace(/(<pageSetup[^>]*paperSize=")9"/, '$114"');
    xml = withOutline(xml.replaceAll("<v/>", "<v></v>"));
    if (i > 0) xml = xml.replace(/ tabSelected="(?:1|true)"/, "");
    parts[path] = encode(xml);
  });
  drawLines(parts, edits, nama);
  return { nama, parts };
}

/** The library numbers charts in the order of the sheets, and of the edits of each. */
function drawLines(parts: Record<string, Uint8Array>, edits: readonly Edit[], nama: readonly string[]): void {
  const charts = nama.flatMap((lembar) =>
    edits.flatMap((edit) => (edit.kind === "chart" && edit.lembar === lembar ? [edit] : [])),
  );
  charts.forEach((chart, i) => {
    const path = `xl/charts/chart${i + 1}.xml`;
    if (parts[path]) parts[path] = encode(withLines(decode(parts[path]), chart));
  });
}

/** The deepest level of folded rows, which the library leaves out: without it Excel shows no signs to fold them. */
function withOutline(xml: string): string {
  const levels = [...xml.matchAll(/<row [^>]*outlineLevel="(\d)"/g)].map((m) => Number(m[1]));
  return levels.length === 0
    ? xml
    : xml.replace(/<sheetFormatPr /, `<sheetFormatPr outlineLevelRow="${Math.max(...levels)}" `);
}
