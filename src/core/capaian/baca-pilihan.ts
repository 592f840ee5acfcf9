/** What a cell of a fixed choice (polaritas, konsolidasi) says, however planners write it. */
import { readAngka } from "../sheet/angka";
import { tidyText } from "../sheet/teks";

export type BacaanPilihan<T> =
  /** Nothing, "-", "n/a". */
  | { status: "kosong" }
  | { status: "terbaca"; nilai: T; teks: string }
  /** The word is used for something else, too. */
  | { status: "ragu"; nilai: T; teks: string }
  | { status: "tolak"; teks: string };

export interface KamusPilihan<T extends string> {
  /** Ways of writing each choice, lower case. */
  tulisan: Readonly<Record<T, readonly string[]>>;
  /** Ways that leave a doubt. */
  ragu: Readonly<Partial<Record<T, readonly string[]>>>;
  /** Words that say nothing of the choice: "nilai" of "nilai terakhir". */
  pengisi: readonly string[];
  /** The choice that a whole sentence means; null: none. */
  kalimat?: (teks: string) => T | null;
}

const negation = /(?<!\p{L})(?:tidak|bukan|jangan|tanpa)(?!\p{L})/u;
const bracket = /[()[\]/|,;:=]|\s-+\s/u;

/** A reader of such cells: one word, the same said twice ("Minimize (turun)"), or a sentence; what contradicts itself is none. */
export function pembacaPilihan<T extends string>(
  kamus: KamusPilihan<T>,
): (teks: string | null) => BacaanPilihan<T> {
  const find = (words: KamusPilihan<T>["ragu"]): Map<string, T> =>
    new Map(
      Object.entries<readonly string[] | undefined>(words).flatMap(([k, all]) =>
        (all ?? []).map((w) => [w, k as T]),
      ),
    );
  const [sure, unsure] = [find(kamus.tulisan), find(kamus.ragu)];
  const filler = new Set(kamus.pengisi);
  const bare = (part: string): string =>
    part
      .split(" ")
      .filter((w) => !filler.has(w))
      .join(" ");

  return (teks) => {
    const tidy = tidyText(teks ?? "");
    const low = tidy.toLowerCase().replace(/[.;:!]+$/, "");
    if (low === "" || readAngka(tidy).kosong) return { status: "kosong" };
    const parts = [low, ...(negation.test(low) ? [] : low.split(bracket).map((p) => p.trim()))];
    const of = (p: string): T | null => sure.get(p) ?? sure.get(bare(p)) ?? null;
    const said = [kamus.kalimat?.(low) ?? null, ...parts.map(of)].filter((x) => x !== null);
    const doubtful = parts.map((p) => unsure.get(p) ?? unsure.get(bare(p))).filter((x) => x !== undefined);
    const [nilai, ...other] = new Set(said.length > 0 ? said : doubtful);
    if (nilai === undefined || other.length > 0) return { status: "tolak", teks: tidy };
    return { status: said.length > 0 ? "terbaca" : "ragu", nilai, teks: tidy };
  };
}
