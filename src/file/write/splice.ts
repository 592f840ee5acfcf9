/**
 * Puts new sheets into somebody's workbook: the workbook part, its relations, the content types and the stylesheet get
 * what is added, every other part stays byte for byte.
 */
import { unzipSync, zipSync } from "fflate";
import type { Edit } from "../../core/edits";
import { sheetParts } from "../parts";
import { definedNames } from "./names";
import { drawSheets } from "./pages";
import { mergeStyles } from "./styles";

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

type Parts = Map<string, Uint8Array>;

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES: readonly [RegExp, string][] = [
  [
    /^xl\/worksheets\/[^/]+\.xml$/,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  ],
  [/^xl\/drawings\/[^/]+\.xml$/, "application/vnd.openxmlformats-officedocument.drawing+xml"],
  [/^xl\/charts\/[^/]+\.xml$/, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
];

/**
 * The bytes of the workbook with the sheets that the edits add, at its end. A sheet of the same name is ours of before:
 * it is replaced where it stands. null where the package is not one that can be added to.
 */
export async function spliceSheets(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array | null> {
  const known = sheetParts(bytes);
  if (known === null) return null;
  const target: Parts = new Map(Object.entries(unzipSync(bytes)));
  const workbookPath = workbookOf(target);
  if (workbookPath === null) return null;
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1);
  const relsPath = `${folder}_rels/${workbookPath.slice(folder.length)}.rels`;
  const drawn = await drawSheets(edits);
  const moved = moveParts(drawn.parts, target);
  const styles = placeStyles(target, drawn.parts, relsPath, folder);
  if (styles === null) return null;

  let rels = decode(target.get(relsPath));
  let workbook = decode(target.get(workbookPath));
  let types = decode(target.get("[Content_Types].xml"));
  const order = known.map(({ nama }) => nama);
  drawn.nama.forEach((nama, i) => {
    const from = `xl/worksheets/sheet${i + 1}.xml`;
    const path = moved.get(from) ?? from;
    const sheet = remap(decode(drawn.parts[from]), styles.cell, styles.conditional).replace(
      / tabSelected="(?:1|true)"/,
      "",
    );
    const before = known.find((part) => part.nama.toLowerCase() === nama.toLowerCase());
    if (before) {
      dropRelated(target, before.path);
      target.delete(before.path);
      types = types.replace(new RegExp(`<Override[^>]*PartName="/${escapePattern(before.path)}"[^>]*/>`), "");
      rels = rels.replace(
        new RegExp(
          `(<Relationship\\b[^>]*Target=")(?:/?${escapePattern(before.path)}|${escapePattern(before.path.slice(folder.length))})(")`,
        ),
        (_, head: string, tail: string) => `${head}/${path}${tail}`,
      );
    } else {
      const id = freeId(rels);
      rels = insertLast(
        rels,
        "Relationships",
        `<Relationship Id="${id}" Type="${RELATIONS}/worksheet" Target="/${path}"/>`,
      );
      workbook = addSheet(workbook, nama, id);
      order.push(nama);
    }
    target.set(path, encode(sheet));
  });
  for (const [from, to] of moved) {
    if (!from.startsWith("xl/worksheets/sheet"))
      target.set(to, encode(retarget(decode(drawn.parts[from]), moved)));
  }
  types = addTypes(
    types,
    [...moved.values()].filter((path) => target.has(path)),
  );
  workbook = replaceNames(workbook, edits, (lembar) => order.indexOf(lembar));
  target.set(relsPath, encode(rels));
  target.set(workbookPath, encode(workbook));
  target.set("[Content_Types].xml", encode(types));
  return zipSync(Object.fromEntries(target), { level: 6 });
}

/** Sheets, drawings and charts of the drawn package get names that are free in the target. */
function moveParts(drawn: Readonly<Record<string, Uint8Array>>, target: Parts): Map<string, string> {
  const moved = new Map<string, string>();
  const taken = new Set([...target.keys()].map((path) => path.toLowerCase()));
  for (const path of Object.keys(drawn)) {
    const m = /^(xl\/(?:worksheets|drawings|charts)\/)([a-z]+)\d+\.xml$/.exec(path);
    if (!m) continue;
    let n = 1;
    while (taken.has(`${m[1] ?? ""}${m[2] ?? ""}${n}.xml`)) n++;
    const to = `${m[1] ?? ""}${m[2] ?? ""}${n}.xml`;
    taken.add(to);
    moved.set(path, to);
  }
  for (const path of Object.keys(drawn)) {
    const m = /^(xl\/(?:worksheets|drawings|charts)\/)_rels\/([^/]+)\.rels$/.exec(path);
    const owner = m && moved.get(`${m[1] ?? ""}${m[2] ?? ""}`);
    if (m && owner !== undefined && owner !== null && /<Relationship\s/.test(decode(drawn[path]))) {
      moved.set(path, `${m[1] ?? ""}_rels/${owner.slice((m[1] ?? "").length)}.rels`);
    }
  }
  return moved;
}

/** Relations among the moved parts, by their new names. */
function retarget(xml: string, moved: ReadonlyMap<string, string>): string {
  return xml.replace(/Target="([^"]+)"/g, (whole, target: string) => {
    const path = [...moved.keys()].find((from) => from.endsWith(target.replace(/^(?:\.\.\/)+/, "")));
    const to = path === undefined ? undefined : moved.get(path);
    return to === undefined ? whole : `Target="/${to}"`;
  });
}

