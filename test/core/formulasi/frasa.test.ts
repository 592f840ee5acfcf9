import { readFormulasi } from "../../../src/core/formulasi";
import { readFrasa, type Frasa } from "./frasa";

interface Hasil {
  baris: number;
  teks: string;
  harap: string;
  baca: string;
}

/** Where the reader and the table differ: status, expression of the first reading, names. */
function differences(frasa: readonly Frasa[]): Hasil[] {
  return frasa.flatMap(({ baris, teks, indikator, status, ekspresi, komponen }) => {
    const baca = readFormulasi(teks, indikator);
    const names = baca.komponen.map((k) => k.nama);
    const harap = [status, ekspresi ?? baca.ekspresi ?? "", ...(komponen.length > 0 ? komponen : names)].join(
      " | ",
    );
    const hasil = [baca.status, baca.ekspresi ?? "", ...names].join(" | ");
    return harap === hasil ? [] : [{ baris, teks, harap, baca: hasil }];
  });
}

test("all formula texts of the five documents are read as the table says", () => {
  const frasa = readFrasa("dokumen.txt");
  expect(new Set(frasa.map((f) => f.teks)).size).toBe(96);
  expect(differences(frasa)).toEqual([]);
});

test("every phrase of the development set is read as the table says", () => {
  expect(differences(readFrasa("kembang.txt"))).toEqual([]);
});

test("every phrase of the field is read as the table says", () => {
  const frasa = readFrasa("lapangan.txt");
  expect(frasa.length).toBeGreaterThanOrEqual(250);
  expect(differences(frasa)).toEqual([]);
});

test("a near-miss is told from what it resembles", () => {
  expect(differences(readFrasa("tepian.txt"))).toEqual([]);
});

test("of the phrases held out at least 85% of the clear ones are read, and none wrongly", () => {
  const frasa = readFrasa("uji.txt");
  const clear = frasa.filter((f) => f.status === "terbaca");
  const read = clear.filter((f) => readFormulasi(f.teks, f.indikator).status === "terbaca");
  expect(read.length / clear.length).toBeGreaterThanOrEqual(0.85);
  const wrong = frasa.filter((f) => {
    const baca = readFormulasi(f.teks, f.indikator);
    const other = f.ekspresi !== undefined && baca.ekspresi !== f.ekspresi;
    return baca.status === "terbaca" && (f.status !== "terbaca" || other);
  });
  expect(wrong).toEqual([]);
});
