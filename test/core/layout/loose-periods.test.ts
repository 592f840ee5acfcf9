/** Periods under no group word take one role together; what neither words nor figures tell is not read as a figure. */
import { readTable, rolesOf } from "./read";

const judul = "| Jabatan : Kepala Seksi |";
const muka = "| 1 | Meningkatnya layanan | Jumlah dokumen yang disusun | 12 |";
const sasaran = "| No | Sasaran | Indikator | Target 2026 |";
const lead = "A no, B sasaran, C indikator, D target";

const peran = (kepala: string, ...isi: string[]): string =>
  rolesOf(
    readTable([judul, `${sasaran} ${kepala}`, ...isi.map((i) => `${muka} ${i}`)].join("\n"))[0],
  ).replace(`${lead}, `, "");

const kasus: Record<string, { kepala: string; isi: string[]; harap: string }> = {
  "a run beside the realisasi of some of its quarters is the plan": {
    kepala: "TW I | TW II | TW III | TW IV | Realisasi TW I | Realisasi TW II |",
    isi: ["3 | 3 | 3 | 3 | 3 | 1 |"],
    harap: "E target?, F target?, G target?, H target?, I realisasi, J realisasi",
  },
  "months beside the realisasi of the first three": {
    kepala: "Jan | Feb | Mar | Apr | Mei | Jun | Realisasi Jan | Realisasi Feb | Realisasi Mar |",
    isi: ["2 | 2 | 2 | 2 | 2 | 2 | 3 | 1 | 1 |"],
    harap:
      "E target?, F target?, G target?, H target?, I target?, J target?, K realisasi, L realisasi, M realisasi",
  },
  "each quarter before its realisasi, the last ones not yet realised": {
    kepala: "TW I | Realisasi TW I | TW II | Realisasi TW II | TW III | TW IV |",
    isi: ["3 | 2 | 3 | 4 | 3 | 3 |"],
    harap: "E target?, F realisasi, G target?, H realisasi, I target?, J target?",
  },
  "quarters that go on where named ones end": {
    kepala: "Target TW I | Target TW II | TW III | TW IV | Realisasi TW I | Realisasi TW II |",
    isi: ["3 | 3 | 3 | 3 | 3 | 1 |"],
    harap: "E target, F target, G target, H target, I realisasi, J realisasi",
  },
  "only the first of the run is named": {
    kepala: "Realisasi TW I | TW II | TW III |",
    isi: ["3 | 3 | |"],
    harap: "E realisasi, F realisasi, G realisasi",
  },
  "the plan, then a run that goes on with the realisasi": {
    kepala: "TW I | TW II | TW III | TW IV | Realisasi TW I | Realisasi TW II | TW III | TW IV |",
    isi: ["3 | 3 | 3 | 3 | 3 | 1 | | |"],
    harap: "E target?, F target?, G target?, H target?, I realisasi, J realisasi, K realisasi, L realisasi",
  },
  "a column Realisasi decides": {
    kepala: "TW I | TW II | TW III | TW IV | Realisasi |",
    isi: ["3 | 3 | 3 | 3 | 4 |"],
    harap: "E target?, F target?, G target?, H target?, I realisasi",
  },
  "quarters that add up to the column Realisasi are its parts": {
    kepala: "TW I | TW II | TW III | TW IV | Realisasi |",
    isi: ["3 | 1 | | | 4 |", "2 | 5 | | | 7 |"],
    harap: "E realisasi?, F realisasi?, G realisasi?, H realisasi?, I realisasi",
  },
  "last year's realisasi is a baseline, and says nothing of this year's quarters": {
    kepala: "Realisasi 2025 | TW I | TW II | TW III | TW IV |",
    isi: ["10 | 3 | 1 | | |"],
    harap: "E realisasi, F realisasi?, G realisasi?, H realisasi?, I realisasi?",
  },
  "quarters that add up to the target are its plan": {
    kepala: "TW I | TW II | TW III | TW IV |",
    isi: ["3 | 3 | 3 | 3 |"],
    harap: "E target?, F target?, G target?, H target?",
  },
  "quarters that run up to the target are its plan": {
    kepala: "TW I | TW II | TW III | TW IV |",
    isi: ["3 | 6 | 9 | 12 |"],
    harap: "E target?, F target?, G target?, H target?",
  },
  "the last quarters are still blank: what was reached so far": {
    kepala: "TW I | TW II | TW III | TW IV |",
    isi: ["3 | 6 | | |"],
    harap: "E realisasi?, F realisasi?, G realisasi?, H realisasi?",
  },
  "some rows meet the target and some do not: no role before the planner has answered": {
    kepala: "TW I | TW II | TW III | TW IV |",
    isi: ["3 | 3 | 3 | 3 |", "3 | 3 | 2 | 3 |"],
    harap: "E lain?, F lain?, G lain?, H lain?",
  },
  "the same quarters twice: first the plan, then what was reached": {
    kepala: "TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV |",
    isi: ["3 | 3 | 3 | 3 | 2 | 4 | | |"],
    harap:
      "E target?, F target?, G target?, H target?, I realisasi?, J realisasi?, K realisasi?, L realisasi?",
  },
};

test.each(Object.entries(kasus))("%s", (_, { kepala, isi, harap }) => {
  expect(peran(kepala, ...isi)).toBe(harap);
});

test("a run that nothing speaks for offers both roles", () => {
  const [blok] = readTable(`
    ${judul}
    ${sasaran} TW I | TW II | TW III | TW IV |
    ${muka} B | BB | BB | A |`);
  expect(blok?.kolom[4]?.kandidat.map((k) => k.peran)).toEqual(["lain", "realisasi", "target"]);
});
