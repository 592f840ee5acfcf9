/** "IKI 2026/*.xlsx" where the shell leaves it to the program, as on Windows. */
import { readdir } from "node:fs/promises";

/**
 * The files that a pattern in a path's last part means, in the order of their names, written like the path; the lock
 * files of Excel (~$…) are left out. A path without "*" and "?", or that nothing answers to, stays as it is.
 */
export async function expandWildcard(path: string): Promise<string[]> {
  const at = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
  const [folder, pattern] = [path.slice(0, at), path.slice(at)];
  if (!/[*?]/.test(pattern)) return [path];
  const names = await readdir(folder === "" ? "." : folder).catch(() => []);
  const wanted = patternOf(pattern);
  const found = names.filter((name) => wanted.test(name) && !name.startsWith("~$")).sort();
  return found.length === 0 ? [path] : found.map((name) => folder + name);
}

function patternOf(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "i");
}
