/** Where the points of a line stand in its picture; y grows downwards. */
export interface LuasGrafik {
  lebar: number;
  /** Height of the plot: its lower edge is 0%. */
  tinggi: number;
  kiri: number;
  kanan: number;
  atas: number;
}

export interface LetakGrafik {
  /** One a value, in order; y null where there is none. */
  tempat: { x: number; y: number | null }[];
  /** One a run of values without a gap, as SVG paths: the line, and what lies under it. */
  ruas: { garis: string; luas: string }[];
  /** Height of 100%. */
  sasaran: number;
}

/** The scale reaches beyond 100% at least so far, percent points, as the bars do. */
const PUNCAK = 120;

const bulat = (n: number): number => Math.round(n * 10) / 10;

/** Values in percent points, from left to right at equal distances; a single one stands in the middle. */
export function letakkan(nilai: readonly (number | null)[], luas: LuasGrafik): LetakGrafik {
  const { lebar, tinggi, kiri, kanan, atas } = luas;
  const puncak = Math.max(PUNCAK, ...nilai.map((n) => n ?? 0));
  const y = (n: number): number => bulat(tinggi - (Math.max(0, n) / puncak) * (tinggi - atas));
  const langkah = nilai.length > 1 ? (lebar - kiri - kanan) / (nilai.length - 1) : 0;
  const tempat = nilai.map((n, i) => ({
    x: bulat(nilai.length > 1 ? kiri + i * langkah : lebar / 2),
    y: n === null ? null : y(n),
  }));
  const ruas: { x: number; y: number }[][] = [[]];
  for (const t of tempat) {
    if (t.y === null) ruas.push([]);
    else ruas.at(-1)?.push({ x: t.x, y: t.y });
  }
  return {
    tempat,
    ruas: ruas.flatMap((r) => {
      const [awal] = r;
      const akhir = r.at(-1);
      if (awal === undefined || akhir === undefined || r.length < 2) return [];
      const garis = `M${r.map((p) => `${p.x} ${p.y}`).join("L")}`;
      return [{ garis, luas: `${garis}L${akhir.x} ${tinggi}L${awal.x} ${tinggi}Z` }];
    }),
    sasaran: y(100),
  };
}
