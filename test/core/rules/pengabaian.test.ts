import { readWorkbook } from "../../../src/core/layout";
import { pengaturanBawaan } from "../../../src/core/pengaturan";
import {
  bandingkan,
  denganAbaian,
  denganAturan,
  jejak,
  opsiPeriksa,
  periksaBuku,
  tandaiEdits,
  tanpaAbaian,
  type OpsiPeriksa,
  type Temuan,
} from "../../../src/core/rules";
import { workbook, worksheet } from "../worksheet";
import { iki } from "./ujiAturan";

const baris = `| 1 | Meningkatnya mutu | Presentase koperasi sehat | Jumlah presentase koperasi | 80% | Data keragaan koperasi |`;
const periksa = (tabel: string, opsi: OpsiPeriksa = {}): Temuan[] => {
  const buku = workbook([worksheet(tabel)]);
  return periksaBuku(buku, readWorkbook(buku), { aturan: ["salah-ketik"], ...opsi });
};
const tabel = iki(baris);
const [diC, diD] = periksa(tabel);

test("a dismissed finding stays away when its row moves, and the same fault in another column does not", () => {
  if (!diC) throw new Error("no finding");
  const ingat = denganAbaian(pengaturanBawaan, diC, "istilah daerah");
  expect(ingat.diabaikan[0]).toMatchObject({ kode: "salah-ketik", kolom: "C", alasan: "istilah daerah" });
  const bergeser =
    iki(`| 1 | Meningkatnya usaha | Jumlah usaha | Jumlah usaha | 30% | Data keragaan koperasi |
    ${baris.replace("| 1 |", "| 2 |")}`);
  expect(periksa(bergeser, opsiPeriksa(ingat)).map(({ sel }) => sel)).toEqual(["D5"]);
});

test("it comes back when it is shown again, or when the indikator becomes another", () => {
  if (!diC) throw new Error("no finding");
  const ingat = denganAbaian(pengaturanBawaan, diC, "");
  const abaian = ingat.diabaikan[0];
  if (!abaian) throw new Error("nothing remembered");
  expect(periksa(tabel, opsiPeriksa(tanpaAbaian(ingat, abaian)))).toHaveLength(2);
  expect(periksa(tabel.replace("sehat", "aktif"), opsiPeriksa(ingat))).toHaveLength(2);
});

test("a rule that is switched off finds nothing, until it is switched on", () => {
  const mati = denganAturan(pengaturanBawaan, "salah-ketik", false);
  expect(periksa(tabel, opsiPeriksa(mati))).toEqual([]);
  expect(periksa(tabel, opsiPeriksa(denganAturan(mati, "salah-ketik", true)))).toHaveLength(2);
});

test("since the last run: what is new, gone and still there, wherever the rows have moved", () => {
  const dahulu = jejak(periksa(tabel));
  const kini = periksa(
    iki(`| 1 | Meningkatnya kegitan | Persentase usaha aktif | Jumlah usaha aktif / Jumlah usaha x 100% | 30% | Data keragaan koperasi |
    ${baris.replace("| 1 |", "| 2 |").replace("Jumlah presentase", "Jumlah persentase")}`),
  );
  const { baru, hilang, tetap } = bandingkan(kini, dahulu);
  expect([[...baru].map(({ sel }) => sel), hilang, tetap]).toEqual([["B4"], 1, 1]);
});

test("a cell is marked once, in the colour of its gravest finding", () => {
  if (!diC || !diD) throw new Error("no finding");
  const edits = tandaiEdits([{ ...diC, tingkat: "saran" }, { ...diC, tingkat: "galat" }, diD]);
  expect(edits.map((e) => e.kind)).toEqual(["conditionalFormat", "conditionalFormat"]);
  expect(edits[0]).toMatchObject({ rentang: { row: 3, col: 2 }, look: { fill: "#F4B6B0" } });
});
