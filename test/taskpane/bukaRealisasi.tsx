/** The Realisasi screen over a small workbook, before its sheet is made and after. */
import { screen } from "@testing-library/react";
import type { Sheets } from "../simulator/host/workbook";
import { bukaPanel, keLayar, type Terbuka } from "./buka";

export const koperasi: Sheets = {
  Koperasi: [
    ["Jabatan", ":", "Kepala Bidang Koperasi"],
    ["Sasaran", "Indikator", "Formulasi", "Satuan", "Target 2026"],
    [
      "Tertib koperasi",
      "Persentase koperasi yang melaksanakan RAT",
      "Jumlah koperasi yang melaksanakan RAT / Jumlah koperasi aktif x 100%",
      "%",
      40,
    ],
    ["", "Jumlah pelatihan koperasi", "Jumlah pelatihan koperasi", "kegiatan", 12],
  ],
  Pasar: [
    ["Jabatan", ":", "Kepala Bidang Pasar"],
    ["Sasaran", "Indikator", "Formulasi", "Satuan", "Target 2026"],
    ["Pasar tertib", "Indeks kepuasan pedagang", "Hasil survei", "indeks", 84],
  ],
};

export const RAT = "Jumlah koperasi yang melaksanakan RAT";
export const AKTIF = "Jumlah koperasi aktif";
export const PELATIHAN = "Jumlah pelatihan koperasi";
export const IKP = "Indeks kepuasan pedagang";
export const LEMBAR = "Realisasi 2026";

/** The field of a datum: of an indikator that is typed in itself, by its title and the month. */
export const medan = (nama: string): HTMLInputElement =>
  screen.getByRole("textbox", { name: (n) => n === nama || n.startsWith(`${nama} Realisasi `) });

export async function bukaRealisasi(sheets: Sheets = koperasi): Promise<Terbuka> {
  const terbuka = await bukaPanel(sheets);
  await keLayar(terbuka.user, /^Realisasi/);
  return terbuka;
}

/** With the sheet made, in March. */
export async function bukaMaret(): Promise<Terbuka> {
  const terbuka = await bukaRealisasi();
  const { user } = terbuka;
  await user.click(await screen.findByRole("button", { name: "Siapkan Realisasi" }));
  await user.click(await screen.findByRole("button", { name: `Buat lembar ${LEMBAR}` }));
  await screen.findByText(`Lembar ${LEMBAR} siap diisi.`);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Periode yang diisi" }), "Maret 2026");
  await screen.findByText("0 dari 4 data Maret terisi");
  return terbuka;
}

/** Row and column of a datum's cell in a month. */
export function tempat({ excel }: Terbuka, nama: string, bulan: number): { row: number; col: number } {
  const sheet = excel.model.sheetNamed(LEMBAR);
  const found = [...(sheet?.cells() ?? [])];
  const row = found.find(({ cell }) => cell.value === nama)?.row;
  const jan = found.find(({ cell }) => cell.value === "Jan")?.col;
  if (row === undefined || jan === undefined) throw new Error(`no row of ${nama}`);
  return { row, col: jan + bulan - 1 };
}

export function isi(terbuka: Terbuka, nama: string, bulan = 3): unknown {
  const { row, col } = tempat(terbuka, nama, bulan);
  return terbuka.excel.model.sheetNamed(LEMBAR)?.cell(row, col).value;
}

/** Takes back what was written last. */
export async function batalkan(user: Terbuka["user"]): Promise<void> {
  const [tombol] = screen.getAllByRole("button", { name: /^Batalkan/ });
  if (tombol) await user.click(tombol);
}
