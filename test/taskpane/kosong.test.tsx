import { screen } from "@testing-library/react";
import "@testing-library/jest-dom";
import { bukaPanel, keLayar } from "./buka";

test.each([
  ["an empty sheet", { Lembar1: [] }, "Lembar masih kosong"],
  [
    "a decree's text alone",
    {
      SK: [
        ["KEPUTUSAN KEPALA DINAS"],
        ["Menimbang : a. bahwa"],
        ["Mengingat : 1. Undang-undang"],
        ["MEMUTUSKAN"],
      ],
    },
    "Ini naskah keputusan, tanpa tabel indikator",
  ],
  [
    "a staff list",
    {
      Pegawai: [
        ["No", "Nama", "NIP"],
        [1, "Siti", "198001012005012001"],
      ],
    },
    "Belum ada tabel indikator yang dikenali",
  ],
])("%s: says what it is and what to do", async (_, sheets, judul) => {
  await bukaPanel(sheets);
  expect(screen.getByRole("heading", { name: judul })).toBeInTheDocument();
  expect(screen.getByText(/Tabel yang dikenali tampak seperti ini/)).toBeInTheDocument();
});

test("each screen says what will stand there, and leads to the templates", async () => {
  const { user } = await bukaPanel({ Lembar1: [] });
  await keLayar(user, /^Susunan/);
  expect(
    await screen.findByText("Peran tiap kolom tampil di sini begitu ada tabel indikator yang dikenali."),
  ).toBeInTheDocument();
  expect(screen.queryByText(/Tabel yang dikenali tampak seperti ini/)).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Kembali ke Beranda" }));
  await user.click(screen.getByRole("button", { name: "Mulai dari templat" }));
  expect(await screen.findByRole("button", { name: /^Templat/, current: "page" })).toBeInTheDocument();
});
