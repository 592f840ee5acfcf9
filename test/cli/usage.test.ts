import { registry } from "../../src/cli/registry";
import { jalankan } from "./jalankan";

test.each([
  ["a command that doesn't exist", ["hitungkan", "a.xlsx"], "Perintah “hitungkan” tidak dikenal"],
  ["a name that objects have anyway", ["constructor"], "Perintah “constructor” tidak dikenal"],
  ["an option that doesn't exist", ["baca", "a.xlsx", "--jelas"], "Opsi --jelas tidak dikenal"],
  ["another command's option", ["baca", "a.xlsx", "--periode", "2026"], "Opsi --periode tidak dikenal"],
  ["no file", ["baca"], "Argumen kurang"],
  ["an option without its value", ["hitung", "a.xlsx", "--periode"], "Opsi --periode memerlukan nilai"],
  ["a switch with a value", ["baca", "a.xlsx", "--json=ya"], "Opsi --json tidak menerima nilai"],
  ["a text without quotation marks", ["formula", "A", "/", "B"], "Ada 3 argumen"],
  ["an argument where none is taken", ["capaian", "90"], "Ada 1 argumen"],
  [
    "a period that isn't one",
    ["hitung", "a.xlsx", "--periode", "2026-13"],
    "Periode “2026-13” tidak dikenal",
  ],
  [
    "a quarter that isn't one",
    ["hitung", "a.xlsx", "--periode", "2026-TW5"],
    "Periode “2026-TW5” tidak dikenal",
  ],
  [
    "a day that doesn't exist",
    ["hitung", "a.xlsx", "--hari-ini", "2026-02-30"],
    "Tanggal “2026-02-30” tidak ada",
  ],
])("%s is told in one sentence, status 2, and nothing on standard output", async (_, words, said) => {
  const { status, out, err } = await jalankan(words);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(said);
  expect(err).toMatch(/^[^\n]+\n$/);
});

test("without a command the help is shown, and the call was wrong; asked for, it is right", async () => {
  const [none, asked] = [await jalankan([]), await jalankan(["--help"])];
  expect([none.status, asked.status]).toEqual([2, 0]);
  expect(asked.out).toBe(none.out);
  for (const nama of Object.keys(registry)) expect(asked.out).toMatch(new RegExp(`^ {2}${nama} `, "m"));
});

test.each(Object.keys(registry))("%s --help shows how it is called", async (nama) => {
  const { status, out } = await jalankan([nama, "--help"], { columns: 80 });
  expect(status).toBe(0);
  expect(out).toContain(`npm run -s iki -- ${nama}`);
  expect(out).toContain("--json");
});
