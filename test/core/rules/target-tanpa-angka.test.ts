import { readWorkbook } from "../../../src/core/layout";
import { periksaBuku } from "../../../src/core/rules";
import { sentence } from "../../../src/messages";
import { workbook, worksheet } from "../worksheet";
import { iki, ujiAturan } from "./ujiAturan";

const target = (indikator: string, isi: string): string =>
  iki(`
      | 1 | Meningkatnya mutu | ${indikator} | Laporan | ${isi} | Data internal |`);

/** Two years side by side. */
const duaTahun = (isi: string): string =>
  iki(
    `
      | 1 | Terkendalinya harga | Tingkat inflasi | Data BPS | ${isi} | BPS |`,
    undefined,
    `| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | | SUMBER DATA |
| | | | | 2025 | 2026 | |`,
  );

ujiAturan("target-tanpa-angka", {
  sah: [
    // A day is the target of what must be on time.
    target("Ketepatan waktu penyampaian LKPD", "31 Maret 2026"),
    // Told once, as several indikator in a cell.
    target("a. Persentase PMKS tertangani\\nb. Jumlah panti terakreditasi", "80%\\n5 panti"),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Predikat SAKIP perangkat daerah | Predikat SAKIP | BB | Data keragaan koperasi |`),
  ],
  cacat: [
    { lembar: target("Rasio guru murid", "1:20"), sel: ["E4"] },
    { lembar: target("Jumlah dokumen yang disusun", "31 Maret 2026"), sel: ["E4"] },
    { lembar: target("Jumlah dokumen yang disusun", "31/03/2026"), sel: ["E4"] },
    { lembar: target("Persentase PMKS tertangani", "80%\\n5 panti"), sel: ["E4"] },
    { lembar: target("Persentase PMKS tertangani", "H-3"), sel: ["E4"] },
    { lembar: target("Produktivitas padi", "10.1,5 Ton/Ha"), sel: ["E4"] },
    // Once a row, however many years say it.
    { lembar: duaTahun("2,5 ± 1 | 2,5 ± 1"), sel: ["E5"] },
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | Ada | Data keragaan koperasi |`),
      sel: ["E4"],
    },
  ],
});

test.each([
  ["2,5 ± 1", "memuat lebih dari satu angka"],
  ["1:20", "memuat lebih dari satu angka"],
  ["31 Maret 2026", "adalah tanggal"],
  ["H-3", "tidak dapat dibaca dengan pasti"],
  ["Ada", "tidak memuat angka atau predikat"],
])("the target %s is said for what it is", (isi, kata) => {
  const buku = workbook([worksheet(target("Tingkat inflasi", isi))]);
  const [temuan] = periksaBuku(buku, readWorkbook(buku), { aturan: ["target-tanpa-angka"] });
  expect(temuan && sentence(temuan.pesan, "id")).toContain(kata);
});
