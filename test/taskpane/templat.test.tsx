import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import "@testing-library/jest-dom";
import { tulisBerkasTemplat } from "../../src/core/templates";
import { katalog } from "../../src/catalogue";
import { bukaPanel, keLayar, koperasi, type Terbuka } from "./buka";

const sheets = ({ excel }: Terbuka): string[] => excel.model.sheets.map((s) => s.name);

const cari = async ({ user }: Terbuka, teks: string): Promise<void> => {
  const kotak = await screen.findByRole("searchbox", { name: "Cari templat jabatan" });
  await user.clear(kotak);
  await user.click(kotak);
  await user.paste(teks);
};

/** Opens the screen, searches, and takes the nearest with Enter. */
async function pilih(panel: Terbuka, teks: string): Promise<void> {
  await keLayar(panel.user, /^Templat/);
  await cari(panel, teks);
  await panel.user.keyboard("{Enter}");
}

/** The cells of a sheet that hold something, as "row,col". */
function isiLembar({ excel }: Terbuka, nama: string): Map<string, unknown> {
  const sheet = excel.model.sheets.find((s) => s.name === nama);
  if (sheet === undefined) throw new Error(`no sheet ${nama}`);
  return new Map(
    [...sheet.cells()]
      .filter(({ cell }) => cell.value !== null && cell.value !== "")
      .map(({ row, col, cell }) => [`${row},${col}`, cell.value]),
  );
}

test("a jabatan is found as it is typed, abbreviated and misspelled", async () => {
  const panel = await bukaPanel(koperasi);
  await keLayar(panel.user, /^Templat/);
  await cari(panel, "kabid perdagagan");
  const daftar = await screen.findByRole("list", { name: "Templat yang ditemukan" });
  const [pertama] = within(daftar).getAllByRole("button");
  expect(pertama).toHaveTextContent(/^Kepala Bidang Perdagangan/);
  await cari(panel, "astronot");
  expect(await screen.findByText(/Tidak ada templat yang memuat semua kata “astronot”/)).toBeInTheDocument();
});

test("a template goes to a sheet of its own, is recognised there, and Batalkan takes it away", async () => {
  const panel = await bukaPanel(koperasi);
  await pilih(panel, "kabid perdagangan");
  await panel.user.click(await screen.findByRole("button", { name: "Sisipkan ke lembar baru" }));
  await screen.findByText(/Templat Kepala Bidang Perdagangan disisipkan di lembar Kepala Bidang Perdagangan/);
  expect(sheets(panel)).toEqual(["Koperasi", "Kepala Bidang Perdagangan"]);
  const { isi } = panel.panel.ambil();
  if (isi.tahap !== "siap") throw new Error("not read");
  expect(isi.analisis.jabatan.map((j) => j.blok.jabatan)).toEqual([
    "Kepala Bidang Koperasi",
    "Kepala Bidang Perdagangan",
  ]);
  const [batalkan] = screen.getAllByRole("button", { name: "Batalkan" });
  if (batalkan === undefined) throw new Error("no Batalkan");
  await panel.user.click(batalkan);
  await waitFor(() => expect(sheets(panel)).toEqual(["Koperasi"]));
});

test("below the sheet's contents nothing is overwritten, and Batalkan leaves it as it was", async () => {
  const panel = await bukaPanel(koperasi);
  const sebelum = isiLembar(panel, "Koperasi");
  await pilih(panel, "bendahara");
  await panel.user.click(await screen.findByRole("button", { name: "Di bawah isi lembar ini" }));
  await screen.findByText(/Templat .* disisipkan di lembar Koperasi, A8:/);
  const sesudah = isiLembar(panel, "Koperasi");
  for (const [sel, nilai] of sebelum) expect([sel, sesudah.get(sel)]).toEqual([sel, nilai]);
  expect(sesudah.size).toBeGreaterThan(sebelum.size);
  await act(() => panel.panel.batalkan());
  expect(isiLembar(panel, "Koperasi")).toEqual(sebelum);
});

test("a second sheet of the same jabatan gets a free name, even beside a hidden one", async () => {
  const panel = await bukaPanel({ ...koperasi, Bendahara: [["rahasia"]] });
  const hidden = panel.excel.model.sheets.find((s) => s.name === "Bendahara");
  if (hidden === undefined) throw new Error("no sheet");
  hidden.visibility = "Hidden";
  await act(() => panel.panel.baca());
  await pilih(panel, "bendahara");
  await panel.user.click(await screen.findByRole("button", { name: "Sisipkan ke lembar baru" }));
  await waitFor(() => expect(sheets(panel)).toContain("Bendahara (2)"));
});

test("an indikator that is left out is not inserted; with none left nothing can be", async () => {
  const panel = await bukaPanel(koperasi);
  await pilih(panel, "kabid perdagangan");
  const butir = await screen.findAllByRole("checkbox");
  const [pertama, ...lain] = butir;
  if (pertama === undefined) throw new Error("no indikator");
  const nama = pertama.parentElement?.textContent ?? "";
  await panel.user.click(pertama);
  const tabel = screen.getByRole("region", { name: "Tabel seperti yang akan disisipkan" });
  expect(within(tabel).queryByText(nama)).not.toBeInTheDocument();
  for (const satu of lain) await panel.user.click(satu);
  expect(screen.getByRole("button", { name: "Sisipkan ke lembar baru" })).toBeDisabled();
});

