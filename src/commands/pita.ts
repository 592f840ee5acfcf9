/** The ribbon's commands, with their words and their dialog. */
import { pesan, type Pesan } from "../core/pesan";
import { readTheme } from "../excel";
import { loadAwal, loadLanjutan } from "../messages/bertahap";
import { bahasaDari, sentence } from "../messages/kamus";
import { tampilkan } from "./dialog";
import { hapusTanda } from "./hapusTanda";
import type { KataDialog, Laporan } from "./laporan";
import { selectNextJabatan } from "./nextJabatan";
import { periksa } from "./periksa";

export const periksaDariPita = (): Promise<void> => lalu(periksa);
export const hapusDariPita = (): Promise<void> => lalu(hapusTanda);
export const berikutDariPita = (): Promise<void> => lalu(jabatanBerikut);

async function jabatanBerikut(kalimat: (p: Pesan) => string): Promise<Laporan | null> {
  const alasan = await selectNextJabatan();
  if (alasan === null) return null;
  return { judul: kalimat(pesan("pita.berikut-gagal")), isi: [kalimat(alasan)], jenis: [] };
}

async function lalu(kerja: (kalimat: (p: Pesan) => string) => Promise<Laporan | null>): Promise<void> {
  const bahasa = bahasaDari(Office.context.displayLanguage);
  await loadAwal(bahasa);
  await loadLanjutan();
  const kalimat = (p: Pesan): string => sentence(p, bahasa);
  const laporan = await kerja(kalimat);
  if (laporan !== null) await tampilkan(laporan, kataDialog(bahasa, kalimat));
}

function kataDialog(bahasa: string, kalimat: (p: Pesan) => string): KataDialog {
  return {
    bahasa,
    tema: readTheme(false),
    jenis: kalimat(pesan("periksa.perintah-jenis")),
    jumlah: kalimat(pesan("periksa.perintah-jumlah")),
    sel: kalimat(pesan("periksa.perintah-sel")),
    tutup: kalimat(pesan("periksa.perintah-tutup")),
    lain: (jumlah) => kalimat(pesan("periksa.perintah-lain", { jumlah })),
  };
}
