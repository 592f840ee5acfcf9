import { workbook, worksheet } from "../worksheet";
import { iki, ujiAturan } from "./ujiAturan";

const TAHUN = `| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | | | SUMBER DATA |
| | | | | 2025 | 2026 | 2027 | |`;
const kios = (n: number, target: string): string =>
  `| ${n} | Meningkatnya mutu kios ${n} | Persentase kios tipe ${n} yang layak | Jumlah kios layak / Jumlah kios x 100% | ${target} | Register |`;
const tabel = (...target: string[]): string =>
  iki(target.map((t, i) => kios(i + 1, t)).join("\n"), undefined, TAHUN);

const TRIWULAN = `| NO | SASARAN | INDIKATOR | SATUAN | TARGET 2025 | TARGET TRIWULAN | | | |
| | | | | | TW I | TW II | TW III | TW IV |`;
const setahun = (target: string): string =>
  iki(
    `| 1 | Meningkatnya mutu | Jumlah kios yang dibangun | Unit | ${target} |
     | 2 | Meningkatnya layanan | Jumlah izin yang terbit | Izin | 8 | 2 | 4 | 6 | 8 |`,
    undefined,
    TRIWULAN,
  );

const MURNI = `| NO | SASARAN | INDIKATOR | FORMULASI | Target Murni 2026 | Target Perubahan 2026 | SUMBER DATA |`;

/** The one target of the first row stands for its three years. */
const digabung = ((): ReturnType<typeof workbook> => {
  const sheet = worksheet(tabel("80% | | ", "80% | 85% | 90%"));
  return workbook([{ ...sheet, merges: [{ row: 4, col: 4, row2: 4, col2: 6 }] }]);
})();

ujiAturan("target-sebagian-kosong", {
  sah: [
    tabel("80% | 85% | 90%", "70% | 75% | 80%"),
    // A year that nobody has planned yet.
    tabel("80% | 85% | ", "70% | 75% | "),
    // Begins later, and says so.
    tabel("- | 85% | 90%", "70% | 75% | 80%"),
    // Nothing at all: told by target-kosong.
    tabel(" | | ", "70% | 75% | 80%"),
    digabung,
    iki(
      `| 1 | Meningkatnya mutu | Persentase kios yang layak | Jumlah kios layak / Jumlah kios x 100% | 80% | - | Register |
       | 2 | Meningkatnya layanan | Persentase los yang bersih | Jumlah los bersih / Jumlah los x 100% | 80% | 85% | Register |`,
      undefined,
      MURNI,
    ),
    setahun("8 | 2 | 4 | 6 | 8"),
    // Months and quarters without a target are no gap.
    setahun("8 | | 4 | | 8"),
  ],
  cacat: [
    { lembar: tabel("80% | | 90%", "70% | 75% | 80%"), sel: ["F5"] },
    { lembar: tabel("80% | - | 90%", "70% | 75% | 80%"), sel: ["F5"] },
    { lembar: tabel(" | 85% | 90%", "70% | 75% | 80%"), sel: ["E5"] },
    { lembar: tabel("80% | 85% | ", "70% | 75% | 80%", "60% | 65% | 70%"), sel: ["G5"] },
    { lembar: tabel("80% | | 90%"), sel: ["F5"] },
    { lembar: setahun("| 2 | 4 | 6 | 8"), sel: ["E5"] },
  ],
});
