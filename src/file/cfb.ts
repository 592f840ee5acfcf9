/**
 * Compound files (OLE2): the container of xls, doc, ppt and of every encrypted Office file.
 * What a container holds is told by its directory entries alone; no stream is read.
 * Source: [MS-CFB] 2.2 (header), 2.6 (directory).
 */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const END_OF_CHAIN = 0xfffffffe;
const ENTRY_SIZE = 128;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** The names of the directory's entries ("Workbook", "EncryptionInfo"); what is left of them where the file is cut. */
export function compoundEntries(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 512) return [];
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return [];
  const sectorSize = 1 << shift;
  const names: string[] = [];
  const seen = new Set<number>();
  let sector = view.getUint32(48, true);
  while (sector < END_OF_CHAIN && !seen.has(sector)) {
    seen.add(sector);
    const start = (sector + 1) * sectorSize;
    if (start >= view.byteLength) break;
    names.push(...entriesOfSector(view, start, sectorSize));
    sector = nextSector(view, sector, sectorSize);
  }
  return names;
}

function entriesOfSector(view: DataView, start: number, sectorSize: number): string[] {
  const names: string[] = [];
  for (let at = start; at + ENTRY_SIZE <= Math.min(start + sectorSize, view.byteLength); at += ENTRY_SIZE) {
    const length = view.getUint16(at + 64, true);
    if (length < 4 || length > 64) continue;
    let name = "";
    for (let i = 0; i < length - 2; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
    names.push(name);
  }
  return names;
}

/** The first 109 sectors of the allocation table stand in the header: enough for any directory's own chain here. */
function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const index = Math.floor(sector / perSector);
  if (index >= 109) return END_OF_CHAIN;
  const table = view.getUint32(76 + index * 4, true);
  const at = (table + 1) * sectorSize + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : END_OF_CHAIN;
}
