import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Frasa {
  baris: number;
  indikator: string | null;
  teks: string;
  status: string;
  /** Of the first reading; undefined: not asked. */
  ekspresi: string | undefined;
  komponen: string[];
}

/** The phrases of one file of `frasa/`: "@ indikator", the text with ⏎ for line breaks, "= status | ekspresi | names". */
export function readFrasa(nama: string): Frasa[] {
  const lines = readFileSync(join(__dirname, "frasa", nama), "utf8").split("\n");
  return lines.flatMap((line, i) => {
    if (!line.startsWith("@ ")) return [];
    const [status = "", ekspresi, ...komponen] = (lines[i + 2] ?? "")
      .slice(1)
      .split(" | ")
      .map((part) => part.trim());
    const indikator = line.slice(2);
    return [
      {
        baris: i + 1,
        indikator: indikator === "-" ? null : indikator,
        teks: (lines[i + 1] ?? "").replaceAll("⏎", "\n"),
        status,
        ekspresi,
        komponen,
      },
    ];
  });
}
