/** The ribbon's "Periksa": checks the workbook, marks the cells and selects the gravest finding, without the pane. */
import { readWorkbook } from "../core/layout";
import { readPengaturan } from "../core/pengaturan";
import { pesan, type Pesan } from "../core/pesan";
import {
  catatanTanda,
  ciriTanda,
  kabarDitandai,
  opsiPeriksa,
  periksaBuku,
  ringkasan,
  tandaiEdits,
  type Temuan,
  type Tingkat,
} from "../core/rules";
import { putMarks, selectRange, takeSnapshot } from "../excel";
import type { Laporan } from "./laporan";

const urutan: readonly Tingkat[] = ["galat", "peringatan", "saran"];

/**
 * What was found and done, as words for the dialog. Rules and findings that the planner switched off or dismissed stay
 * away. Where the workbook can't be read or marked, the reason.
 */
export async function periksa(kalimat: (p: Pesan) => string): Promise<Laporan> {
  const snapshot = await takeSnapshot();
  if (snapshot.status === "gagal") return gagal(snapshot.galat.pesan, kalimat);
  const { buku, dilewati } = snapshot;
  const pengaturan = readPengaturan(buku);
  const lembar = readWorkbook(buku, { kolomPasti: pengaturan.kolomPasti });
  const terlewat = dilewati.map(({ alasan }) => kalimat(alasan));
  const tabel = lembar.reduce((n, { blok }) => n + blok.length, 0);
  if (tabel === 0) return gagal(pesan("periksa.perintah-tanpa-tabel"), kalimat, terlewat);
  const temuan = periksaBuku(buku, lembar, opsiPeriksa(pengaturan));
  const tanda = { warna: tandaiEdits(temuan), catatan: catatanTanda(temuan, kalimat) };
  const hasil = await putMarks(tanda, ciriTanda);
  const [terberat] = menurutBerat(temuan);
  if (terberat === undefined) {
    const baris = lembar.flatMap(({ blok }) => blok).reduce((n, b) => n + b.baris.length, 0);
    return {
      judul: kalimat(pesan("periksa.bersih-judul")),
      isi: [kalimat(pesan("periksa.bersih", { baris, tabel })), ...terlewat],
      jenis: [],
    };
  }
  await selectRange(terberat.lembar, terberat.sel);
  const kabar = hasil.status === "gagal" ? hasil.galat.pesan : kabarDitandai(hasil.isi, kalimat);
  return {
    judul: kalimat(ringkasan(temuan)),
    isi: [kalimat(kabar), ...terlewat, kalimat(pesan("periksa.perintah-lanjut"))],
    jenis: jenisTemuan(temuan, kalimat),
  };
}

function gagal(alasan: Pesan, kalimat: (p: Pesan) => string, lain: readonly string[] = []): Laporan {
  return { judul: kalimat(pesan("periksa.perintah-gagal")), isi: [kalimat(alasan), ...lain], jenis: [] };
}

function menurutBerat(temuan: readonly Temuan[]): Temuan[] {
  return [...temuan].sort((a, b) => urutan.indexOf(a.tingkat) - urutan.indexOf(b.tingkat));
}

/** Each rule once, the gravest and most frequent first, with its first cell. */
function jenisTemuan(temuan: readonly Temuan[], kalimat: (p: Pesan) => string): Laporan["jenis"] {
  const perAturan = new Map<string, Temuan[]>();
  for (const t of menurutBerat(temuan)) perAturan.set(t.kode, [...(perAturan.get(t.kode) ?? []), t]);
  return [...perAturan.values()]
    .sort((a, b) => berat(a) - berat(b) || b.length - a.length)
    .flatMap((semua) => {
      const [pertama] = semua;
      if (pertama === undefined) return [];
      const { kode, tingkat, lembar, sel } = pertama;
      const nama = `${kalimat(pesan(`periksa.${tingkat}`))}: ${kalimat(pesan(`aturan.${kode}`))}`;
      return [{ nama, jumlah: semua.length, sel: `${lembar}!${sel}` }];
    });
}

function berat([pertama]: readonly Temuan[]): number {
  return pertama ? urutan.indexOf(pertama.tingkat) : urutan.length;
}
