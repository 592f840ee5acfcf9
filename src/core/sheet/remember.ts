/** What pure readings of a text gave, remembered: texts repeat from row to row, and a pane reads again and again. */

/** Bounds what is remembered across workbooks: texts of one generation and of the one before. */
const GENERATION = 6_000;
/** Labels and units come back in every table; sentences, of which there are many more, must not push them out. */
const SHORT = 40;

/** What each reading gave of a text, in a place of its own: a new text costs one entry, however many readings there are. */
type Facts = unknown[];

/** The texts of two generations: what is not asked for any more is forgotten, and nothing grows for ever. */
class Memory {
  private young = new Map<string, Facts>();
  private old = this.young;

  of(teks: string): Facts {
    const known = this.young.get(teks);
    if (known !== undefined) return known;
    const facts = this.old.get(teks) ?? [];
    if (this.young.size >= GENERATION) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(teks, facts);
    return facts;
  }
}

const short = new Memory();
const long = new Memory();
const words = new Memory();
let readings = 0;

function rememberIn<T>(memoryFor: (teks: string) => Memory, make: (teks: string) => T): (teks: string) => T {
  const place = readings++;
  return (teks) => {
    const facts = memoryFor(teks).of(teks);
    const before = facts[place] as T | undefined;
    if (before !== undefined) return before;
    const made = make(teks);
    facts[place] = made;
    return made;
  };
}

/**
 * The reading, made once for each text while that is remembered. `make` must be pure and never give undefined; its
 * result is shared, not to be changed.
 */
export const remember = <T>(make: (teks: string) => T): ((teks: string) => T) =>
  rememberIn((teks) => (teks.length <= SHORT ? short : long), make);

/** As {@link remember}, for single words, which are few and come back in every text. */
export const rememberWord = <T>(make: (word: string) => T): ((word: string) => T) =>
  rememberIn(() => words, make);
