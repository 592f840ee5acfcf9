import type { Aturan, KonteksBlok, Lapor } from "./aturan";
import { kataGantung } from "./gantung";
import { pesan } from "../pesan";
import { kutipan } from "./textCells";

function* teks({
  blok,
  baris,
  sel,
}: KonteksBlok): Generator<{ sel: string; indikator: string | null; teks: string }> {
  // "…; dan" ends every item of a list but its last.
  const tugas = blok.tugas.at(-1);
  const fungsi = blok.fungsi.at(-1);
  if (tugas !== undefined) yield { sel: blok.sel.tugas ?? sel, indikator: null, teks: tugas };
  if (fungsi !== undefined) yield { sel: blok.sel.fungsi ?? sel, indikator: null, teks: fungsi };
  for (const { baris: b, sel: at } of baris) {
    const indikator = b.indikator || null;
    if (!b.sasaranLanjutan) yield { sel: at("sasaran"), indikator, teks: b.sasaran };
    yield { sel: at("indikator"), indikator, teks: b.indikator };
    yield { sel: at("formulasi"), indikator, teks: b.formulasi ?? "" };
  }
}

/** Teks yang berakhir pada kata sambung atau kata depan. */
export const aturan: Aturan = {
  id: "teks-terpotong",
  tingkat: "peringatan",
  lingkup: "blok",
  sumber: "Ejaan Bahasa Indonesia yang Disempurnakan",
  perbaikan: false,
  *periksa(blok): Generator<Lapor> {
    for (const { sel, indikator, teks: isi } of teks(blok)) {
      const akhir = kataGantung(isi);
      if (akhir !== null)
        yield { sel, indikator, pesan: pesan("rules.teks-terpotong", { kata: akhir, teks: kutipan(isi) }) };
    }
  },
};
