import fc from "fast-check";
import {
  evaluate,
  paraphrase,
  readFormulasi,
  toExpression,
  toMathML,
  type Pohon,
} from "../../../src/core/formulasi";
import { komponenOf } from "../../../src/core/formulasi/tree";
import { pohonAcak } from "./pohonAcak";

const size = (pohon: Pohon): number => (pohon.jenis === "operasi" ? size(pohon.kiri) + size(pohon.kanan) : 1);

test("a formula told in words and read back is the same formula", () => {
  fc.assert(
    fc.property(pohonAcak, (pohon) => {
      fc.pre(size(pohon) <= 8);
      const baca = readFormulasi(paraphrase(pohon));
      expect([baca.status, baca.ekspresi]).toEqual(["terbaca", toExpression(pohon)]);
      expect(baca.komponen.map((k) => k.nama.toLowerCase())).toEqual(
        komponenOf(pohon).map((k) => k.nama.toLowerCase()),
      );
    }),
    { numRuns: 400 },
  );
});

test("a missing figure is never counted as zero", () => {
  fc.assert(
    fc.property(pohonAcak, fc.nat(), (pohon, pick) => {
      const kode = komponenOf(pohon).map((k) => k.kode);
      const missing = kode[pick % kode.length] ?? "";
      const nilai = Object.fromEntries(kode.map((k) => [k, k === missing ? null : 3]));
      expect(evaluate(pohon, nilai)).toEqual({ status: "belum lengkap", kurang: [missing] });
    }),
  );
});

test("a value is a finite number or a reason", () => {
  fc.assert(
    fc.property(
      pohonAcak,
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 6, maxLength: 6 }),
      (pohon, values) => {
        const nilai = Object.fromEntries(komponenOf(pohon).map((k, i) => [k.kode, values[i] ?? 1]));
        const hasil = evaluate(pohon, nilai);
        if (hasil.status === "terhitung") expect(Number.isFinite(hasil.nilai)).toBe(true);
        else expect(hasil.status).toBe("tidak dapat dihitung");
      },
    ),
  );
});

test("no text makes the reader throw, and only a text with a reading has fields", () => {
  const pieces = fc.constantFrom(
    "Jumlah",
    "koperasi",
    "/",
    "x 100%",
    "(",
    ")",
    "dibagi",
    "-",
    "\n",
    "____",
    "A = ",
    "tahun n-1",
    "Σ",
    ":",
    "per",
    "1.000",
    "$\\frac{",
    "}",
    "dan",
    "perbandingan",
    "dengan",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 14 }), (words) => {
      const baca = readFormulasi(words.join(" "), "Persentase koperasi");
      expect(baca.status === "tolak").toBe(baca.pohon === null);
      if (baca.status !== "terbaca") expect(baca.catatan.length).toBeGreaterThan(0);
      if (baca.pohon) expect(baca.komponen.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

test("spaces, line ends inside names and look-alike signs change nothing", () => {
  const plain = readFormulasi(
    "Jumlah koperasi sehat / Jumlah koperasi aktif x 100%",
    "Persentase koperasi sehat",
  );
  const space = fc.constantFrom(" ", "  ", "\u00A0", " \u2009");
  fc.assert(
    fc.property(
      space,
      space,
      fc.constantFrom("/", "÷", "⁄", "∕", ":"),
      fc.constantFrom("x", "×", "*", "X", "kali"),
      (a, b, bar, times) => {
        const text = `Jumlah${a}koperasi sehat${b}${bar}${a}Jumlah koperasi${b}aktif ${times}${a}100${a}%`;
        const baca = readFormulasi(text, "Persentase koperasi sehat");
        expect({ ...baca, teks: "" }).toEqual({ ...plain, teks: "" });
      },
    ),
  );
});

test("the fraction drawn names every komponen once for each mention", () => {
  fc.assert(
    fc.property(pohonAcak, (pohon) => {
      const drawn = toMathML(pohon);
      for (const { kode } of komponenOf(pohon)) expect(drawn).toContain(`data-kode="${kode}"`);
      expect(drawn.match(/<mrow>/g)?.length).toBe(drawn.match(/<\/mrow>/g)?.length);
    }),
  );
});
