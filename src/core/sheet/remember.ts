/** What pure readings of a text gave, remembered: texts repeat from row to row, and a pane reads again and again. */

/** Labels and units come back in every table; sentences, of which there are many more, must not push them out. */
const SHORT = 40;

/** What each reading gave of a text, in a place of its own: a new text costs one entry, however many readings there are. */
type Facts = unknown[];

/** The texts of two generations: what is not asked for any more is forgotten, and nothing grows for ever. */
class Generations {
  private young = new Map<string, Facts>();
  private old = this.young;
  /** One reading asks for another of the same text: most questions are about the text asked for last. */
  private lastText = "";
  private lastFacts: Facts = [];

  constructor(private readonly most: number) {}

  of(teks: string, readings: number): Facts {
    if (teks === this.lastText) return this.lastFacts;
    let facts = this.young.get(teks);
    if (facts === undefined) {
      facts = this.old.get(teks) ?? new Array<unknown>(readings);
      if (this.young.size >= this.most) {
        this.old = this.young;
        this.young = new Map();
      }
      this.young.set(teks, facts);
    }
    this.lastText = teks;
    this.lastFacts = facts;
    return facts;
  }
}

/**
 * The reading, made once for each text while that is remembered. `make` must be pure and never give undefined; its
 * result is shared, not to be changed.
 */
export type Remember = <T>(make: (teks: string) => T) => (teks: string) => T;

/** A memory for readings of the same texts. @param most how many short, and how many long, texts a generation holds. */
export function newMemory(most: number): Remember {
  const short = new Generations(most);
  const long = new Generations(most);
  let readings = 0;
  return <T>(make: (teks: string) => T) => {
    const place = readings++;
    return (teks) => {
      const facts = (teks.length <= SHORT ? short : long).of(teks, readings);
      const before = facts[place] as T | undefined;
      if (before !== undefined) return before;
      const made = make(teks);
      facts[place] = made;
      return made;
    };
  };
}

/** Bounds what is remembered across workbooks. */
const GENERATION = 6_000;

/** Remembers readings of cells. */
export const remember = newMemory(GENERATION);

/** As {@link remember}, for single words, which are few and come back in every text. */
export const rememberWord = newMemory(GENERATION);
