import { readChain, type Bacaan, type Mata, type Perbaikan } from "./chain";
import type { Token } from "./tokens";
import { angka } from "./tree";
import type { Pohon } from "./types";

export interface Uraian {
  /** Likeliest first. */
  bacaan: Bacaan[];
  /** Tokens that no rule could place: an operator without an operand. */
  sisa: boolean;
}

type TokenNama = Token & { jenis: "nama" };

/** Tokens to readings; `leaf` makes a komponen, or the formula it stands for, of a name. */
export function parse(tokens: readonly Token[], leaf: (token: TokenNama) => Bacaan): Uraian {
  let at = 0;
  let sisa = false;
  const mended: Perbaikan[] = [];

  const operand = (): { isi: Pohon; terkurung: boolean } | null => {
    const token = tokens[at];
    if (!token || token.jenis === "op" || token.jenis === "tutup") return null;
    at++;
    if (token.jenis === "angka") return { isi: angka(token.nilai, token.persen), terkurung: false };
    if (token.jenis === "nama") {
      const named = leaf(token);
      mended.push(...named.perbaikan);
      return { isi: named.pohon, terkurung: false };
    }
    const [inner] = expression();
    if (tokens[at]?.jenis === "tutup") at++;
    else mended.push("kurung");
    if (!inner) return null;
    mended.push(...inner.perbaikan);
    return { isi: inner.pohon, terkurung: true };
  };

  const expression = (): Bacaan[] => {
    const chain: Mata[] = [];
    let step: Omit<Mata, "isi" | "terkurung"> = {
      operator: null,
      tersirat: false,
      per: false,
      ragu: false,
      jeda: false,
    };
    for (;;) {
      const found = operand();
      if (!found) {
        sisa = true;
        break;
      }
      chain.push({ ...step, ...found });
      const next = tokens[at];
      if (next?.jenis !== "op") break;
      const { operator, tersirat, per, ragu, jeda } = next;
      step = { operator, tersirat, per, ragu, jeda };
      at++;
    }
    return readChain(chain);
  };

  // A bracket that closes nothing is left out, and said.
  const depth = { now: 0 };
  const kept = tokens.filter((token) => {
    if (token.jenis === "buka") depth.now++;
    if (token.jenis !== "tutup") return true;
    if (depth.now === 0) {
      mended.push("kurung");
      return false;
    }
    depth.now--;
    return true;
  });
  tokens = kept;
  const bacaan = expression();
  if (at < tokens.length) sisa = true;
  return {
    bacaan: bacaan.map((b) => ({ ...b, perbaikan: [...new Set([...mended, ...b.perbaikan])] })),
    sisa,
  };
}
