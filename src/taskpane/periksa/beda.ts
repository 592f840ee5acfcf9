/** What differs between a cell before and after, so that one letter of a long text is seen at once. */

export interface Potongan {
  teks: string;
  /** Taken away on the one side, put in on the other. */
  beda: boolean;
}

/** A stretch that stays, that goes, or that comes. */
interface Langkah {
  teks: string;
  jenis: "sama" | "lama" | "baru";
}

const kepingan = /\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/** Longer texts are compared at their two ends only. */
const terbanyak = 40_000;

const semua = (keping: readonly string[], jenis: Langkah["jenis"]): Langkah[] =>
  keping.map((teks) => ({ teks, jenis }));

/** Longest common runs of words, signs and gaps. */
function lajur(a: readonly string[], b: readonly string[]): Langkah[] {
  const panjang = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const di = (i: number, j: number): number => panjang[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const baris = panjang[i];
      if (baris) baris[j] = a[i] === b[j] ? di(i + 1, j + 1) + 1 : Math.max(di(i + 1, j), di(i, j + 1));
    }
  }
  const hasil: Langkah[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      hasil.push({ teks: a[i++] ?? "", jenis: "sama" });
      j++;
    } else if (j >= b.length || (i < a.length && di(i + 1, j) >= di(i, j + 1)))
      hasil.push({ teks: a[i++] ?? "", jenis: "lama" });
    else hasil.push({ teks: b[j++] ?? "", jenis: "baru" });
  }
  return hasil;
}

function langkah(sebelum: string, sesudah: string): Langkah[] {
  const [a, b] = [sebelum.match(kepingan) ?? [], sesudah.match(kepingan) ?? []];
  const batas = Math.min(a.length, b.length);
  let awal = 0;
  while (awal < batas && a[awal] === b[awal]) awal++;
  let akhir = 0;
  while (akhir < batas - awal && a.at(-1 - akhir) === b.at(-1 - akhir)) akhir++;
  const [x, y] = [a.slice(awal, a.length - akhir), b.slice(awal, b.length - akhir)];
  const tengah = x.length * y.length > terbanyak ? [...semua(x, "lama"), ...semua(y, "baru")] : lajur(x, y);
  return [...semua(a.slice(0, awal), "sama"), ...tengah, ...semua(a.slice(a.length - akhir), "sama")];
}

function gabung(daftar: readonly Langkah[]): Langkah[] {
  const hasil: Langkah[] = [];
  for (const { teks, jenis } of daftar) {
    const terakhir = hasil.at(-1);
    if (terakhir?.jenis === jenis) terakhir.teks += teks;
    else hasil.push({ teks, jenis });
  }
  return hasil;
}

/** A stretch that stays is told whole up to here; a longer one by its words next to what changes. */
const UTUH = 70;

function ringkas(daftar: readonly Langkah[]): Langkah[] {
  return daftar.map(({ teks, jenis }, i) => {
    if (jenis !== "sama" || teks.length <= UTUH) return { teks, jenis };
    const kiri = i === 0 ? "" : (/^[\s\S]{1,28}(?=\s)/.exec(teks)?.[0] ?? teks.slice(0, 28));
    const kanan = i === daftar.length - 1 ? "" : (/(?<=\s)[\s\S]{1,28}$/.exec(teks)?.[0] ?? teks.slice(-28));
    return { teks: [kiri, "…", kanan].filter((bagian) => bagian !== "").join(" "), jenis };
  });
}

/** Both texts cut where they differ; of what stays, as much as tells where that is. */
export function beda(sebelum: string, sesudah: string): [Potongan[], Potongan[]] {
  const daftar = ringkas(gabung(langkah(sebelum, sesudah)));
  const sisi = (bukan: Langkah["jenis"]): Potongan[] =>
    daftar.flatMap(({ teks, jenis }) => (jenis === bukan ? [] : [{ teks, beda: jenis !== "sama" }]));
  return [sisi("baru"), sisi("lama")];
}

/** Gaps that are taken away, drawn so that they are seen. */
export function tampakkanSpasi(teks: string): string {
  return teks.replace(/\r?\n/g, "↵").replace(/\s/g, "·");
}
