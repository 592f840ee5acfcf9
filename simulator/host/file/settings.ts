/** What add-ins keep in a workbook (workbook.settings): the properties of a web extension's part, where Excel saves them. */
import { strFromU8, strToU8, unzipSync } from "fflate";
import { elements } from "../../../src/file/xml";
import type { Json } from "../model/parts";

const folder = "xl/webextensions/";
const isPart = (name: string): boolean => /^xl\/webextensions\/webextension\d*\.xml$/i.test(name);
const schemas = "http://schemas.microsoft.com/office";
const types = {
  taskpanes: `${schemas}/2011/relationships/webextensiontaskpanes`,
  extension: `${schemas}/2011/relationships/webextension`,
};

/** A value is JSON; what another program wrote otherwise is text. */
function valueOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** By key; none where the file has no such part. */
export function readSettings(bytes: Uint8Array): Map<string, Json> {
  const parts = Object.values(unzipSync(bytes, { filter: ({ name }) => isPart(name) }));
  return new Map(
    parts.flatMap((part) =>
      [...elements(strFromU8(part), "property")].map(({ attrs }): [string, Json] => [
        attrs["name"] ?? "",
        valueOf(attrs["value"] ?? ""),
      ]),
    ),
  );
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const xml = (body: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);

const relationships = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="${target}"/></Relationships>`;

/** Puts a line before the last tag of a part that is there. */
function insert(parts: Record<string, Uint8Array>, name: string, end: string, line: string): void {
  const part = parts[name];
  if (part) parts[name] = strToU8(strFromU8(part).replace(end, line + end));
}

/** Adds the part, and what leads to it, to the parts of a package that has none. The pane stays closed. */
export function addSettings(parts: Record<string, Uint8Array>, settings: ReadonlyMap<string, Json>): void {
  if (settings.size === 0) return;
  const properties = [...settings].map(
    ([key, value]) => `<we:property name="${escape(key)}" value="${escape(JSON.stringify(value))}"/>`,
  );
  parts[`${folder}webextension1.xml`] = xml(
    `<we:webextension xmlns:we="${schemas}/webextensions/webextension/2010/11" id="{4ba21cd3-ce53-408a-8a7d-b607416d36d4}"><we:reference id="4ba21cd3-ce53-408a-8a7d-b607416d36d4" version="0.1.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties.join("")}</we:properties><we:bindings/></we:webextension>`,
  );
  parts[`${folder}taskpanes.xml`] = xml(
    `<wetp:taskpanes xmlns:wetp="${schemas}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
  parts[`${folder}_rels/taskpanes.xml.rels`] = xml(relationships(types.extension, "webextension1.xml"));
  insert(
    parts,
    "_rels/.rels",
    "</Relationships>",
    `<Relationship Id="rIdIki" Type="${types.taskpanes}" Target="${folder}taskpanes.xml"/>`,
  );
  const override = (name: string, kind: string): string =>
    `<Override PartName="/${folder}${name}" ContentType="application/vnd.ms-office.${kind}+xml"/>`;
  insert(
    parts,
    "[Content_Types].xml",
    "</Types>",
    override("taskpanes.xml", "webextensiontaskpanes") + override("webextension1.xml", "webextension"),
  );
}
