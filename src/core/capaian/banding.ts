/** Brings a target and a realisasi to one kind: two numbers in one unit, or two grades of one scale. */
import { type Pesan, pesan } from "../pesan";
import { type AngkaTerbaca, readAngka } from "../sheet/angka";
import { type SkalaPredikat, scalesOf, skalaPredikat } from "../sheet/predikat";
import { isPersen } from "../sheet/satuan";
import pecahan from "./pecahan-persen.json";
import sinonim from "./satuan-sama.json";

/** What a target or a realisasi holds: {@link AngkaTerbaca}, or a part of it. */
export type Isi = Pick<
  AngkaTerbaca,
  "nilai" | "nilaiAtas" | "satuan" | "predikat" | "arah" | "kosong" | "ragu" | "teks"
>;

export type Banding =
  | {
      jenis: "angka";
      target: number;
      atas: number | null;
      realisasi: number;
      satuan: string | null;
      catatan: Pesan[];
    }
  | { jenis: "predikat"; target: number; realisasi: number; skala: SkalaPredikat; catatan: Pesan[] }
  | { jenis: "belum lengkap"; alasan: Pesan }
  | { jenis: "tolak"; alasan: Pesan };

/** Reads a target or realisasi that came as a number or as text. */
export function readIsi(x: string | number | null, konteksPredikat = false): Isi {
  return readAngka(x, "General", { predikat: konteksPredikat });
}

const same = new Map(
  sinonim.sama.flatMap((group) => group.map((word): [string, string] => [word, group[0] ?? word])),
);

/** The unit without case, blanks and abbreviations. */
function unitKey(satuan: string): string {
  const low = satuan
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/\s*\/\s*/g, "/")
    .trim();
  return low
    .split(/(\/|\s)/)
    .map((w) => same.get(w) ?? w)
    .join("");
}

/** One unit, or one with more said after it: "bulan" and "bulan setelah NSPK terbit" (PermenPANRB 8/2021, p.100). */
export function comparable(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [unitKey(a), unitKey(b)];
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `);
}

function bandingPredikat(target: string, realisasi: string, skala: readonly SkalaPredikat[]): Banding | null {
  const own = scalesOf(realisasi, skala);
  for (const [scale, grade] of scalesOf(target, skala)) {
    const other = own.find(([s]) => s.id === scale.id);
    if (!other) continue;
    const rank = (g: string): number => scale.urutan.indexOf(g) + 1;
    return { jenis: "predikat", target: rank(grade), realisasi: rank(other[1]), skala: scale, catatan: [] };
  }
  return null;
}

/**
 * 0,75 beside 80%: a fraction that lacks its percent format. It is told and not converted; "0,25%" as text is what it says,
 * and 1 beside 1,2 are two small percentages.
 */
function looksLikeFraction(a: number, teksA: string, b: number, teksB: string): boolean {
  const fraction = (x: number, teks: string, other: number): boolean =>
    x > 0 && x <= pecahan.palingBesar && !/%|persen/i.test(teks) && Math.abs(other) >= x * pecahan.kali;
  return fraction(a, teksA, b) || fraction(b, teksB, a);
}

function bandingAngka(t: Isi, r: Isi, target: number, realisasi: number): Banding {
  if (r.nilaiAtas !== null)
    return { jenis: "tolak", alasan: pesan("capaian.realisasiRentang", { teks: r.teks }) };
  if (!comparable(t.satuan, r.satuan))
    return { jenis: "tolak", alasan: pesan("capaian.satuanBeda", { target: t.teks, realisasi: r.teks }) };
  const catatan: Pesan[] = [t.ragu, r.ragu].filter((p) => p !== null);
  if (isPersen(t.satuan ?? r.satuan) && looksLikeFraction(target, t.teks, realisasi, r.teks))
    catatan.push(pesan("capaian.pecahanPersen", { target: t.teks, realisasi: r.teks }));
  return { jenis: "angka", target, atas: t.nilaiAtas, realisasi, satuan: t.satuan ?? r.satuan, catatan };
}

/**
 * Two numbers are compared as numbers ("BB (72,5)" counts as 72,5), else two grades of one scale by their order;
 * a number against a grade is refused, and so are two units that differ. A blank realisasi is "belum lengkap".
 */
export function banding(t: Isi, r: Isi, skala: readonly SkalaPredikat[] = skalaPredikat): Banding {
  if (r.kosong) return { jenis: "belum lengkap", alasan: pesan("capaian.realisasiKosong") };
  if (t.kosong) return { jenis: "tolak", alasan: pesan("capaian.targetKosong") };
  if (t.nilai !== null && r.nilai !== null) return bandingAngka(t, r, t.nilai, r.nilai);
  if (t.predikat !== null && r.predikat !== null) {
    const graded = bandingPredikat(t.predikat, r.predikat, skala);
    return (
      graded ?? {
        jenis: "tolak",
        alasan: pesan("capaian.skalaPredikatBeda", { target: t.teks, realisasi: r.teks }),
      }
    );
  }
  if (t.nilai === null && t.predikat === null)
    return { jenis: "tolak", alasan: t.ragu ?? pesan("capaian.targetTakTerbaca", { teks: t.teks }) };
  if (r.nilai === null && r.predikat === null)
    return { jenis: "tolak", alasan: r.ragu ?? pesan("capaian.realisasiTakTerbaca", { teks: r.teks }) };
  return {
    jenis: "tolak",
    alasan: pesan("capaian.angkaLawanPredikat", { target: t.teks, realisasi: r.teks }),
  };
}
