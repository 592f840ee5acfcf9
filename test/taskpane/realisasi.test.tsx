import { screen, waitFor, within } from "@testing-library/react";
import "@testing-library/jest-dom";
import { AKTIF, IKP, LEMBAR, PELATIHAN, RAT, batalkan, bukaMaret, isi, medan, tempat } from "./bukaRealisasi";

test("figures are typed with Enter, go to the sheet, and the capaian follows; Batalkan takes each back", async () => {
  const terbuka = await bukaMaret();
  const { user } = terbuka;
  await user.click(medan(RAT));
  await user.keyboard("42{Enter}");
  expect(document.activeElement).toBe(medan(AKTIF));
  await user.keyboard("120{Enter}");
  expect(document.activeElement).toBe(medan(PELATIHAN));
  await waitFor(() => expect(isi(terbuka, AKTIF)).toBe(120));
  expect(isi(terbuka, RAT)).toBe(42);
  expect(await screen.findByText("35% dari target 2026 40%")).toBeInTheDocument();
  expect(screen.getByText("87,50%")).toBeInTheDocument();
  expect(screen.getByText("2 dari 4 data Maret terisi")).toBeInTheDocument();
  expect(terbuka.panel.ambil().urungan).toHaveLength(3);
  await user.keyboard("{Shift>}{Enter}{/Shift}");
  expect(document.activeElement).toBe(medan(AKTIF));
  await batalkan(user);
  await waitFor(() => expect(isi(terbuka, AKTIF)).toBeNull());
  // In a field that nothing was typed into, Ctrl+Z does the same.
  await user.click(medan(PELATIHAN));
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(isi(terbuka, RAT)).toBeNull());
});

test("one figure is written in one round trip, and the screen follows before the workbook is read again", async () => {
  const { user, excel, panel } = await bukaMaret();
  const baca = jest.spyOn(panel, "baca").mockResolvedValue();
  const before = excel.stats.roundTrips;
  await user.click(medan(PELATIHAN));
  await user.keyboard("2{Tab}");
  expect(await screen.findByText("1 dari 4 data Maret terisi")).toBeInTheDocument();
  expect(excel.stats.roundTrips - before).toBe(1);
  baca.mockRestore();
});

test("Escape puts back, blank empties the cell, a dash is no zero", async () => {
  const terbuka = await bukaMaret();
  const { user } = terbuka;
  await user.click(medan(AKTIF));
  await user.keyboard("120{Enter}");
  await waitFor(() => expect(isi(terbuka, AKTIF)).toBe(120));
  await user.click(medan(AKTIF));
  await user.keyboard("7{Escape}");
  expect(medan(AKTIF)).toHaveValue("120");
  await user.clear(medan(AKTIF));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(isi(terbuka, AKTIF)).toBeNull());
  await user.click(medan(RAT));
  await user.keyboard("-{Enter}");
  expect(await screen.findByText(/berarti belum diisi; ketik 0/)).toBeInTheDocument();
  expect(isi(terbuka, RAT)).toBeNull();
  await user.click(medan(RAT));
  await user.keyboard("0{Enter}");
  await waitFor(() => expect(isi(terbuka, RAT)).toBe(0));
});

