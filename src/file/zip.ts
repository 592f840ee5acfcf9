/** The package of a workbook: names and sizes of its parts without unpacking, and single parts as text. */
import { unzipSync } from "fflate";

export interface ZipEntry {
  name: string;
  /** As the package itself declares, unpacked, in bytes. */
  size: number;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

/** null where the package's table of contents is broken or cut off. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  try {
    unzipSync(bytes, {
      filter: (file) => {
        entries.push({ name: file.name, size: file.originalSize });
        return false;
      },
    });
  } catch {
    return null;
  }
  return entries;
}

/** The parts of those names as UTF-8 text; parts that aren't there are left out. null where one can't be unpacked. */
export function zipTexts(bytes: Uint8Array, names: ReadonlySet<string>): Map<string, string> | null {
  try {
    const parts = unzipSync(bytes, { filter: (file) => names.has(file.name) });
    const decoder = new TextDecoder("utf-8");
    return new Map(Object.entries(parts).map(([name, data]) => [name, decoder.decode(data)]));
  } catch {
    return null;
  }
}
