/**
 * Numbers as a person sees them and as a decree prints them, for the expectations alone:
 * kept apart from the product's own reading, so that one does not vouch for the other.
 */

const ribuan = (bulat: string) => bulat.replace(/\B(?=(\d{3})+$)/g, ".");

/** The few number formats that the corpus uses, shown the Indonesian way. */
export function tampil(nilai: number, format: string): string {
  if (format === "General") return String(nilai).replace(".", ",");
  const persen = format.endsWith("%");
  const desimal = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const [bulat = "", pecahan] = (persen ? nilai * 100 : nilai).toFixed(desimal).split(".");
  const depan = format.includes(",") ? ribuan(bulat) : bulat;
  return depan + (pecahan ? `,${pecahan}` : "") + (persen ? "%" : "");
}

export interface AngkaCetak {
  nilai: number | null;
  satuan: string | null;
  predikat: string | null;
}

/** "80 Persen", "1.500", "9.4%", "B", "-": the simple forms that the documents print. */
export function angkaCetak(teks: string): AngkaCetak {
  const m = /^(\d[\d.,]*)\s*(.*)$/.exec(teks.trim());
  if (!m?.[1]) {
    const predikat = /^(AA|A|BB|B|CC|C|D)$/.test(teks.trim()) ? teks.trim() : null;
    return { nilai: null, satuan: null, predikat };
  }
  const angka = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(m[1])
    ? m[1].replaceAll(".", "").replace(",", ".")
    : m[1].replace(",", ".");
  return { nilai: Number(angka), satuan: m[2] ? satuanBaku(m[2]) : null, predikat: null };
}

/** "Persen", "persen" and "%" are one unit; every other stays as written. */
export function satuanBaku(satuan: string): string {
  return /^(persen|%)$/i.test(satuan.trim()) ? "%" : satuan.trim();
}