test("what can't be read is said under the field, and nothing is written", async () => {
  const terbuka = await bukaMaret();
  const { user } = terbuka;
  await user.click(medan(RAT));
  await user.keyboard("4o2{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent(/“4o2”/);
  expect(document.activeElement).toBe(medan(RAT));
  expect(medan(RAT)).toHaveAttribute("aria-invalid", "true");
  expect(medan(RAT)).toHaveAccessibleDescription(/4o2/);
  expect(isi(terbuka, RAT)).toBeNull();
  // It stays with its field while another jabatan is looked at.
  const jabatan = screen.getByRole("combobox", { name: "Jabatan" });
  await user.selectOptions(jabatan, within(jabatan).getByRole("option", { name: /Pasar/ }));
  await user.selectOptions(jabatan, within(jabatan).getByRole("option", { name: /Koperasi/ }));
  expect(medan(RAT)).toHaveValue("4o2");
});

test("what may mean two figures is written once the planner says which", async () => {
  const terbuka = await bukaMaret();
  const { user } = terbuka;
  await user.click(medan(AKTIF));
  await user.keyboard("1,500{Enter}");
  expect(await screen.findByText(/“1,500” dapat berarti dua angka/)).toBeInTheDocument();
  expect(isi(terbuka, AKTIF)).toBeNull();
  await user.click(screen.getByRole("button", { name: "1.500" }));
  await waitFor(() => expect(isi(terbuka, AKTIF)).toBe(1500));
  expect(document.activeElement).toBe(medan(PELATIHAN));
});

test("a figure out of pattern asks once; confirmed, it asks no more, in a later session either", async () => {
  const terbuka = await bukaMaret();
  const { user, ketik, panel } = terbuka;
  const { row, col } = tempat(terbuka, AKTIF, 2);
  await ketik(LEMBAR, row, col, 210);
  await user.click(medan(AKTIF));
  await user.keyboard("2.310{Enter}");
  expect(await screen.findByText("11 kali Februari. Benar 2.310?")).toBeInTheDocument();
  expect(isi(terbuka, AKTIF)).toBe(2310);
  await user.click(screen.getByRole("button", { name: "Ya, benar" }));
  await waitFor(() => expect(screen.queryByText(/11 kali Februari/)).not.toBeInTheDocument());
  const settings = await panel.buku.readSettings();
  expect(settings).toMatchObject({ isi: { isianBenar: expect.anything() as unknown } });
  // Another figure is asked about again.
  await user.click(medan(AKTIF));
  await user.keyboard("2.520{Enter}");
  expect(await screen.findByText("12 kali Februari. Benar 2.520?")).toBeInTheDocument();
});

test("a colleague's figure is not written over: it is shown, and said", async () => {
  const terbuka = await bukaMaret();
  const { user, excel } = terbuka;
  const { row, col } = tempat(terbuka, RAT, 3);
  excel.faults.before(1, (model) => {
    const sheet = model.sheetNamed(LEMBAR);
    if (sheet) model.write(sheet, [{ row, col, value: 70 }], "remote");
  });
  await user.click(medan(RAT));
  await user.keyboard("42{Enter}");
  expect(await screen.findByText(/angka Anda, 42, tidak ditulis/)).toBeInTheDocument();
  expect(isi(terbuka, RAT)).toBe(70);
  await waitFor(() => expect(medan(RAT)).toHaveValue("70"));
});

test("a figure typed into the sheet shows in the pane at once", async () => {
  const terbuka = await bukaMaret();
  const { row, col } = tempat(terbuka, RAT, 3);
  await terbuka.ketik(LEMBAR, row, col, 31);
  expect(medan(RAT)).toHaveValue("31");
  const februari = tempat(terbuka, AKTIF, 2);
  await terbuka.ketik(LEMBAR, februari.row, februari.col, 118);
  expect(medan(AKTIF)).toHaveAccessibleDescription(/Februari 118/);
});

test("Berikutnya goes to the next that is missing, over jabatan; the list leads to each", async () => {
  const { user } = await bukaMaret();
  await user.click(medan(RAT));
  await user.keyboard("42{Enter}120{Enter}3{Enter}");
  const berikutnya = screen.getByRole("button", { name: "Berikutnya" });
  expect(document.activeElement).toBe(berikutnya);
  await user.keyboard("{Enter}");
  await waitFor(() => expect(document.activeElement).toBe(medan(IKP)));
  await user.click(await screen.findByRole("button", { name: "3 dari 4 data Maret terisi" }));
  expect(await screen.findByRole("heading", { name: "Data Maret yang belum ada" })).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Kepala Bidang Pasar" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: IKP }));
  await waitFor(() => expect(document.activeElement).toBe(medan(IKP)));
  await user.keyboard("85,5{Enter}");
  expect(await screen.findByText("4 dari 4 data Maret terisi")).toBeInTheDocument();
});
