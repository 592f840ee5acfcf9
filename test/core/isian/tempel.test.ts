/** A column of figures from elsewhere lands rightly, or says which lines did not match. */
import { type RencanaTempel, rencanaTempel, tempelEdits } from "../../../src/core/isian";
import { dataBernama, denganLembar, isian, koperasi, semua } from "./buku";

const RAT = "Jumlah koperasi yang melaksanakan RAT";
const AKTIF = "Jumlah koperasi aktif";
const PELATIHAN = "Jumlah pelatihan yang dilaksanakan";
const IKM = "Indeks kepuasan masyarakat";
const buku = isian(denganLembar(koperasi), 3);
const data = semua(buku).map((s) => s.data);
const id = (nama: string): string => dataBernama(buku, nama).data.id;

const tempel = (teks: string, mulai: string | null = null): RencanaTempel => rencanaTempel(teks, data, mulai);
const cocok = ({ cocok: c }: RencanaTempel): unknown[] =>
  c.map(({ data: d, ketikan }) => [d.nama, ketikan.status === "angka" ? ketikan.nilai : ketikan.predikat]);
const sisa = ({ takCocok }: RencanaTempel): unknown[] =>
  takCocok.map(({ baris, alasan }) => [baris, alasan.kunci]);

test("figures alone go one after another, from the field on", () => {
  expect(cocok(tempel("42\r\n120\r\n3\r\n"))).toEqual([
    [RAT, 42],
    [AKTIF, 120],
    [PELATIHAN, 3],
  ]);
  expect(cocok(tempel("3\n85,5\nBB", id(PELATIHAN)))).toEqual([
    [PELATIHAN, 3],
    [IKM, 85.5],
    ["Predikat SAKIP", "BB"],
  ]);
});

test("a blank line leaves its figure as it is; a heading takes no place", () => {
  const hasil = tempel("Maret\n42\n\n3");
  expect(cocok(hasil)).toEqual([
    [RAT, 42],
    [PELATIHAN, 3],
  ]);
  expect(sisa(hasil)).toEqual([[1, "isian.bukan-angka"]]);
});

test("what can't be read, and what is too much, is named and written nowhere", () => {
  const hasil = tempel("42\nmenyusul\n1,500\n85\nBB\n7");
  expect(cocok(hasil)).toEqual([
    [RAT, 42],
    [IKM, 85],
    ["Predikat SAKIP", "BB"],
  ]);
  expect(sisa(hasil)).toEqual([
    [2, "sheet.tanpaAngka"],
    [3, "isian.tempel-dua-arti"],
    [6, "isian.tempel-lebih"],
  ]);
});

test("names beside the figures decide, whatever the order and the numbering", () => {
  const hasil = tempel(
    `1\t${IKM}\tnilai\t85,5\n2\tjumlah koperasi  AKTIF\tkoperasi\t120\n3\tJumlah pasar\tunit\t7\n4\t${PELATIHAN}\t\t`,
  );
  expect(hasil.cara).toBe("nama");
  expect(cocok(hasil)).toEqual([
    [IKM, 85.5],
    [AKTIF, 120],
  ]);
  expect(sisa(hasil)).toEqual([
    [3, "isian.tempel-tanpa-nama"],
    [4, "isian.tempel-kosong"],
  ]);
});

test("lines of a message: a name, a colon, a figure", () => {
  expect(cocok(tempel(`1. ${RAT}: 42\n2. ${AKTIF} = 120`))).toEqual([
    [RAT, 42],
    [AKTIF, 120],
  ]);
});

test("a name told with other small words is paired, and marked as likely only", () => {
  const { cocok: c } = tempel("Koperasi melaksanakan RAT\t42");
  expect(c.map(({ data: d, mirip }) => [d.nama, mirip])).toEqual([[RAT, true]]);
});

test("one name twice, or several figures in a line, is not guessed", () => {
  const hasil = tempel(`${AKTIF}\t120\n${AKTIF}\t125\n${IKM}\t80\t85`);
  expect(cocok(hasil)).toEqual([[AKTIF, 120]]);
  expect(sisa(hasil)).toEqual([
    [2, "isian.tempel-dua-kali"],
    [3, "isian.tempel-ganda"],
  ]);
});

test("the edits are guarded by what the cells hold", () => {
  const edits = tempelEdits(tempel("42\n120").cocok);
  expect(edits).toMatchObject([
    { kind: "write", lembar: "Realisasi 2026", contents: [[42]], before: [[null]] },
    { kind: "write", lembar: "Realisasi 2026", contents: [[120]], before: [[null]] },
  ]);
});