test("the preview follows years, realisasi columns and layout", async () => {
  const panel = await bukaPanel(koperasi);
  await pilih(panel, "kabid perdagangan");
  const tabel = await screen.findByRole("region", { name: "Tabel seperti yang akan disisipkan" });
  expect(within(tabel).getByText("Jan")).toBeInTheDocument();
  await panel.user.selectOptions(screen.getByRole("combobox", { name: "Kolom realisasi" }), "triwulanan");
  expect(within(tabel).getByText("TW IV")).toBeInTheDocument();
  await panel.user.selectOptions(screen.getByRole("combobox", { name: "Susunan" }), "purwakarta");
  expect(within(tabel).queryByText("FORMULASI PENGHITUNGAN")).not.toBeInTheDocument();
  await panel.user.selectOptions(screen.getByRole("combobox", { name: "Tahun target terakhir" }), "2028");
  expect(within(tabel).getByText("2028")).toBeInTheDocument();
});

test("variants of the family are one click away, with what differs", async () => {
  const panel = await bukaPanel(koperasi);
  await pilih(panel, "kabid perdagangan");
  const varian = await screen.findByRole("group", { name: /Templat jabatan yang sama/ });
  const [satu] = within(varian).getAllByRole("button");
  if (satu === undefined) throw new Error("no variant");
  await panel.user.click(satu);
  expect(await screen.findByText(/perbedaan dari templat standar/)).toBeInTheDocument();
  expect(screen.getByText("Hanya di templat standar")).toBeInTheDocument();
});

test("a table is saved as a template, comes first in the search, and is taken away again", async () => {
  const panel = await bukaPanel(koperasi);
  await keLayar(panel.user, /^Templat/);
  await panel.user.click(await screen.findByRole("button", { name: "Simpan sebagai templat" }));
  await screen.findByText(/Templat Kepala Bidang Koperasi disimpan/);
  expect([...panel.excel.model.settings.keys()]).toEqual(["iki.templat.sendiri-kepala-bidang-koperasi"]);
  await cari(panel, "koperasi");
  const daftar = screen.getByRole("list", { name: "Templat yang ditemukan" });
  await waitFor(() => expect(within(daftar).getAllByRole("button")[0]).toHaveTextContent(/Templat sendiri/));
  await panel.user.keyboard("{Enter}");
  await panel.user.click(await screen.findByRole("button", { name: "Hapus" }));
  await panel.user.click(screen.getByRole("button", { name: "Ya, hapus" }));
  await waitFor(() => expect(panel.excel.model.settings.size).toBe(0));
});

test("saving and removing an own template are taken back by Batalkan, one after the other", async () => {
  const panel = await bukaPanel(koperasi);
  const { settings } = panel.excel.model;
  const batalkan = async (): Promise<void> => {
    const [tombol] = screen.getAllByRole("button", { name: /^Batalkan/ });
    if (tombol === undefined) throw new Error("no Batalkan");
    await panel.user.click(tombol);
  };
  await keLayar(panel.user, /^Templat/);
  await panel.user.click(await screen.findByRole("button", { name: "Simpan sebagai templat" }));
  await screen.findByText(/Templat Kepala Bidang Koperasi disimpan/);
  const tersimpan = JSON.stringify([...settings]);
  await cari(panel, "koperasi");
  await panel.user.keyboard("{Enter}");
  await panel.user.click(await screen.findByRole("button", { name: "Hapus" }));
  await panel.user.click(screen.getByRole("button", { name: "Ya, hapus" }));
  await waitFor(() => expect(settings.size).toBe(0));
  await batalkan();
  await waitFor(() => expect(JSON.stringify([...settings])).toBe(tersimpan));
  // The list follows, from whatever screen it was taken back.
  await keLayar(panel.user, /^Beranda/);
  await batalkan();
  await waitFor(() => expect(settings.size).toBe(0));
  expect(panel.panel.ambil().urungan).toEqual([]);
});

test("an own template that was changed elsewhere since is not put back over", async () => {
  const panel = await bukaPanel(koperasi);
  await keLayar(panel.user, /^Templat/);
  await panel.user.click(await screen.findByRole("button", { name: "Simpan sebagai templat" }));
  await screen.findByText(/disimpan di buku kerja ini/);
  panel.excel.model.settings.set("iki.templat.sendiri-kepala-bidang-koperasi", { milik: "rekan" });
  await panel.user.click(screen.getAllByRole("button", { name: "Batalkan" })[0] ?? document.body);
  expect(await screen.findByText(/sudah diubah dari tempat lain/)).toBeInTheDocument();
  expect(panel.excel.model.settings.size).toBe(1);
});

const berkas = (teks: string): File =>
  Object.assign(new File([teks], "templat.json"), { text: () => Promise.resolve(teks) });

test("a file of templates is taken in; a bad one is refused with the field's name", async () => {
  const panel = await bukaPanel(koperasi);
  await keLayar(panel.user, /^Templat/);
  const masukan = await screen.findByLabelText("Impor berkas", { selector: "input" });
  const baik = tulisBerkasTemplat(katalog.slice(0, 2));
  fireEvent.change(masukan, { target: { files: [berkas(baik.replace('"naik"', '"miring"'))] } });
  expect(
    await screen.findByText(/templat\[0\]\.isi\[0\]\.indikator\[0\]\.polaritas harus salah satu dari/),
  ).toBeInTheDocument();
  expect(panel.excel.model.settings.size).toBe(0);
  fireEvent.change(masukan, { target: { files: [berkas(baik)] } });
  expect(await screen.findByText("2 templat diimpor ke buku kerja ini.")).toBeInTheDocument();
  fireEvent.change(masukan, { target: { files: [berkas(baik)] } });
  expect(await screen.findByText(/2 templat yang sama sudah ada/)).toBeInTheDocument();
});
