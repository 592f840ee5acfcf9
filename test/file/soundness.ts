/** Whether Excel opens a package without an offer to repair it. */
import { unzipSync } from "fflate";

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** What must hold for Excel to open a package without an offer to repair it (ECMA-376, parts 1 and 2). */
export function faults(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const types = text(parts["[Content_Types].xml"]);
  const found: string[] = [];
  const defaults = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map((m) => m[1]?.toLowerCase()));
  const overrides = [...types.matchAll(/PartName="\/([^"]+)"/g)].map((m) => m[1] ?? "");
  for (const path of overrides)
    if (!names.includes(path)) found.push(`content type of a missing part ${path}`);
  if (new Set(overrides).size !== overrides.length) found.push("a content type twice");
  for (const path of names) {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    if (path !== "[Content_Types].xml" && !overrides.includes(path) && !defaults.has(extension))
      found.push(`no content type: ${path}`);
  }
  for (const path of names.filter((name) => name.endsWith(".rels"))) {
    const folder = path.replace(/_rels\/[^/]+$/, "");
    const ids: string[] = [];
    for (const [tag] of text(parts[path]).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
      ids.push(/Id="([^"]+)"/.exec(tag)?.[1] ?? "");
      if (/TargetMode="External"/.test(tag)) continue;
      const target = /Target="([^"]+)"/.exec(tag)?.[1] ?? "";
      const full = target.startsWith("/")
        ? target.slice(1)
        : new URL(target, `http://x/${folder}`).pathname.slice(1);
      if (!names.includes(decodeURI(full))) found.push(`${path} points to a missing ${full}`);
    }
    if (new Set(ids).size !== ids.length) found.push(`${path} has an id twice`);
  }
  const workbook = text(parts["xl/workbook.xml"]);
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => tag);
  const unique = (pattern: RegExp): boolean => {
    const all = sheets.map((tag) => pattern.exec(tag)?.[1]?.toLowerCase());
    return new Set(all).size === all.length;
  };
  if (!unique(/ name="([^"]+)"/) || !unique(/sheetId="([^"]+)"/) || !unique(/:id="([^"]+)"/))
    found.push("sheets are not told apart");
  const named = [...workbook.matchAll(/<(?:\w+:)?definedName\s[^>]*>/g)].map(
    ([tag]) =>
      `${/ name="([^"]+)"/.exec(tag)?.[1]?.toLowerCase() ?? ""}|${/localSheetId="(\d+)"/.exec(tag)?.[1] ?? ""}`,
  );
  if (new Set(named).size !== named.length) found.push("a defined name twice");
  for (const name of named)
    if (Number(name.split("|")[1]) >= sheets.length) found.push(`a name of a missing sheet: ${name}`);
  const styles = text(parts["xl/styles.xml"]);
  for (const list of ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]) {
    const m = new RegExp(
      `<(?:\\w+:)?${list}\\s[^>]*count="(\\d+)"[^>]*>([\\s\\S]*?)</(?:\\w+:)?${list}>`,
    ).exec(styles);
    const item =
      { numFmts: "numFmt", fonts: "font", fills: "fill", borders: "border", cellXfs: "xf", dxfs: "dxf" }[
        list
      ] ?? "";
    const items = (m?.[2]?.match(new RegExp(`<(?:\\w+:)?${item}[\\s/>]`, "g")) ?? []).length;
    if (m && list !== "dxfs" && Number(m[1]) !== items)
      found.push(`${list} counts ${m[1] ?? ""}, holds ${items}`);
  }
  const xfs = Number(/<(?:\w+:)?cellXfs\s[^>]*count="(\d+)"/.exec(styles)?.[1] ?? 0);
  for (const path of names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))) {
    const highest = Math.max(
      0,
      ...[...text(parts[path]).matchAll(/<(?:\w+:)?c\s[^>]*\bs="(\d+)"/g)].map((m) => Number(m[1])),
    );
    if (highest >= xfs) found.push(`${path} names a missing style ${highest}`);
  }
  return found;
}