function placeStyles(
  target: Parts,
  drawn: Readonly<Record<string, Uint8Array>>,
  relsPath: string,
  folder: string,
): { cell: (id: number) => number; conditional: (id: number) => number } | null {
  const relation = /<Relationship\b[^>]*\/styles"[^>]*>/.exec(decode(target.get(relsPath)))?.[0] ?? "";
  const to = /Target="([^"]+)"/.exec(relation)?.[1];
  if (to === undefined) return null;
  const path = to.startsWith("/") ? to.slice(1) : folder + to;
  if (!target.has(path)) return null;
  const merged = mergeStyles(decode(target.get(path)), decode(drawn["xl/styles.xml"]));
  target.set(path, encode(merged.xml));
  return merged;
}

/** Every cell of the drawn sheet names its style, the default too: it means another one in the target. */
function remap(xml: string, cell: (id: number) => number, conditional: (id: number) => number): string {
  return xml
    .replace(/<c r="[A-Z]+\d+"[^>]*>/g, (tag) =>
      / s="\d+"/.test(tag)
        ? tag.replace(/ s="(\d+)"/, (_, id: string) => ` s="${cell(Number(id))}"`)
        : tag.replace(/(\/?>)$/, ` s="${cell(0)}"$1`),
    )
    .replace(/dxfId="(\d+)"/g, (_, id: string) => `dxfId="${conditional(Number(id))}"`);
}

function workbookOf(parts: Parts): string | null {
  const relation =
    /<Relationship\b[^>]*\/officeDocument"[^>]*>/.exec(decode(parts.get("_rels/.rels")))?.[0] ?? "";
  const target = /Target="([^"]+)"/.exec(relation)?.[1]?.replace(/^\//, "");
  return target !== undefined && parts.has(target) ? target : null;
}

function freeId(rels: string): string {
  let n = 1;
  while (rels.includes(`"rIdIki${n}"`)) n++;
  return `rIdIki${n}`;
}

function addSheet(workbook: string, nama: string, id: string): string {
  const ids = [...workbook.matchAll(/sheetId="(\d+)"/g)].map((m) => Number(m[1]));
  const prefix = /<((?:[\w.-]+:)?)sheets[\s>]/.exec(workbook)?.[1] ?? "";
  const ns = new RegExp(`xmlns:([\\w.-]+)="${RELATIONS}"`).exec(workbook)?.[1];
  const own = ns === undefined ? ` xmlns:r="${RELATIONS}"` : "";
  const escaped = nama.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return insertLast(
    workbook,
    "sheets",
    `<${prefix}sheet name="${escaped}" sheetId="${Math.max(0, ...ids) + 1}"${own} ${ns ?? "r"}:id="${id}"/>`,
  );
}

/** Names that the edits give, after those that are there; one of the same name (and sheet) goes. */
function replaceNames(workbook: string, edits: readonly Edit[], indexOf: (lembar: string) => number): string {
  const names = definedNames(edits, indexOf);
  if (names.length === 0) return workbook;
  const prefix = /<((?:[\w.-]+:)?)sheets[\s>]/.exec(workbook)?.[1] ?? "";
  const named = names.map((name) => name.replace(/<(\/?)definedName/g, `<$1${prefix}definedName`));
  const key = (tag: string): string =>
    `${/ name="([^"]*)"/.exec(tag)?.[1]?.toLowerCase() ?? ""}|${/localSheetId="(\d+)"/.exec(tag)?.[1] ?? ""}`;
  const fresh = new Set(named.map(key));
  const kept = workbook.replace(
    /<(?:[\w.-]+:)?definedName\b[^>]*>[^<]*<\/(?:[\w.-]+:)?definedName>/g,
    (tag) => (fresh.has(key(tag)) ? "" : tag),
  );
  if (/<(?:[\w.-]+:)?definedNames>/.test(kept)) return insertLast(kept, "definedNames", named.join(""));
  const list = `<${prefix}definedNames>${named.join("")}</${prefix}definedNames>`;
  // The schema's order: sheets, functionGroups, externalReferences, definedNames.
  const after = ["externalReferences", "functionGroups", "sheets"].find((name) =>
    new RegExp(`</(?:[\\w.-]+:)?${name}>`).test(kept),
  );
  return kept.replace(new RegExp(`</(?:[\\w.-]+:)?${after ?? "sheets"}>`), (tag) => tag + list);
}

function addTypes(types: string, paths: readonly string[]): string {
  const prefix = /<((?:[\w.-]+:)?)Types[\s>]/.exec(types)?.[1] ?? "";
  return paths.reduce((xml, path) => {
    const type = TYPES.find(([pattern]) => pattern.test(path))?.[1];
    return type === undefined || xml.includes(`PartName="/${path}"`)
      ? xml
      : insertLast(xml, "Types", `<${prefix}Override PartName="/${path}" ContentType="${type}"/>`);
  }, types);
}

function insertLast(xml: string, name: string, text: string): string {
  return xml.replace(
    new RegExp(`</(?:[\\w.-]+:)?${name}>(?![\\s\\S]*</(?:[\\w.-]+:)?${name}>)`),
    (tag) => text + tag,
  );
}

/** The relations of a sheet that is replaced; drawings that only it used stay as unused parts' names would break none. */
function dropRelated(target: Parts, path: string): void {
  const slash = path.lastIndexOf("/") + 1;
  target.delete(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
