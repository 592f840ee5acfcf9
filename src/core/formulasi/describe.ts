import { toExpression } from "./expression";
import { jenisOf } from "./kind";
import { describeKomponen } from "./komponen";
import { nameKey } from "./names";
import { paraphrase } from "./paraphrase";
import type { Alternatif, Pohon } from "./types";

/** Gives the komponen their kode in the order of first mention; one name, one kode. */
export function renumber(pohon: Pohon): Pohon {
  const known = new Map<string, { kode: string; nama: string }>();
  const walk = (node: Pohon): Pohon => {
    if (node.jenis === "angka") return node;
    if (node.jenis === "komponen") {
      const key = nameKey(node.nama);
      const own = known.get(key) ?? { kode: `c${String(known.size + 1)}`, nama: node.nama };
      known.set(key, own);
      return { ...node, ...own };
    }
    const kiri = walk(node.kiri);
    return { ...node, kiri, kanan: walk(node.kanan) };
  };
  return walk(pohon);
}

/** A tree with all that is told of it: its kind, its sentence, its expression and its komponen. */
export function describe(raw: Pohon): Alternatif {
  const pohon = renumber(raw);
  const jenis = jenisOf(pohon);
  return {
    pohon,
    jenis,
    parafrasa: paraphrase(pohon),
    ekspresi: toExpression(pohon),
    komponen: describeKomponen(pohon, jenis),
  };
}
