/** Sheets as planners of other agencies keep them, each with what the planner would compute by hand. */
import type { OpsiHitung } from "../../../src/core/hitung";
import type { BarisHitung } from "../../../src/core/kontrak";
import { hitung, kunci } from "./hitung-tabel";

type Harap = Partial<
  Pick<
    BarisHitung,
    | "realisasi"
    | "satuan"
    | "target"
    | "capaian"
    | "targetPeriode"
    | "capaianPeriode"
    | "kategori"
    | "status"
    | "selRealisasi"
    | "selCapaian"
  >
> & { periode?: string };

interface KasusLembar {
  tabel: string;
  opsi?: Partial<OpsiHitung>;
  harap: Harap;
  /** Notes that must be there, and notes that must not. */
  catatan?: string[];
  tanpa?: string[];
}

const near = (x: unknown): unknown => (typeof x === "number" ? (expect.closeTo(x, 6) as unknown) : x);

export function ujiLembar(kasus: Readonly<Record<string, KasusLembar>>): void {
  test.each(Object.entries(kasus))("%s", (_, { tabel, opsi, harap, catatan, tanpa }) => {
    const hasil = hitung(tabel, opsi);
    expect(hasil.baris).toHaveLength(1);
    const [baris] = hasil.baris;
    const { periode, ...isi } = harap;
    if (periode !== undefined) expect(hasil.periode).toBe(periode);
    expect(baris).toMatchObject(Object.fromEntries(Object.entries(isi).map(([k, v]) => [k, near(v)])));
    expect(kunci(baris)).toEqual(expect.arrayContaining(catatan ?? []));
    for (const k of tanpa ?? []) expect(kunci(baris)).not.toContain(k);
  });
}
