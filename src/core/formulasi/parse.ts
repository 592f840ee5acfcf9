import { readChain, type Bacaan, type Mata } from "./chain";
import { angka } from "./tree";
import type { Operator, Pohon } from "./types";
import type { Token } from "./tokens";

export interface Uraian {
  bacaan: Bacaan[];
  /** Tokens that no rule could place: an operator without an operand, a bracket without its other half. */
  sisa: boolean;
}

/** Tokens to readings; `leaf` makes a komponen of a name token. */
export function parse(tokens: readonly Token[], leaf: (awal: number, akhir: number) => Pohon): Uraian {
  let at = 0;
  let sisa = false;
  let perbaikan: Bacaan["perbaikan"] = [];

  const operand = (): { isi: Pohon; terkurung: boolean }[] => {
    const token = tokens[at];
    if (!token) return [];
    if (token.jenis === "nama") {
      at++;
      return [{ isi: leaf(token.awal, token.akhir), terkurung: false }];
    }
    if (token.jenis === "angka") {
      at++;
      return [{ isi: angka(token.nilai, token.persen), terkurung: false }];
    }
    if (token.jenis === "buka") {
      at++;
      const inner = expression();
      if (tokens[at]?.jenis === "tutup") at++;
      else sisa = true;
      perbaikan = [...perbaikan, ...(inner[0]?.perbaikan ?? [])];
      return inner.slice(0, 1).map((b) => ({ isi: b.pohon, terkurung: true }));
    }
    return [];
  };

  const expression = (): Bacaan[] => {
    const chain: Mata[] = [];
    let operator: Operator | null = null;
    let tersirat = false;
    let jeda = false;
    for (;;) {
      const [isi] = operand();
      if (!isi) {
        if (operator !== null || chain.length === 0) sisa = true;
        break;
      }
      chain.push({ operator, isi: isi.isi, terkurung: isi.terkurung, tersirat, jeda });
      const next = tokens[at];
      if (next?.jenis !== "op") break;
      ({ operator, tersirat, jeda } = next);
      at++;
    }
    return readChain(chain);
  };

  const bacaan = expression();
  if (at < tokens.length) sisa = true;
  return {
    bacaan: bacaan.map((b) => ({ ...b, perbaikan: [...new Set([...perbaikan, ...b.perbaikan])] })),
    sisa,
  };
}
