import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { readXlsx } from "hucre/xlsx";

export type NilaiSel = string | number | boolean | Date | null;
/** Values by sheet name, rows from the sheet's first row, columns from A. */
export type NilaiBuku = Record<string, NilaiSel[][]>;

const candidates = [
  process.env["SOFFICE"],
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/usr/local/bin/soffice",
  "/opt/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** Where LibreOffice is on this machine (SOFFICE, then the usual places). Throws with what to install. */
export function findLibreOffice(): string {
  const found = candidates.find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    "LibreOffice is needed to check our formulas: install libreoffice-calc-nogui (Debian, Ubuntu) or LibreOffice, or set SOFFICE to its soffice.",
  );
}

// Without mode 0 ("always") LibreOffice shows a file's cached values and checks nothing.
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>LOCALE</value></prop></item>
</oor:items>
`;

/**
 * Has LibreOffice calculate whole workbooks anew, all in one call (about a second, and little more per file), and
 * returns the values of each, in order. `locale` is the one that the user's machine would have.
 */
export async function recalculateAll(paths: readonly string[], locale = "id-ID"): Promise<NilaiBuku[]> {
  const work = mkdtempSync(join(tmpdir(), "iki-libreoffice-"));
  try {
    const user = join(work, "profile", "user");
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, "registrymodifications.xcu"), profile.replace("LOCALE", locale));
    execFileSync(
      findLibreOffice(),
      [
        `-env:UserInstallation=${pathToFileURL(join(work, "profile")).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        "xlsx",
        "--outdir",
        join(work, "out"),
        ...paths,
      ],
      { stdio: "pipe", timeout: 120_000 },
    );
    const books: NilaiBuku[] = [];
    for (const path of paths) {
      const { sheets } = await readXlsx(readFileSync(join(work, "out", basename(path))));
      books.push(Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.rows as NilaiSel[][]])));
    }
    return books;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** {@link recalculateAll} for one workbook. */
export async function recalculate(path: string, locale?: string): Promise<NilaiBuku> {
  const [book] = await recalculateAll([path], locale);
  if (!book) throw new Error(`LibreOffice gave nothing back for ${path}`);
  return book;
}
