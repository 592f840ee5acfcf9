import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import "@testing-library/jest-dom";
import {
  AKTIF,
  LEMBAR,
  PELATIHAN,
  RAT,
  batalkan,
  bukaMaret,
  bukaRealisasi,
  isi,
  koperasi,
  medan,
} from "./bukaRealisasi";

test("without a place for figures the screen teaches, shows what would be written, and Batalkan takes it away", async () => {
  const terbuka = await bukaRealisasi();
  const { user, excel } = terbuka;
  const sheets = (): string[] => excel.model.sheets.map((s) => s.name);
  await screen.findByRole("heading", { name: "Belum ada tempat untuk realisasi 2026" });
  await user.click(screen.getByRole("button", { name: "Siapkan Realisasi" }));
  const pratinjau = within(await screen.findByRole("region", { name: "Yang akan ditulis" }));
  expect(pratinjau.getByText("2 jabatan, 3 indikator, 2 komponen")).toBeInTheDocument();
  expect(pratinjau.getByText(RAT)).toBeInTheDocument();
  expect(pratinjau.getByText(/^Lembar Pengaturan IKI/)).toBeInTheDocument();
  await user.selectOptions(screen.getByRole("combobox", { name: "Kolom" }), "Triwulanan");
  expect(pratinjau.getByText("Satu kolom per triwulan, TW I–IV")).toBeInTheDocument();
  await user.click(screen.getByRole("radio", { name: "Pilih jabatan" }));
  await user.click(screen.getByRole("checkbox", { name: "Kepala Bidang Pasar" }));
  await waitFor(() => expect(pratinjau.getByText("1 jabatan, 2 indikator, 2 komponen")).toBeInTheDocument());
  await user.click(screen.getByRole("button", { name: `Buat lembar ${LEMBAR}` }));
  await screen.findByText(`Lembar ${LEMBAR} siap diisi.`);
  expect(sheets()).toEqual(["Koperasi", "Pasar", "Pengaturan IKI", LEMBAR]);
  const pilihan = screen.getByRole("combobox", { name: "Periode yang diisi" });
  expect(
    within(pilihan)
      .getAllByRole("option")
      .map((o) => o.textContent),
  ).toEqual(["TW I 2026", "TW II 2026", "TW III 2026", "TW IV 2026"]);
  await batalkan(user);
  await waitFor(() => expect(sheets()).toEqual(["Koperasi", "Pasar"]));
});

test("what is missing is copied as a polite message; where the clipboard is kept from us it is shown", async () => {
  const { user } = await bukaMaret();
  const write = jest.spyOn(navigator.clipboard, "writeText");
  await user.click(screen.getByRole("button", { name: "0 dari 4 data Maret terisi" }));
  await user.click(await screen.findByRole("button", { name: "Salin pesan untuk Kepala Bidang Koperasi" }));
  await waitFor(() => expect(write).toHaveBeenCalled());
  expect(write.mock.calls[0]?.[0]).toBe(
    [
      "Yth. Kepala Bidang Koperasi,",
      "",
      "Mohon bantuannya menyampaikan data realisasi Maret 2026 berikut, yang belum kami terima:",
      "",
      `1. ${RAT} (unit), untuk “Persentase koperasi yang melaksanakan RAT”`,
      `2. ${AKTIF} (unit), untuk “Persentase koperasi yang melaksanakan RAT”`,
      `3. ${PELATIHAN} (kegiatan)`,
      "",
      "Atas bantuannya kami ucapkan terima kasih.",
    ].join("\n"),
  );
  write.mockRejectedValueOnce(new Error("not allowed"));
  await user.click(screen.getByRole("button", { name: "Salin sebagai pesan" }));
  const naskah = await screen.findByRole("textbox", { name: "Naskah pesan" });
  expect(naskah).toHaveValue(write.mock.calls[1]?.[0] ?? "");
  expect((naskah as HTMLTextAreaElement).value).toMatch(/Kepala Bidang Pasar:\n1\. Indeks kepuasan pedagang/);
});

