import { atomise, type Atom } from "./atoms";
import { isOnlyHead, readBrackets } from "./brackets";
import { constructAt, type Bingkai } from "./constructs";
import { OPEN } from "./marks";
import { numberAt, readNumber } from "./numbers";
import { findOperators, type Konteks, type TempatOperator } from "./operators";
import { certainWeights, startsAnother, type Token } from "./token";
import { isConnector, isHead, isLeadIn, isRateName, lower } from "./words";

export type { Token, TokenOp } from "./token";

const plain = { jenis: "op", tersirat: false, per: false, ragu: false, jeda: false } as const;

/** Writes the tokens of one text; its methods are the cases that an atom can be, in the order in which they are tried. */
class Penulis {
  readonly tokens: Token[] = [];
  private readonly atoms: readonly Atom[];
  private readonly aside: readonly boolean[];
  private readonly operators: ReadonlyMap<number, TempatOperator>;
  private nama: (Token & { jenis: "nama" }) | null = null;
  private awalNama = 0;
  private bingkai: Bingkai | null = null;
  /** Head words before the open brackets ("Σ ("), the innermost last. */
  private readonly kepala: string[] = [];
  /** Of "A per 1.000 B": the number that the ratio is multiplied by, until the name is done. */
  private per: number | null = null;

  constructor(
    private readonly text: string,
    konteks: Konteks,
  ) {
    this.atoms = atomise(text);
    const { aside, groups } = readBrackets(this.atoms);
    this.aside = aside;
    this.operators = findOperators(this.atoms, konteks, groups, aside);
  }

  write(): Token[] {
    for (let at = 0; at < this.atoms.length;) {
      if (this.bingkai && at >= this.bingkai.sampai) this.closeFrame();
      at += this.step(at);
    }
    this.closeFrame();
    this.settlePer();
    return certainWeights(this.tokens);
  }

  /** How many atoms the first case that fits takes. */
  private step(at: number): number {
    return (
      this.parting(at) ||
      this.insideName(at) ||
      this.bracket(at) ||
      this.operator(at) ||
      this.construct(at) ||
      this.perNumber(at) ||
      this.number(at) ||
      this.word(at)
    );
  }

  private push(token: Token): void {
    this.nama = null;
    if (token.jenis === "op" || token.jenis === "tutup") this.settlePer();
    this.tokens.push(token);
  }

  private settlePer(): void {
    if (this.per === null) return;
    this.tokens.push({ ...plain, operator: "*" }, { jenis: "angka", nilai: this.per, persen: false });
    this.per = null;
  }

  /** Two operands with nothing between them: a bar is lost; behind a bare factor, the sign of multiplication. */
  private gap(operator: "/" | "*"): void {
    this.push({ ...plain, operator, tersirat: operator === "/", ragu: operator === "*" });
  }

  private closeFrame(): void {
    if (this.bingkai) this.push({ jenis: "tutup" });
    this.bingkai = null;
  }

  private extend(at: number): void {
    const atom = this.atoms[at];
    if (!atom) return;
    if (this.nama) {
      this.nama.akhir = atom.akhir;
      return;
    }
    const kepala = this.per === null ? (this.kepala.at(-1) ?? "") : "Jumlah";
    this.nama = { jenis: "nama", awal: atom.awal, akhir: atom.akhir, kepala };
    this.awalNama = at;
    this.tokens.push(this.nama);
  }

  private operandStart(): boolean {
    const last = this.tokens.at(-1);
    return !last || last.jenis === "op" || last.jenis === "buka";
  }

  /** The words that part a construct: "dengan" of "perbandingan A dengan B". */
  private parting(at: number): number {
    if (this.bingkai?.pemisah !== at) return 0;
    this.push({ ...plain, operator: this.bingkai.operator, ragu: this.bingkai.ragu });
    return this.bingkai.panjang;
  }

  private insideName(at: number): number {
    if (this.aside[at] !== true) return 0;
    this.extend(at);
    return 1;
  }

