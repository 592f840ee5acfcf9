/** Just enough XML for the parts of a workbook: elements by local name, whatever their prefix. */

export interface XmlElement {
  attrs: Readonly<Record<string, string>>;
  /** What stands between the tags, still XML; "" for an empty element. */
  inner: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as it is meant: entities resolved, line ends as one \n (XML 1.0, 2.11). */
export function xmlText(raw: string): string {
  return raw
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, data: string) => data.replace(/[&<>]/g, escapeSign))
    .replace(/\r\n?/g, "\n")
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, dec?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(dec);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

function escapeSign(sign: string): string {
  return sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;";
}

/** Elements of that local name in document order; not for names that nest in themselves. */
export function* elements(xml: string, local: string): Generator<XmlElement> {
  const attrs = `((?:[^<>"']|"[^"]*"|'[^']*')*?)`;
  const tag = new RegExp(`<(?:[\\w.-]+:)?${local}(?=[\\s/>])${attrs}(/>|>)`, "g");
  const close = new RegExp(`</(?:[\\w.-]+:)?${local}\\s*>`, "g");
  for (let open = tag.exec(xml); open; open = tag.exec(xml)) {
    let inner = "";
    if (open[2] === ">") {
      close.lastIndex = tag.lastIndex;
      const end = close.exec(xml);
      if (!end) return;
      inner = xml.slice(tag.lastIndex, end.index);
      tag.lastIndex = close.lastIndex;
    }
    yield { attrs: attributes(open[1] ?? ""), inner };
  }
}

export function firstElement(xml: string, local: string): XmlElement | null {
  for (const element of elements(xml, local)) return element;
  return null;
}

/** By name without prefix: r:id is "id". */
function attributes(text: string): Record<string, string> {
  const attrs: Record<string, string> = {};
  for (const m of text.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const name = (m[1] ?? "").replace(/^.*:/, "");
    attrs[name] = xmlText(m[2] ?? m[3] ?? "");
  }
  return attrs;
}
