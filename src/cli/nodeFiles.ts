/** Files of this machine. */
import { readFile, stat, writeFile } from "node:fs/promises";
import type { Io } from "./io";
import { expandWildcard } from "./wildcard";

type FileIo = Pick<Io, "readFile" | "writeFile" | "isSameFile" | "expand">;

export const nodeFiles: FileIo = {
  readFile: (path) => readFile(path),
  writeFile: (path, bytes, overwrite) => writeFile(path, bytes, { flag: overwrite ? "w" : "wx" }),
  async isSameFile(a, b) {
    const [one, other] = await Promise.all([identity(a), identity(b)]);
    return one !== null && one === other;
  },
  expand: expandWildcard,
};

/** Device and number of the file; as big integers, since NTFS numbers exceed a double's 53 bits. */
async function identity(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found && `${found.dev}:${found.ino}`;
}
