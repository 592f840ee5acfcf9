import { withoutCells } from "../../core/edits";
import type { Edit } from "../../core/edits";
import { pesan } from "../../core/pesan";
import type { Pesan } from "../../core/pesan";
import type { HasilTerap } from "../../excel";
import type { Balik, Tertahan } from "./keadaanPanel";

export type HasilBatal =
  | { status: "kembali" }
  /** It can't be taken back as it is, however often it is tried. */
  | { status: "tertahan"; tertahan: Tertahan }
  /** Not just now. */
  | { status: "gagal"; alasan: Pesan };

/** Takes a step back; `terapkan` writes. */
export async function balikkan(
  balik: Balik,
  terapkan: (edits: readonly Edit[]) => Promise<HasilTerap>,
): Promise<HasilBatal> {
  if (typeof balik === "function") {
    const alasan = await balik();
    return alasan === null ? { status: "kembali" } : { status: "tertahan", tertahan: { alasan, sisa: [] } };
  }
  const hasil = await terapkan(balik);
  if (hasil.status === "diterapkan") return { status: "kembali" };
  if (hasil.status === "berubah") {
    const [pertama] = hasil.di;
    if (pertama === undefined) return { status: "tertahan", tertahan: { alasan: hasil.pesan, sisa: [] } };
    const sel = `${pertama.lembar}!${pertama.alamat}`;
    const alasan =
      hasil.di.length === 1
        ? pesan("pane.batal-berubah", { sel })
        : pesan("pane.batal-berubah-banyak", { sel, lain: hasil.di.length - 1 });
    const sisa = withoutCells(balik, hasil.di);
    const menulis = sisa.some(({ kind }) => kind === "write");
    return { status: "tertahan", tertahan: { alasan, sisa: menulis ? sisa : [] } };
  }
  return hasil.galat.kode === "terlindungi"
    ? { status: "tertahan", tertahan: { alasan: hasil.galat.pesan, sisa: [] } }
    : { status: "gagal", alasan: hasil.galat.pesan };
}
