import { paraphrase, readFormulasi, readOnce } from "../../core/formulasi";
import type { BacaanFormula } from "../../core/formulasi/types";
import { hitungBuku } from "../../core/hitung";
import type { BarisTerhitung } from "../../core/hitung";
import { formulaBaris } from "../../core/hitung/formula-baris";
import type { FormulaBaris } from "../../core/hitung/formula-baris";
import type { Edit } from "../../core/edits";
import { readPeriodeHitung } from "../../core/hitung/periode-hitung";
import { readWorkbook, unusedChoices } from "../../core/layout";
import type { BarisTerbaca, BlokTerbaca, LembarTerbaca, PilihanLepas } from "../../core/layout";
import { kunciBaris, pengaturanEdits, readPengaturan } from "../../core/pengaturan";
import type { FormulaPilihan, Pengaturan } from "../../core/pengaturan";
import { isianBuku, kurangBuku } from "../../core/isian";
import type { DataKurang } from "../../core/isian";
import { belumDiisi } from "../../core/perkembangan";
import type { BelumDiisi } from "../../core/perkembangan";
import { pilihanLembarEdits, readLembarRealisasi } from "../../core/reports/realisasi";
import { opsiPeriksa, periksaBuku } from "../../core/rules";
import type { Temuan } from "../../core/rules";
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
  jabatan: string | null;
  baris: BarisTerbaca;
  hitung: BarisTerhitung | null;
  /** What the cell's own words mean; null where there are none. */
  formula: BacaanFormula | null;
  /** What is evaluated: the certain reading, or the one that the planner chose. */
  dipakai: FormulaBaris;
  /** What is evaluated, told back in a sentence; null where nothing is. */
  parafrasa: string | null;
  /** The planner's choice for these very words. */
  pilihan: FormulaPilihan | null;
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
  pengaturan: Pengaturan;
  /** The period that was evaluated. */
  periode: string;
  jabatan: JabatanTampil[];
  /** Roles that were put right for columns which no table has any more. */
  kolomLepas: PilihanLepas[];
  /** The figures that incomplete rows wait for. */
  belum: BelumDiisi;
  /** The figures that the period's own columns ask for, as the Realisasi screen counts them. */
  kurang: DataKurang[];
  /** What the validator found, but for what the planner dismissed. */
  temuan: Temuan[];
}

/** What a formula in words means, for one that the planner is writing. */
export { readFormulasi };

/** The edits that make the workbook remember these settings, in the cells of its Realisasi sheets too. */
export function simpanPengaturan(buku: WorkbookData, pengaturan: Pengaturan): Edit[] {
  const lama = readPengaturan(buku);
  const lembar = readWorkbook(buku, { kolomPasti: lama.kolomPasti });
  return [...pengaturanEdits(buku, pengaturan), ...pilihanLembarEdits(buku, lembar, lama, pengaturan)];
}

/** From a workbook's cells to what the pane shows. */
export function analisis({ buku, periode, hariIni }: PilihanAnalisis): Analisis {
  const pengaturan = readPengaturan(buku);
  const lembar = readWorkbook(buku, { kolomPasti: pengaturan.kolomPasti });
  const tahun = periode === null ? null : (readPeriodeHitung(periode)?.tahun ?? null);
  const lembarRealisasi = readLembarRealisasi(buku, tahun);
  const hitungan = hitungBuku(buku, lembar, { hariIni, periode, pengaturan, lembarRealisasi });
  const perBaris = new Map(hitungan.baris.map((b) => [`${b.lembar}!${b.baris}`, b]));
  const jabatan = lembar.flatMap(({ nama, blok }) =>
    blok.map((b) => ({
      kunci: `${nama}!${b.rentang}`,
      lembar: nama,
      blok: b,
      indikator: b.baris.map((baris): IndikatorTampil => {
        const kunci = `${nama}!${baris.baris}`;
        const tersimpan = pengaturan.baris.get(kunciBaris(b.jabatan, baris.indikator))?.formula ?? null;
        const pilihan = tersimpan?.teks.trim() === baris.formulasi?.trim() ? tersimpan : null;
        const dipakai = formulaBaris(baris, tersimpan);
        return {
          kunci,
          lembar: nama,
          jabatan: b.jabatan,
          baris,
          hitung: perBaris.get(kunci) ?? null,
          formula:
            baris.formulasi === null
              ? null
              : readOnce(baris.formulasi, baris.indikator || null, baris.satuan),
          dipakai,
          parafrasa: dipakai.status === "ada" ? paraphrase(dipakai.pohon) : null,
          pilihan,
        };
      }),
    })),
  );
  const temuan = periksaBuku(buku, lembar, opsiPeriksa(pengaturan));
  const belum = belumDiisi(buku, lembar, hitungan.periode, hitungan.baris, lembarRealisasi);
  const kini = readPeriodeHitung(hitungan.periode);
  const kurang =
    kini === null
      ? []
      : kurangBuku(isianBuku(buku, lembar, { ...kini, pengaturan })).flatMap((k) => k.kurang);
  const kolomLepas = unusedChoices(lembar, pengaturan.kolomPasti);
  return { buku, lembar, pengaturan, periode: hitungan.periode, jabatan, kolomLepas, belum, kurang, temuan };
}
