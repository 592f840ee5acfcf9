import type { Aturan } from "./aturan";
import { hitungBuku } from "../hitung";
import { pesan } from "../pesan";
import { readLembarRealisasi } from "../reports/realisasi/read";

/** Angka lembar Realisasi yang tidak sama dengan angka di tabel. */
export const aturan: Aturan = {
  id: "realisasi-berbeda",
  tingkat: "peringatan",
  lingkup: "buku",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ buku, lembar, blok }) {
    const lembarRealisasi = readLembarRealisasi(buku, null);
    if (lembarRealisasi === null) return;
    // The sheet names its year and month, so that no day has to be known.
    const { baris } = hitungBuku(buku, lembar, { hariIni: "", lembarRealisasi });
    const beda = new Map(
      baris.flatMap((b) => {
        const catatan = b.catatan.find(({ kunci }) => kunci === "hitung.bedaSumber");
        return catatan ? [[`${b.lembar}!${String(b.baris)}`, catatan] as const] : [];
      }),
    );
    for (const b of blok)
      for (const { baris, sel } of b.baris) {
        const catatan = beda.get(`${b.lembar}!${String(baris.baris)}`);
        if (!catatan) continue;
        const filled = baris.realisasi.filter(({ teks }) => teks !== "").at(-1);
        yield {
          blok: b,
          sel: filled?.sel ?? sel("indikator"),
          indikator: baris.indikator || null,
          pesan: pesan("rules.realisasi-berbeda", catatan.isi),
        };
      }
  },
};
