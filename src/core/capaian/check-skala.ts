/** A scale of one's own is used only where every capaian has exactly one kategori. */
import { formatBilangan } from "../sheet/bilangan";
import { type Pesan, pesan } from "../pesan";
import { type Pita, type Skala, mulai, sortPita } from "./skala";

export type BacaanSkala = { status: "terbaca"; skala: Skala } | { status: "tolak"; alasan: Pesan[] };

const show = (n: number): string => formatBilangan(n, 4);

function checkBounds(pita: readonly Pita[]): Pesan[] {
  return pita.flatMap((p): Pesan[] => {
    if (p.kategori.trim() === "") return [pesan("capaian.skalaTanpaNama", { dari: show(p.dari ?? 0) })];
    const end = p.sampai;
    if (end === undefined || end === null || p.dari === null) return [];
    if (end < p.dari)
      return [
        pesan("capaian.skalaTerbalik", { kategori: p.kategori, dari: show(p.dari), sampai: show(end) }),
      ];
    return [];
  });
}

function checkNeighbours(low: Pita, high: Pita, bulatkan: boolean): Pesan[] {
  const from = mulai(high);
  const names = { bawah: low.kategori, atas: high.kategori };
  if (low.sampai === undefined) {
    const own = mulai(low);
    const same = own.batas === from.batas && own.termasuk === from.termasuk;
    return same ? [pesan("capaian.skalaTumpang", { ...names, nilai: show(from.batas) })] : [];
  }
  if (low.sampai === null) return [pesan("capaian.skalaTumpang", { ...names, nilai: show(from.batas) })];
  const end = { batas: low.sampai, termasuk: low.sampaiTermasuk ?? bulatkan };
  if (bulatkan) {
    // Only whole percents are looked up: 59 and 60 stand side by side.
    const last = end.termasuk ? Math.floor(end.batas) : Math.ceil(end.batas) - 1;
    const first = from.termasuk ? Math.ceil(from.batas) : Math.floor(from.batas) + 1;
    if (first === last + 1) return [];
    return first > last + 1
      ? [pesan("capaian.skalaCelah", { ...names, dari: show(last + 1), sampai: show(first - 1) })]
      : [pesan("capaian.skalaTumpang", { ...names, nilai: show(first) })];
  }
  if (end.batas < from.batas || (end.batas === from.batas && !end.termasuk && !from.termasuk))
    return [pesan("capaian.skalaCelah", { ...names, dari: show(end.batas), sampai: show(from.batas) })];
  if (end.batas > from.batas || (end.termasuk && from.termasuk))
    return [pesan("capaian.skalaTumpang", { ...names, nilai: show(from.batas) })];
  return [];
}

/**
 * What is wrong with a scale: gaps and overlaps between its bands, each named; a lowest band above 0 or a highest one
 * that ends; bands without a name. Empty where the scale can be used.
 */
export function checkSkala(skala: Skala): Pesan[] {
  if (skala.pita.length < 2) return [pesan("capaian.skalaKurang")];
  const pita = sortPita(skala.pita);
  const found = checkBounds(pita);
  pita.forEach((p, i) => {
    const next = pita[i + 1];
    if (next) found.push(...checkNeighbours(p, next, skala.bulatkan));
  });
  const lowest = pita[0];
  const highest = pita.at(-1);
  if (
    lowest?.dari !== null &&
    lowest !== undefined &&
    (lowest.dari > 0 || (lowest.dari === 0 && lowest.dariTermasuk === false))
  )
    found.push(pesan("capaian.skalaDasar", { kategori: lowest.kategori, dari: show(lowest.dari) }));
  if (highest?.sampai !== undefined && highest.sampai !== null)
    found.push(pesan("capaian.skalaPuncak", { kategori: highest.kategori, sampai: show(highest.sampai) }));
  return found;
}

const isRecord = (x: unknown): x is Record<string, unknown> =>
  typeof x === "object" && x !== null && !Array.isArray(x);
const isBound = (x: unknown): x is number | null =>
  x === null || (typeof x === "number" && Number.isFinite(x));

function readPita(x: unknown): Pita | null {
  if (!isRecord(x)) return null;
  const { kategori, dari = null, sampai, dariTermasuk, sampaiTermasuk, nilai } = x;
  if (typeof kategori !== "string" || !isBound(dari) || !(sampai === undefined || isBound(sampai)))
    return null;
  if (dariTermasuk !== undefined && typeof dariTermasuk !== "boolean") return null;
  if (sampaiTermasuk !== undefined && typeof sampaiTermasuk !== "boolean") return null;
  const isPoint = (p: unknown): p is [number, number] =>
    Array.isArray(p) && p.length === 2 && p.every((n) => typeof n === "number");
  if (nilai !== undefined && !(Array.isArray(nilai) && nilai.every(isPoint))) return null;
  return {
    kategori,
    dari,
    ...(sampai === undefined ? {} : { sampai }),
    ...(dariTermasuk === undefined ? {} : { dariTermasuk }),
    ...(sampaiTermasuk === undefined ? {} : { sampaiTermasuk }),
    ...(nilai === undefined ? {} : { nilai }),
  };
}

/**
 * A scale of one's own from JSON: `{ "id", "nama"?, "bulatkan"?, "pita": [{ "kategori", "dari", "sampai"? … }] }`,
 * bounds in percent points as {@link Pita} has them. Refused, with a sentence each, where bands gape or overlap.
 */
export function readSkala(json: unknown): BacaanSkala {
  if (!isRecord(json) || !Array.isArray(json["pita"]))
    return { status: "tolak", alasan: [pesan("capaian.skalaBentuk")] };
  const pita = json["pita"].map(readPita);
  const whole = pita.filter((p) => p !== null);
  const text = (key: string, otherwise: string): string => {
    const value = json[key];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : otherwise;
  };
  if (whole.length < pita.length) return { status: "tolak", alasan: [pesan("capaian.skalaBentuk")] };
  const id = text("id", text("nama", "sendiri"));
  const skala: Skala = {
    id,
    nama: text("nama", id),
    sumber: text("sumber", ""),
    dasar: json["dasar"] === "skor" ? "skor" : "capaian",
    bulatkan: json["bulatkan"] === true,
    pita: whole,
  };
  const alasan = checkSkala(skala);
  return alasan.length > 0 ? { status: "tolak", alasan } : { status: "terbaca", skala };
}
