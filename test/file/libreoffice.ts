/** LibreOffice, an engine that no one here wrote, as the second opinion on what a file holds. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Every sheet, raw values instead of what is shown, text in quotation marks; the last -1: one file a sheet. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1";

const COMMANDS = [process.env["IKI_SOFFICE"] ?? "", "soffice", "libreoffice"].filter(Boolean);

/** One profile a caller, so that runs side by side don't wait for each other. */
export class LibreOffice {
  private readonly folder = mkdtempSync(join(tmpdir(), "iki-lo-"));

  /** Each input becomes a file of that format; by base name. */
  convert(format: string, files: Readonly<Record<string, Uint8Array>>): Map<string, Uint8Array> {
    const input = mkdtempSync(join(this.folder, "masuk-"));
    const output = mkdtempSync(join(this.folder, "keluar-"));
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(input, name);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(this.folder, "profil")).href}`;
    const args = [profile, "--headless", "--norestore", "--convert-to", format, "--outdir", output, ...paths];
    const ran = COMMANDS.some((command) => spawnSync(command, args, { stdio: "ignore" }).status === 0);
    if (!ran)
      throw new Error(
        "LibreOffice is needed for this test: apt-get install libreoffice-calc-nogui, or set IKI_SOFFICE.",
      );
    return new Map(readdirSync(output).map((name) => [basename(name), readFileSync(join(output, name))]));
  }

  /** Every sheet of the workbooks as rows of texts, by "name-Sheet". */
  sheetsOf(files: Readonly<Record<string, Uint8Array>>): Map<string, string[][]> {
    const sheets = [...this.convert(CSV, files)];
    return new Map(
      sheets.map(([file, data]) => [file.replace(/\.csv$/, ""), readCsv(new TextDecoder().decode(data))]),
    );
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const m of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    if (m.index === text.length) break;
    rows.at(-1)?.push(m[1]?.replaceAll('""', '"') ?? m[2] ?? "");
    if (m[3] === "\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
