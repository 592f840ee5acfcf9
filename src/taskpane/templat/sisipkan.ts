import type { Templat } from "../../catalogue/templat";
import { sheetName } from "../../core/edits";
import { pesan } from "../../core/pesan";
import { rangeAddress } from "../../core/sheet/address";
import { kolomSempit, susun, tempatDiBawah, templateEdits } from "../../core/templates";
import type { OpsiTemplat, Tempat } from "../../core/templates";
import type { Panel } from "../keadaan/panel";

/** A sheet named after the jabatan. */
const namaIKU = "IKU";

/** Writes the template on a sheet of its own and selects it; false: nothing was written, and the status line says why. */
export async function sisipkanBaru(panel: Panel, templat: Templat, opsi: OpsiTemplat): Promise<boolean> {
  const names = await panel.buku.readSheetNames();
  if (names.status === "gagal") {
    panel.kabarkan(names.galat.pesan);
    return false;
  }
  const lembar = sheetName(templat.jabatan ?? namaIKU, names.isi);
  return tulis(panel, templat, opsi, { lembar, baru: true, row: 0, col: 0 });
}

/** Writes the template below everything that the selected sheet holds, and selects it. */
export async function sisipkanDiBawah(panel: Panel, templat: Templat, opsi: OpsiTemplat): Promise<boolean> {
  const { isi } = panel.ambil();
  if (isi.tahap !== "siap") return false;
  const pilihan = await panel.buku.readSelection();
  if (pilihan.status === "gagal") {
    panel.kabarkan(pilihan.galat.pesan);
    return false;
  }
  const { lembar } = pilihan.isi;
  const { sel, lebar } = susun(templat, opsi, 0, 0);
  const blok = isi.analisis.lembar.find(({ nama }) => nama === lembar)?.blok ?? [];
  const ukuran = { tinggi: sel.length, kolom: lebar.length };
  const tempat = tempatDiBawah(isi.analisis.buku, lembar, blok, ukuran);
  if (tempat.status === "tolak") {
    panel.kabarkan(tempat.alasan);
    return false;
  }
  const widths = await panel.buku.readColumnWidths(lembar, tempat.col, lebar.length);
  if (widths.status === "gagal") {
    panel.kabarkan(widths.galat.pesan);
    return false;
  }
  const lebarAda = tempat.terpakai.map((used, c) => (used ? (widths.isi[c] ?? null) : null));
  return tulis(panel, templat, opsi, { lembar, baru: false, row: tempat.row, col: tempat.col, lebarAda });
}

async function tulis(panel: Panel, templat: Templat, opsi: OpsiTemplat, tempat: Tempat): Promise<boolean> {
  const { lembar, row, col, lebarAda } = tempat;
  const { sel, lebar } = susun(templat, opsi, row, col, lebarAda);
  const alamat = rangeAddress({ row, col, row2: row + sel.length - 1, col2: col + lebar.length - 1 });
  const jabatan = templat.jabatan ?? namaIKU;
  const [sempit] = kolomSempit(opsi, lebarAda);
  const kata =
    sempit === undefined
      ? pesan("templat.disisipkan", { jabatan, lembar, alamat })
      : pesan("templat.disisipkan-sempit", { jabatan, lembar, alamat, kolom: sempit });
  return panel.tulis(templateEdits(templat, opsi, tempat), kata, { lembar, alamat });
}
