/** `ringkas` and `rekap`, as they are called. */
import { openWorkbookFile } from "../../src/file";
import { jalankan } from "./jalankan";

const sheetsOf = async (bytes: Uint8Array | undefined): Promise<string[]> => {
  const opened = await openWorkbookFile(bytes ?? new Uint8Array());
  return opened.status === "terbaca" ? opened.data.sheets.map(({ nama }) => nama) : [];
};

test("ringkas adds the summary and the settings to a copy", async () => {
  const words = ["ringkas", "test/corpus/sampang.xlsx", "-o", "baru.xlsx", "--periode", "2024-TW2", "--json"];
  const { status, out, written } = await jalankan(words);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    versi: 1,
    lembar: "Ringkasan TW II 2024",
    periode: "2024-TW2",
    indikator: 20,
  });
  expect((await sheetsOf(written["baru.xlsx"])).slice(-2)).toEqual([
    "Pengaturan IKI",
    "Ringkasan TW II 2024",
  ]);
});

test("ringkas refuses a call without -o, and says why a file gives nothing", async () => {
  expect((await jalankan(["ringkas", "test/corpus/sampang.xlsx"])).status).toBe(2);
  const { status, err, written } = await jalankan(["ringkas", "tidak-ada.xlsx", "-o", "baru.xlsx"]);
  expect([status, written]).toEqual([1, {}]);
  expect(err).toContain("tidak ditemukan");
});

test("rekap names a file that can't be read, and does the others", async () => {
  const words = [
    "rekap",
    "test/corpus/sampang.xlsx",
    "tidak-ada.xlsx",
    "-o",
    "baru.xlsx",
    "--periode",
    "2024",
    "--json",
  ];
  const { status, out, written } = await jalankan(words);
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    berkas: 1,
    gagal: 1,
    indikator: 20,
    tidakTerbaca: ["tidak-ada.xlsx"],
  });
  expect(await sheetsOf(written["baru.xlsx"])).toEqual(["Rekap", "Per Jabatan", "Kembar dan Beda", "Berkas"]);
});
