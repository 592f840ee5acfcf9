/** A label over two columns whose texts stand in the second one: what is there is not lost. */
import { readTable, rolesOf, rowsOf } from "./read";

test("every text in the second cell of its label, the last column's too", () => {
  const [blok] = readTable(`
    | Jabatan : Kepala Sub Bagian Umum |
    | NO | SASARAN | | INDIKATOR KINERJA | | FORMULASI | SUMBER DATA | |
    | 1 | | Meningkatnya layanan umum | | Persentase surat yang ditindaklanjuti | A / B x 100% | | Buku agenda |
    | 2 | | Terpeliharanya sarana | | Jumlah sarana yang dipelihara | Jumlah sarana | | Kartu inventaris |`);
  expect(rolesOf(blok)).toBe(
    "A no, B lain, C sasaran, D lain, E indikator, F formulasi, G lain, H sumberData",
  );
  expect(blok?.baris.map((b) => [b.sasaran, b.indikator, b.sumberData])).toEqual([
    ["Meningkatnya layanan umum", "Persentase surat yang ditindaklanjuti", "Buku agenda"],
    ["Terpeliharanya sarana", "Jumlah sarana yang dipelihara", "Kartu inventaris"],
  ]);
});

test("now in the first cell, now in the second", () => {
  const [blok] = readTable(`
    | Jabatan : Kepala Sub Bagian Umum |
    | NO | SASARAN | | INDIKATOR KINERJA | | TARGET | |
    | 1 | Meningkatnya layanan umum | | Persentase surat yang ditindaklanjuti | | | 80% |
    | 2 | | Terpeliharanya sarana kantor | | Jumlah sarana yang dipelihara | | 3 unit |
    | | | | Jumlah sarana yang dibeli | | | 2 unit |`);
  expect(rowsOf(blok)).toEqual(
    [
      "3: Meningkatnya layanan umum > Persentase surat yang ditindaklanjuti",
      "4: Terpeliharanya sarana kantor > Jumlah sarana yang dipelihara",
      "5: Terpeliharanya sarana kantor (lanjutan) > Jumlah sarana yang dibeli",
    ].map((teks, i) => `${teks} [target -=${["80 %", "3 unit", "2 unit"][i] ?? ""}]`),
  );
});

test("a note beside a blank KET is none, a unit beside a figure stays the figure's", () => {
  const [catatan] = readTable(`
    | Jabatan : Kepala Sub Bagian Umum |
    | NO | SASARAN | INDIKATOR KINERJA | TARGET | | KET | |
    | 1 | Meningkatnya layanan umum | Jumlah surat yang ditindaklanjuti | 80 | surat | | cek lagi dengan bidang |`);
  expect(rowsOf(catatan)).toEqual([
    "3: Meningkatnya layanan umum > Jumlah surat yang ditindaklanjuti [target -=80 surat]",
  ]);
  expect(catatan?.baris[0]?.ket).toBeNull();
});
