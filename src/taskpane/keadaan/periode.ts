import type { Bahasa } from "../../messages/kamus";
import type { Kata } from "../bahasa/bahasa";
import type { LembarTerbaca } from "../../core/layout";

const lokal: Record<Bahasa, string> = { id: "id-ID", en: "en-GB" };

/** 3 → "Maret". */
export function namaBulan(bulan: number, bahasa: Bahasa, gaya: "long" | "short" = "long"): string {
  const tanggal = new Date(Date.UTC(2000, bulan - 1, 1));
  return new Intl.DateTimeFormat(lokal[bahasa], { month: gaya, timeZone: "UTC" }).format(tanggal);
}

const romawi = ["", "I", "II", "III", "IV"];

/** "2026-03" → "s.d. Maret 2026", short "s.d. Mar 2026"; "2026-TW1" → "s.d. TW I 2026"; "2026" → "Tahun 2026". Unknown: as it is. */
export function namaPeriode(periode: string, { t, bahasa }: Kata, gaya: "long" | "short" = "long"): string {
  const m = /^(\d{4})(?:-(?:(\d{2})|TW([1-4])|S([12])))?$/.exec(periode);
  if (!m) return periode;
  const tahun = m[1] ?? "";
  if (m[2] !== undefined) return t("pane.sd-bulan", { bulan: namaBulan(Number(m[2]), bahasa, gaya), tahun });
  if (m[3] !== undefined) return t("pane.sd-triwulan", { nomor: romawi[Number(m[3])] ?? m[3], tahun });
  if (m[4] !== undefined) return t("pane.sd-semester", { nomor: romawi[Number(m[4])] ?? m[4], tahun });
  return t("pane.setahun", { tahun });
}

/** The period for itself: "2026-03" → "Maret"; "2026-TW1" → "TW I"; "2026-S1" → "Semester I"; "2026" → "akhir 2026". */
export function namaSingkat(periode: string, { t, bahasa }: Kata): string {
  const m = /^(\d{4})-(?:(\d{2})|TW([1-4])|S([12]))$/.exec(periode);
  if (!m) return /^\d{4}$/.test(periode) ? t("pane.akhir-tahun", { tahun: periode }) : periode;
  if (m[2] !== undefined) return namaBulan(Number(m[2]), bahasa);
  const nomor = romawi[Number(m[3] ?? m[4])] ?? "";
  return t(m[3] !== undefined ? "pane.triwulan" : "pane.semester", { nomor });
}

/** Room for a label of the trend: "Mar", "TW I". */
export function labelGrafik(periode: string, kata: Kata): string {
  const m = /^\d{4}-(\d{2})$/.exec(periode);
  if (!m) return /^\d{4}$/.test(periode) ? periode : namaSingkat(periode, kata);
  return namaBulan(Number(m[1]), kata.bahasa, "short");
}

/** "2026-03" → "2026-04"; "2026-TW1" → "2026-TW2"; null where the year ends, or is the period itself. */
export function periodeBerikut(periode: string): string | null {
  const m = /^(\d{4})-(?:(\d{2})|(TW)([1-4])|(S)([12]))$/.exec(periode);
  if (!m) return null;
  const nomor = Number(m[2] ?? m[4] ?? m[6]) + 1;
  const jenis = m[3] ?? m[5] ?? "";
  if (nomor > (jenis === "TW" ? 4 : jenis === "S" ? 2 : 12)) return null;
  return `${m[1] ?? ""}-${jenis}${jenis === "" ? String(nomor).padStart(2, "0") : nomor}`;
}

/** The years that targets and realisasi name, and the evaluated period's own; oldest first. */
export function tahunTersedia(lembar: readonly LembarTerbaca[], periode: string): string[] {
  const tahun = new Set<string>([periode.slice(0, 4)]);
  for (const { blok } of lembar)
    for (const { baris } of blok)
      for (const { target, realisasi } of baris)
        for (const { periode: p } of [...target, ...realisasi])
          if (/^\d{4}/.test(p ?? "")) tahun.add((p ?? "").slice(0, 4));
  return [...tahun].filter((t) => /^\d{4}$/.test(t)).sort();
}

/** The periods of a year to choose from, in the groups of the chooser. */
export function periodeSetahun(tahun: string): { bulan: string[]; lain: string[] } {
  return {
    bulan: Array.from({ length: 12 }, (_, i) => `${tahun}-${String(i + 1).padStart(2, "0")}`),
    lain: [1, 2, 3, 4].map((n) => `${tahun}-TW${n}`).concat(`${tahun}-S1`, `${tahun}-S2`, tahun),
  };
}
