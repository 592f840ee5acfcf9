/** Words of the file format and of the Excel API for the same thing. */
import words from "./vocabulary.json";

type Table = Exclude<keyof typeof words, "border">;

/** The API's word, or `otherwise` where the file says nothing or something that the table does not know. */
export function toApi(table: Table, word: string | undefined, otherwise: string): string {
  const entries: Readonly<Record<string, string>> = words[table];
  return entries[word ?? ""] ?? otherwise;
}

/** The file's word; undefined where the format has none. */
export function toFile<T extends Table>(table: T, word: string): keyof (typeof words)[T] | undefined {
  for (const key in words[table]) if (words[table][key] === word) return key;
  return undefined;
}

export type FileBorder = keyof typeof words.border;

export function borderToApi(line: FileBorder): { style: string; weight: string } {
  const [style = "Continuous", weight = "Thin"] = words.border[line];
  return { style, weight };
}

export function borderToFile(style: string, weight: string): FileBorder {
  for (const line in words.border) {
    if (!isBorder(line)) continue;
    const [s, w] = words.border[line];
    if (s === style && w === weight) return line;
  }
  return "thin";
}

function isBorder(line: string): line is FileBorder {
  return line in words.border;
}
