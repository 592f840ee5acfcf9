import { readFormulasi } from "../../core/formulasi";
import type { BacaanFormula } from "../../core/formulasi/types";
import { hitungBuku } from "../../core/hitung";
import type { BarisHitung } from "../../core/kontrak";
import { readWorkbook } from "../../core/layout";
import type { BarisTerbaca, BlokTerbaca, LembarTerbaca } from "../../core/layout";
import type { WorkbookData } from "../../core/sheet/grid";

export interface PilihanAnalisis {
  buku: WorkbookData;
  periode: string | null;
  hariIni: string;
}

export interface IndikatorTampil {
  /** The same over readings while the row stays where it is. */
  kunci: string;
  lembar: string;
  baris: BarisTerbaca;
  hitung: BarisHitung | null;
  formula: BacaanFormula | null;
}

export interface JabatanTampil {
  kunci: string;
  lembar: string;
  blok: BlokTerbaca;
  indikator: IndikatorTampil[];
}

export interface Analisis {
  buku: WorkbookData;
  lembar: LembarTerbaca[];
  /** The period that was evaluated. */
  periode: string;
  jabatan: JabatanTampil[];
}

/** From a workbook's cells to what the pane shows. */
export function analisis({ buku, periode, hariIni }: PilihanAnalisis): Analisis {
  const lembar = readWorkbook(buku);
  const hitungan = hitungBuku(buku, lembar, { hariIni, ...(periode === null ? {} : { periode }) });
  const perBaris = new Map(hitungan.baris.map((b) => [`${b.lembar}!${b.baris}`, b]));
  const jabatan = lembar.flatMap(({ nama, blok }) =>
    blok.map((b) => ({
      kunci: `${nama}!${b.rentang}`,
      lembar: nama,
      blok: b,
      indikator: b.baris.map((baris): IndikatorTampil => {
        const kunci = `${nama}!${baris.baris}`;
        const formula =
          baris.formulasi === null
            ? null
            : readFormulasi(baris.formulasi, baris.indikator, { satuan: baris.satuan });
        return { kunci, lembar: nama, baris, hitung: perBaris.get(kunci) ?? null, formula };
      }),
    })),
  );
  return { buku, lembar, periode: hitungan.periode, jabatan };
}