  private bracket(at: number): number {
    const atom = this.atoms[at];
    if (atom?.jenis === "tutup") {
      this.closeFrame();
      this.kepala.pop();
      this.push({ jenis: "tutup" });
      return 1;
    }
    if (atom?.jenis !== "buka") return 0;
    const outer = this.kepala.at(-1) ?? "";
    const last = this.tokens.at(-1);
    if (isOnlyHead(this.atoms, at - 1) && atom.teks !== OPEN && last?.jenis === "nama") {
      this.tokens.pop();
      this.kepala.push(this.text.slice(last.awal, last.akhir));
    } else {
      if (!this.operandStart()) this.gap(last?.jenis === "angka" && !last.persen ? "*" : "/");
      this.kepala.push(outer);
    }
    this.push({ jenis: "buka" });
    return 1;
  }

  private operator(at: number): number {
    const op = this.operators.get(at);
    if (!op || this.operandStart()) return 0;
    this.push({ ...plain, operator: op.operator, ragu: op.ragu, jeda: op.jeda });
    return op.panjang;
  }

  private construct(at: number): number {
    if (this.bingkai || !this.operandStart()) return 0;
    const found = constructAt(this.atoms, at, this.operators, this.aside);
    if (!found) return 0;
    this.bingkai = found;
    this.push({ jenis: "buka" });
    return found.mulai - at;
  }

  /** "per 1.000 penduduk" behind a name. */
  private perNumber(at: number): number {
    const next = this.atoms[at + 1];
    if (lower(this.atoms[at]) !== "per" || next?.jenis !== "angka" || this.tokens.at(-1)?.jenis !== "nama")
      return 0;
    // "Angka kematian ibu per 100.000 kelahiran hidup" is a rate by name, and typed in.
    if (isRateName(this.atoms[this.awalNama])) return 0;
    const { nilai } = readNumber(next.teks);
    if (!/^10{2,}$/.test(String(nilai))) return 0;
    this.push({ ...plain, operator: "/", per: true });
    this.per = nilai;
    return 2;
  }

  private number(at: number): number {
    if (!this.operandStart()) return this.lostFactor(at);
    const last = this.tokens.at(-1);
    const found = numberAt(this.atoms, at, this.operators, {
      awal: last === undefined,
      operator: last?.jenis === "op",
      kali: last?.jenis === "op" && last.operator === "*",
    });
    if (!found) return 0;
    this.push({ jenis: "angka", nilai: found.nilai, persen: found.persen });
    if (found.bobot) this.gap("*");
    return found.sesudah - at;
  }

  /** "Jumlah A 100% Jumlah B": the factor's sign is lost with the bar. */
  private lostFactor(at: number): number {
    const before = this.atoms[at - 1];
    const lost =
      /^100\s*%$/.test(this.atoms[at]?.teks ?? "") && before?.jenis === "kata" && !isConnector(before);
    if (!this.nama || !lost || !isHead(this.atoms[at + 1])) return 0;
    this.gap("*");
    this.push({ jenis: "angka", nilai: 100, persen: true });
    return 1;
  }

  /** "kemudian dibagi", "kemudian hasilnya dikali" */
  private leadsToOperator(at: number): boolean {
    if (!isLeadIn(this.atoms, at)) return false;
    return this.operators.has(at + 1) || this.leadsToOperator(at + 1);
  }

  /** A word, or a sign that is part of a name; end punctuation falls away. */
  private word(at: number): number {
    const atom = this.atoms[at];
    if (!atom) return 1;
    if (atom.jenis === "tanda") {
      const percent = atom.teks === "%" && this.operandStart() && this.atoms[at + 1]?.jenis === "kata";
      if (percent || (this.nama && !/^[.,;]$/.test(atom.teks))) this.extend(at);
      return 1;
    }
    // "… dan dikalikan", "… kemudian dibagi": the word that leads to the operator is no part of the name.
    if (this.leadsToOperator(at)) return 1;
    const last = this.tokens.at(-1);
    if (last?.jenis === "angka" || last?.jenis === "tutup") this.gap("/");
    else if (this.nama && at > this.awalNama && startsAnother(this.text, this.atoms, at)) this.gap("/");
    this.extend(at);
    return 1;
  }
}

/** Cuts a text into tokens. Positions are of the given text. */
export function tokenise(text: string, konteks: Konteks): Token[] {
  return new Penulis(text, konteks).write();
}
