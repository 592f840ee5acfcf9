/** The ribbon's "Hapus tanda": takes the marks of the check away, without the pane. */
import { pesan, type Pesan } from "../core/pesan";
import { ciriTanda, kabarDihapus } from "../core/rules";
import { removeMarks } from "../excel";
import type { Laporan } from "./laporan";

/** null: all are gone, as the sheet itself shows; else what stays, and why, or that there was none. */
export async function hapusTanda(kalimat: (p: Pesan) => string): Promise<Laporan | null> {
  const hasil = await removeMarks(ciriTanda);
  if (hasil.status === "berhasil" && hasil.isi.ditemukan === 0) {
    const [judul, isi] = [pesan("pita.tanpa-tanda"), pesan("pita.tanpa-tanda-isi")];
    return { judul: kalimat(judul), isi: [kalimat(isi)], jenis: [] };
  }
  if (hasil.status === "berhasil" && hasil.isi.terlindungi.length === 0) return null;
  const sebab = hasil.status === "gagal" ? hasil.galat.pesan : kabarDihapus(hasil.isi.terlindungi);
  return { judul: kalimat(pesan("periksa.tanda-tetap")), isi: [kalimat(sebab)], jenis: [] };
}
