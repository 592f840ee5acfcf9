/** The recap of files that the planner chose: read one by one, then written as sheets of the workbook that is open. */
import { hitungBuku } from "../../core/hitung";
import { readWorkbook } from "../../core/layout";
import { readPengaturan } from "../../core/pengaturan";
import { pesan } from "../../core/pesan";
import { rekapDiBuku } from "../../core/reports/rekap";
import type { BerkasRekap, RencanaRekapBuku } from "../../core/reports/rekap";
import type { WorkbookData } from "../../core/sheet/grid";
import { sentence } from "../../messages/kamus";
import { bacaBerkas } from "../berkas/bacaBerkas";
import type { Panel } from "../keadaan/panel";

export interface OpsiBaca {
  /** null: each file up to its own newest figure. */
  periode: string | null;
  hariIni: string;
}

function hitungSatu(berkas: string, buku: WorkbookData, { periode, hariIni }: OpsiBaca): BerkasRekap {
  const pengaturan = readPengaturan(buku);
  const lembar = readWorkbook(buku, { kolomPasti: pengaturan.kolomPasti });
  const hitungan = hitungBuku(buku, lembar, { periode, hariIni, pengaturan });
  return { status: "terbaca", berkas, lembar, hitungan, batas: pengaturan.batas };
}

/** What a file gives for the recap. A fault of ours on one file does not keep the others from being read. */
export async function bacaSatu(nama: string, berkas: Blob, opsi: OpsiBaca): Promise<BerkasRekap> {
  try {
    const isi = await bacaBerkas(berkas);
    return isi.status === "gagal"
      ? { status: "gagal", berkas: nama, pesan: isi.pesan }
      : hitungSatu(nama, isi.buku, opsi);
  } catch (galat) {
    const sebab = galat instanceof Error ? galat.message : String(galat);
    return { status: "gagal", berkas: nama, pesan: pesan("laporan.berkas-gagal", { sebab }) };
  }
}

/** The workbook that is open, as one more of them. */
export function bukuIni(nama: string, buku: WorkbookData, opsi: OpsiBaca): BerkasRekap {
  return hitungSatu(nama, buku, opsi);
}

/** The sheets to add; they are Indonesian whatever the pane speaks. */
export function rencanaRekap(
  buku: WorkbookData,
  daftar: readonly BerkasRekap[],
  periode: string | null,
  namaTerpakai?: readonly string[],
): RencanaRekapBuku {
  return rekapDiBuku(buku, daftar, {
    periode,
    kalimat: (p) => sentence(p),
    ...(namaTerpakai === undefined ? {} : { namaTerpakai }),
  });
}

/** Writes the recap and goes to its first sheet. false: nothing was written, and the status line says why. */
export async function tulisRekap(
  panel: Panel,
  buku: WorkbookData,
  daftar: readonly BerkasRekap[],
  periode: string | null,
): Promise<boolean> {
  const names = await panel.buku.readSheetNames();
  if (names.status === "gagal") {
    panel.kabarkan(names.galat.pesan);
    return false;
  }
  const { edits, lembar } = rencanaRekap(buku, daftar, periode, names.isi);
  const [pertama = ""] = lembar;
  const kata = pesan("laporan.rekap-jadi", { lembar: pertama, jumlah: lembar.length - 1 });
  return panel.tulis(edits, kata, { lembar: pertama, alamat: "A1" });
}