test("several lines pasted into a field are shown with where they go, and written at once", async () => {
  const terbuka = await bukaMaret();
  const { user } = terbuka;
  fireEvent.paste(medan(AKTIF), { clipboardData: { getData: () => "120\n3\n9\n" } });
  const cocok = within(await screen.findByRole("region", { name: "2 angka akan ditulis" }));
  expect(cocok.getByText(AKTIF)).toBeInTheDocument();
  expect(screen.getByText("Baris 3: “9”")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Tulis 2 angka" }));
  expect(await screen.findByText(/^2 angka ditempel/)).toBeInTheDocument();
  expect([isi(terbuka, AKTIF), isi(terbuka, PELATIHAN)]).toEqual([120, 3]);
  await waitFor(() => expect(document.activeElement).toBe(medan(AKTIF)));
  await batalkan(user);
  await waitFor(() => expect(isi(terbuka, AKTIF)).toBeNull());
});

test("the paste box matches names, and names what did not match", async () => {
  const terbuka = await bukaMaret();
  const { user } = terbuka;
  await user.click(screen.getByRole("button", { name: "Tempel kolom" }));
  const kotak = await screen.findByRole("textbox", { name: "Angka yang ditempel" });
  fireEvent.change(kotak, { target: { value: `${PELATIHAN}\t3\nJumlah pasar\t7\n${RAT}\t42` } });
  expect(await screen.findByText("Baris 2: “Jumlah pasar | 7”")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Tulis 2 angka" }));
  await screen.findByText(/^2 angka ditempel/);
  expect([isi(terbuka, RAT), isi(terbuka, PELATIHAN)]).toEqual([42, 3]);
});

test("lost links are shown with where they go, and mended at once, figures kept", async () => {
  const terbuka = await bukaMaret();
  const { user, excel } = terbuka;
  await user.click(medan(RAT));
  await user.keyboard("42{Enter}");
  await waitFor(() => expect(isi(terbuka, RAT)).toBe(42));
  const sheet = excel.model.sheetNamed("Koperasi");
  const rows = koperasi["Koperasi"] ?? [];
  if (sheet === null) throw new Error("no sheet");
  // The planner sorts the table: the two indikator change places.
  await act(async () => {
    for (const [r, from] of [
      [2, 3],
      [3, 2],
    ] as const)
      excel.model.write(
        sheet,
        (rows[from] ?? []).flatMap((value, col) => (col === 0 ? [] : [{ row: r, col, value }])),
        "user",
      );
    await terbuka.panel.baca();
  });
  expect(await screen.findByText("2 baris meminta periksa tautan")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Koperasi!B4" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Perbaiki semua tautan" }));
  expect(await screen.findByText("2 tautan diperbaiki.")).toBeInTheDocument();
  await waitFor(() => expect(medan(RAT)).toHaveValue("42"));
});

test("how figures are read is shown, and changed on the sheet", async () => {
  const terbuka = await bukaMaret();
  const { user } = terbuka;
  await user.click(screen.getByRole("button", { name: "Rincian" }));
  const cara = screen.getByRole("combobox", { name: `Cara isi ${PELATIHAN}` });
  expect(cara).toHaveValue("per periode");
  await user.selectOptions(cara, "kumulatif");
  expect(await screen.findByText(`${PELATIHAN}: kumulatif.`)).toBeInTheDocument();
  await waitFor(() => expect(medan(PELATIHAN)).toHaveAccessibleDescription(/kumulatif/));
});

test("a table with realisasi columns of its own is filled where it is", async () => {
  const terbuka = await bukaRealisasi({
    Pasar: [
      ["Jabatan", ":", "Kepala Bidang Pasar"],
      ["Sasaran", "Indikator", "Formulasi", "Satuan", "Target 2026", "Realisasi", "", ""],
      ["", "", "", "", "", "Jan", "Feb", "Mar"],
      ["Pasar tertib", "Jumlah pasar ditata", "Jumlah pasar ditata", "pasar", 10, 4, 2, ""],
    ],
  });
  const { user, excel } = terbuka;
  await screen.findByRole("combobox", { name: "Periode yang diisi" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Periode yang diisi" }), "Maret 2026");
  await user.click(medan("Jumlah pasar ditata"));
  await user.keyboard("3{Enter}");
  await waitFor(() => expect(excel.model.sheetNamed("Pasar")?.cell(3, 7).value).toBe(3));
  expect(screen.getByRole("button", { name: "Siapkan Realisasi" })).toBeInTheDocument();
});

test("where target murni and perubahan stand side by side, it is said which counts, and chosen", async () => {
  const { user } = await bukaRealisasi({
    Pasar: [
      ["Jabatan", ":", "Kepala Bidang Pasar"],
      [
        "Sasaran",
        "Indikator",
        "Formulasi",
        "Satuan",
        "Target Murni 2026",
        "Target Perubahan 2026",
        "Realisasi Jan",
      ],
      ["Pasar tertib", "Indeks kepuasan pedagang", "Hasil survei", "indeks", 80, 84, 82],
    ],
  });
  expect(await screen.findByText(/Dihitung terhadap target perubahan/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Rincian" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Target yang berlaku" }), "Murni");
  expect(await screen.findByText(/Dihitung terhadap target murni/)).toBeInTheDocument();
  expect(screen.getByText("82 indeks dari target 2026 80 indeks")).toBeInTheDocument();
});

test("brought up to date, the screen names what is added and what is marked", async () => {
  const terbuka = await bukaMaret();
  const { user, ketik } = terbuka;
  await user.click(medan(RAT));
  await user.keyboard("42{Enter}");
  await waitFor(() => expect(isi(terbuka, RAT)).toBe(42));
  await ketik("Koperasi", 2, 1, "Angka kemiskinan pengurus koperasi");
  await user.click(await screen.findByRole("button", { name: "Siapkan lagi" }));
  const pratinjau = within(await screen.findByRole("region", { name: "Yang akan ditulis" }));
  expect(pratinjau.getByText("Angka kemiskinan pengurus koperasi")).toBeInTheDocument();
  expect(pratinjau.getByText("angkanya disimpan dan ditandai di bagian bawah lembar")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Perbarui lembar" }));
  expect(await screen.findByText(`Lembar ${LEMBAR} disesuaikan dengan tabel.`)).toBeInTheDocument();
  // The figure went along with its komponen, which the reworded indikator still has, or is kept below.
  expect(
    [...(terbuka.excel.model.sheetNamed(LEMBAR)?.cells() ?? [])].some(({ cell }) => cell.value === 42),
  ).toBe(true);
});
