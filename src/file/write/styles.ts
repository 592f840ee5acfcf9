/** Appends the styles of one stylesheet to another, and says how the numbers change. */

export interface StylesMerged {
  xml: string;
  /** From a cell format of the added sheet to its place in the whole. */
  cell: (id: number) => number;
  /** The same for formats of conditional formatting. */
  conditional: (id: number) => number;
}

interface List {
  items: string[];
  /** Where the items end in the text; -1 where the list is not there. */
  end: number;
}

/** `target` stays as it is but for what is appended and the counts; `added` is a stylesheet that we wrote ourselves. */
export function mergeStyles(target: string, added: string): StylesMerged {
  const prefix = /<((?:[\w.-]+:)?)styleSheet[\s>]/.exec(target)?.[1] ?? "";
  let xml = target;
  const append = (name: string, items: readonly string[], before: string): number => {
    const found = list(xml, name);
    const at = found.items.length;
    if (items.length === 0) return at;
    const text = items.map((item) => item.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`)).join("");
    if (found.end >= 0) {
      xml = xml.slice(0, found.end) + text + xml.slice(found.end);
      xml = recount(xml, name, at + items.length);
    } else {
      const open = `<${prefix}${name} count="${items.length}">${text}</${prefix}${name}>`;
      xml = insertBefore(xml, before, open);
    }
    return at;
  };
  const fonts = append("fonts", list(added, "fonts").items, "fills");
  const fills = append("fills", list(added, "fills").items, "borders");
  const borders = append("borders", list(added, "borders").items, "cellStyleXfs");
  const formats = numberFormats(xml, added);
  append("numFmts", formats.items, "fonts");
  const xfs = list(added, "cellXfs").items.map((xf) =>
    shift(shift(shift(xf, "fontId", fonts), "fillId", fills), "borderId", borders)
      .replace(/numFmtId="(\d+)"/, (_, id: string) => `numFmtId="${formats.of(Number(id))}"`)
      .replace(/xfId="\d+"/, 'xfId="0"'),
  );
  const cell = append("cellXfs", xfs, "cellStyles");
  const conditional = append("dxfs", list(added, "dxfs").items, "tableStyles");
  return { xml, cell: (id) => id + cell, conditional: (id) => id + conditional };
}

const shift = (xf: string, attribute: string, by: number): string =>
  xf.replace(new RegExp(`${attribute}="(\\d+)"`), (_, id: string) => `${attribute}="${Number(id) + by}"`);

/** The direct children of a list element. */
function list(xml: string, name: string): List {
  const open = new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^>]*)?(/?)>`).exec(xml);
  if (!open || open[1] === "/") return { items: [], end: -1 };
  const start = open.index + open[0].length;
  const close = new RegExp(`</(?:[\\w.-]+:)?${name}>`).exec(xml.slice(start));
  if (!close) return { items: [], end: -1 };
  const inner = xml.slice(start, start + close.index);
  return { items: children(inner), end: start + close.index };
}

function children(inner: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (const m of inner.matchAll(/<(\/?)([^\s/>!?]+)(?:"[^"]*"|'[^']*'|[^>"'])*?(\/?)>/g)) {
    if (depth === 0 && m[1] !== "/") from = m.index;
    if (m[1] === "/") depth--;
    else if (m[3] !== "/") depth++;
    if (depth === 0) items.push(inner.slice(from, m.index + m[0].length));
  }
  return items;
}

function recount(xml: string, name: string, count: number): string {
  return xml.replace(new RegExp(`(<(?:[\\w.-]+:)?${name}\\b[^>]*?\\scount=")\\d+(")`), `$1${count}$2`);
}

function insertBefore(xml: string, name: string, text: string): string {
  const empty = new RegExp(`<(?:[\\w.-]+:)?${/<((?:[\w.-]+:)?)(\w+)/.exec(text)?.[2] ?? ""}(?:\\s[^>]*)?/>`);
  if (empty.test(xml)) return xml.replace(empty, () => text);
  const at = new RegExp(`<(?:[\\w.-]+:)?${name}[\\s/>]`).exec(xml)?.index;
  const end = /<\/(?:[\w.-]+:)?styleSheet>/.exec(xml)?.index ?? xml.length;
  const place = at ?? end;
  return xml.slice(0, place) + text + xml.slice(place);
}

/** Formats with a code of their own get free numbers from 164 on; a code that is there already is used again. */
function numberFormats(target: string, added: string): { items: string[]; of: (id: number) => number } {
  const read = (xml: string): Map<number, string> =>
    new Map(
      list(xml, "numFmts").items.map((item) => [
        Number(/numFmtId="(\d+)"/.exec(item)?.[1] ?? 0),
        /formatCode="([^"]*)"/.exec(item)?.[1] ?? "",
      ]),
    );
  const there = read(target);
  const known = new Map([...there].map(([id, code]) => [code, id]));
  let free = Math.max(163, ...there.keys()) + 1;
  const ids = new Map<number, number>();
  const items: string[] = [];
  for (const [id, code] of read(added)) {
    let place = known.get(code);
    if (place === undefined) {
      place = free++;
      known.set(code, place);
      items.push(`<numFmt numFmtId="${place}" formatCode="${code}"/>`);
    }
    ids.set(id, place);
  }
  return { items, of: (id) => ids.get(id) ?? id };
}
