/** The reports that Beranda offers, loaded when they are asked for: the summary as a sheet, the narrative as text. */
import { readPengaturan } from "../../core/pengaturan";
import { pesan } from "../../core/pesan";
import { narasiBuku } from "../../core/reports/narasi";
import { ringkasanEdits } from "../../core/reports/ringkasan";
import { sentence } from "../../messages/kamus";
import type { Analisis } from "../keadaan/analisis";
import type { Panel } from "../keadaan/panel";

/** Writes the summary of the shown period on a new sheet and goes there; the sheet itself is always Indonesian. */
export async function buatRingkasan(panel: Panel, { buku, lembar, periode }: Analisis): Promise<boolean> {
  const names = await panel.buku.readSheetNames();
  if (names.status === "gagal") {
    panel.kabarkan(names.galat.pesan);
    return false;
  }
  const rencana = ringkasanEdits(buku, lembar, {
    periode,
    hariIni: panel.hariIni,
    pengaturan: readPengaturan(buku),
    kalimat: (p) => sentence(p),
    namaTerpakai: names.isi,
  });
  if (rencana === null) {
    panel.kabarkan(pesan("laporan.tanpaTabel"));
    return false;
  }
  const kata = pesan("laporan.ringkasanJadi", { lembar: rencana.lembar });
  return panel.tulis(rencana.edits, kata, { lembar: rencana.lembar, alamat: "A1" });
}

/** The paragraphs of all indikator, jabatan by jabatan, in Indonesian, as plain text. */
export function naskahNarasi(panel: Panel, { buku, lembar, periode }: Analisis): string {
  const opsi = { periode, hariIni: panel.hariIni, pengaturan: readPengaturan(buku) };
  let jabatan: string | null | undefined;
  return narasiBuku(buku, lembar, opsi)
    .flatMap((n) => {
      const head = n.jabatan === jabatan ? [] : [n.jabatan ?? n.lembar];
      jabatan = n.jabatan;
      return [...head, n.kalimat.map((p) => sentence(p)).join(" ")];
    })
    .join("\n\n");
}
