/** A reading as it would have been before a change of the sheet: addresses taken back, weights left out. */
import type { Angka } from "../../../src/core/kontrak";
import type { LembarTerbaca } from "../../../src/core/layout";
import { columnIndex, columnLetters } from "../../../src/core/sheet/address";
import { alamatLama, type Peta } from "./ubah";

const angkaLama = (a: Angka, peta: Peta) => ({ ...a, sel: alamatLama(a.sel, peta) });

/** `denganLabel`: header labels as well; without them two wordings of a header compare equal. */
export function bentukLama(lembar: readonly LembarTerbaca[], peta: Peta, denganLabel = true) {
  const angka = (daftar: Angka[]) =>
    daftar.map((a) => ({ ...angkaLama(a, peta), ...(denganLabel ? {} : { label: "" }) }));
  return lembar.map((l) => ({
    nama: l.nama,
    blok: l.blok.map((b) => ({
      jenis: b.jenis,
      jabatan: b.jabatan,
      tugas: b.tugas,
      fungsi: b.fungsi,
      kolom: b.kolom
        .filter((k) => k.peran !== "lain")
        .map((k) => `${columnLetters(peta.col(columnIndex(k.kolom)))}=${k.peran}`),
      baris: b.baris.map((r) => ({
        baris: peta.row(r.baris - 1) + 1,
        no: r.no,
        sasaran: r.sasaran,
        sasaranLanjutan: r.sasaranLanjutan,
        indikator: r.indikator,
        formulasi: r.formulasi,
        satuan: r.satuan,
        target: angka(r.target),
        realisasi: angka(r.realisasi),
        capaian: angka(r.capaian),
        sumberData: r.sumberData,
        penanggungJawab: r.penanggungJawab,
        ket: r.ket,
        komponen: r.komponen.map((k) => ({
          baris: peta.row(k.baris - 1) + 1,
          nama: k.nama,
          satuan: k.satuan,
          realisasi: angka(k.realisasi),
        })),
      })),
    })),
  }));
}
