/** A sentence for a person, as data: `src/messages` holds the words, in Indonesian and English. */
export interface Pesan {
  /** "area.nama": a key of `src/messages/id/<area>.json`. */
  kunci: string;
  isi: Readonly<Record<string, string | number>>;
}

/** Every key is written out in the call, so that a test can find it and hold it against the message files. */
export function pesan(kunci: string, isi: Readonly<Record<string, string | number>> = {}): Pesan {
  return { kunci, isi };
}
