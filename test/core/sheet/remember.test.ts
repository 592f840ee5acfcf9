/** What is remembered of texts: made once, forgotten in time, never mixed up. */
import { remember } from "../../../src/core/sheet/remember";

describe("yang diingat dari sebuah teks", () => {
  it("dibaca sekali, juga bila hasilnya null", () => {
    let made = 0;
    const read = remember((teks) => {
      made++;
      return teks === "" ? null : teks.length;
    });
    expect([read("Target"), read(""), read("Target"), read("")]).toEqual([6, null, 6, null]);
    expect(made).toBe(2);
  });

  it("tidak tercampur antara dua bacaan atas teks yang sama", () => {
    const upper = remember((teks) => teks.toUpperCase());
    const size = remember((teks) => teks.length);
    expect([upper("Ket"), size("Ket"), upper("Ket")]).toEqual(["KET", 3, "KET"]);
  });

  it("tetap benar setelah jauh lebih banyak teks daripada yang disimpan", () => {
    const last = remember((teks) => teks.slice(-1));
    const texts = Array.from({ length: 40_000 }, (_, i) => `sasaran ke-${String(i)}`);
    for (const teks of texts) last(teks);
    expect(texts.every((teks) => last(teks) === teks.at(-1))).toBe(true);
  });
});
