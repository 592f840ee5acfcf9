/** Figures out of pattern: asked about once, never refused. The thresholds are in dugaan.json. */
import { evaluate, guessSatuan, measureOf } from "../formulasi";
import { isPersen, isRupiah } from "../sheet/satuan";
import { tidyText } from "../sheet/teks";
import data from "./dugaan.json";
import type { DataIsian, IndikatorIsian } from "./types";

export type Dugaan =
  /** Against the newest earlier figure. */
  | { jenis: "berlipat"; kali: number }
  /** `kali` times smaller. */
  | { jenis: "menyusut"; kali: number }
  | { jenis: "kumulatif-turun" }
  /** `nama` and `nilai` of the denominator; null: the share is over 100% some other way. */
  | { jenis: "lebih-dari-penyebut"; nama: string | null; nilai: number | null }
  | { jenis: "lebih-dari-seratus" }
  | { jenis: "negatif" }
  | { jenis: "pecahan"; satuan: string }
  /** 0,75 typed for 75%. */
  | { jenis: "pecahan-persen" };

const whole = new Set(data.utuh);
const signed = data.bolehNegatif;

const wholeUnit = ({ satuan, nama, konsolidasi }: DataIsian): string | null => {
  const unit = tidyText(satuan ?? guessSatuan(nama) ?? "").toLowerCase();
  return whole.has(unit) && konsolidasi !== "rata-rata" && measureOf(nama) !== "rata-rata" ? unit : null;
};

const mayBeNegative = (d: DataIsian): boolean => {
  const low = tidyText(d.nama).toLowerCase();
  return d.persen || isPersen(d.satuan) || signed.some((w) => low.includes(w));
};

const isShare = (jenis: string | null): boolean => jenis === "persentase";

/** A share whose parts of this period make more than the whole, asked at what is counted above the line. */
function aboveWhole(d: DataIsian, indikator: IndikatorIsian): Dugaan | null {
  const { pohon, jenis } = indikator;
  if (d.peran !== "pembilang" || pohon === null || !isShare(jenis)) return null;
  const [first] = indikator.data.filter((x) => x.peran === "pembilang");
  // A stock, or a figure to date, may well be more than what one month brought.
  const toDate = d.kumulatif || d.konsolidasi === "nilai akhir";
  const flow = indikator.data.some(
    (x) => x.peran === "penyebut" && !x.setahun && !x.kumulatif && x.konsolidasi === "jumlah",
  );
  if (first?.id !== d.id || (toDate && flow)) return null;
  const value = evaluate(
    pohon,
    Object.fromEntries(indikator.data.flatMap((x) => (x.kode === null ? [] : [[x.kode, x.nilai]]))),
  );
  if (value.status !== "terhitung" || value.nilai <= 100 + 1e-9) return null;
  const [below, second] = indikator.data.filter((x) => x.peran === "penyebut");
  return below && !second && below.nilai !== null
    ? { jenis: "lebih-dari-penyebut", nama: below.nama, nilai: below.nilai }
    : { jenis: "lebih-dari-penyebut", nama: null, nilai: null };
}

/** A share that is typed in itself. */
function aboveHundred(d: DataIsian, nilai: number): boolean {
  if (d.kode !== null || !d.persen || nilai <= 100) return false;
  const measure = measureOf(d.nama, null);
  return (
    (measure === "persentase" || measure === "bagian") &&
    !signed.some((w) => d.nama.toLowerCase().includes(w))
  );
}

function against(d: DataIsian, nilai: number, lalu: number): Dugaan | null {
  const rises = d.kumulatif && d.konsolidasi !== "rata-rata" && !d.persen;
  if (rises && nilai < lalu) return { jenis: "kumulatif-turun" };
  if (nilai === 0 || lalu === 0) return null;
  const kali = Math.abs(nilai / lalu);
  if (kali >= data.kali) return { jenis: "berlipat", kali };
  return 1 / kali >= data.kali ? { jenis: "menyusut", kali: 1 / kali } : null;
}

/** What is odd about the figure that stands there; null: nothing, or no figure. The plainest slip is told first. */
export function dugaanOf(d: DataIsian, indikator: IndikatorIsian): Dugaan | null {
  const { nilai } = d;
  if (nilai === null || d.masalah !== null) return null;
  if (nilai < 0 && !mayBeNegative(d)) return { jenis: "negatif" };
  const unit = wholeUnit(d);
  if (unit !== null && !isRupiah(d.satuan) && !Number.isInteger(nilai))
    return { jenis: "pecahan", satuan: d.satuan ?? unit };
  if (
    d.persen &&
    nilai > 0 &&
    nilai <= data.persenTerendah &&
    (indikator.target ?? 0) >= data.targetPersen &&
    (d.lalu?.nilai ?? data.targetPersen) >= data.targetPersen
  )
    return { jenis: "pecahan-persen" };
  const lalu = d.lalu?.nilai ?? null;
  return (
    (lalu === null ? null : against(d, nilai, lalu)) ??
    aboveWhole(d, indikator) ??
    (aboveHundred(d, nilai) ? { jenis: "lebih-dari-seratus" } : null)
  );
}
