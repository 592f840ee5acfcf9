/** The reports of the workbook that is open, loaded when they are asked for: summary, narrative, formulas of capaian. */
import { readPengaturan } from "../../core/pengaturan";
import { pesan } from "../../core/pesan";
import { type HasilKolom, usulKolom } from "../../core/reports/kolom";
import { narasiBuku, narasiEdits, paragraf } from "../../core/reports/narasi";
import type { Narasi } from "../../core/reports/narasi";
import { ringkasanEdits } from "../../core/reports/ringkasan";
import { sentence } from "../../messages/kamus";
import type { Analisis } from "../keadaan/analisis";
import type { Panel } from "../keadaan/panel";

/** Names of all sheets; null: Excel refuses, and the status line says why. */
async function namaLembar(panel: Panel): Promise<string[] | null> {
  const names = await panel.buku.readSheetNames();
  if (names.status === "berhasil") return names.isi;
  panel.kabarkan(names.galat.pesan);
  return null;
}

/** Writes the summary of the shown period on a new sheet and goes there; the sheet itself is always Indonesian. */
export async function buatRingkasan(panel: Panel, { buku, lembar, periode }: Analisis): Promise<boolean> {
  const namaTerpakai = await namaLembar(panel);
  if (namaTerpakai === null) return false;
  const rencana = ringkasanEdits(buku, lembar, {
    periode,
    hariIni: panel.hariIni,
    pengaturan: readPengaturan(buku),
    kalimat: (p) => sentence(p),
    namaTerpakai,
  });
  if (rencana === null) {
    panel.kabarkan(pesan("laporan.tanpaTabel"));
    return false;
  }
  const kata = pesan("laporan.ringkasanJadi", { lembar: rencana.lembar });
  return panel.tulis(rencana.edits, kata, { lembar: rencana.lembar, alamat: "A1" });
}

/** The paragraphs of all indikator for the shown period. */
export function susunNarasi(panel: Panel, { buku, lembar, periode }: Analisis): Narasi[] {
  return narasiBuku(buku, lembar, { periode, hariIni: panel.hariIni, pengaturan: readPengaturan(buku) });
}

/** One of them as text; Indonesian whatever the pane speaks, as the report is. */
export const teksNarasi = (narasi: Narasi): string => paragraf(narasi, (p) => sentence(p));

/** All of them, jabatan by jabatan, as plain text. */
export function naskahNarasi(semua: readonly Narasi[]): string {
  let jabatan: string | null | undefined;
  return semua
    .flatMap((n) => {
      const head = n.jabatan === jabatan ? [] : [n.jabatan ?? n.lembar];
      jabatan = n.jabatan;
      return [...head, teksNarasi(n)];
    })
    .join("\n\n");
}

/** Writes the narrative on a new sheet and goes there. */
export async function tulisNarasi(
  panel: Panel,
  { buku, periode }: Analisis,
  semua: readonly Narasi[],
): Promise<boolean> {
  const namaTerpakai = await namaLembar(panel);
  if (namaTerpakai === null) return false;
  const rencana = narasiEdits(buku, semua, { periode, kalimat: (p) => sentence(p), namaTerpakai });
  if (rencana === null) {
    panel.kabarkan(pesan("laporan.tanpaTabel"));
    return false;
  }
  const kata = pesan("laporan.narasiJadi", { lembar: rencana.lembar });
  return panel.tulis(rencana.edits, kata, { lembar: rencana.lembar, alamat: "A1" });
}

/** The formulas that empty columns of the planner's tables could take, for the shown period. */
export function susunKolom(panel: Panel, { buku, lembar, periode }: Analisis): HasilKolom {
  const { hariIni } = panel;
  return usulKolom(buku, lembar, { hariIni, pengaturan: readPengaturan(buku), periode });
}

/** Writes them, and goes to the first. */
export async function tulisKolom(panel: Panel, { edits, sel }: HasilKolom): Promise<boolean> {
  const [first] = sel;
  if (first === undefined) return false;
  const kata = pesan("laporan.kolomJadi", { jumlah: sel.length });
  return panel.tulis(edits, kata, { lembar: first.lembar, alamat: first.sel });
}
