import { hitung, kunci, pick } from "./hitung-tabel";

const tabel = (
  polaritas: string,
  indikator = "Rasio layanan",
  target = "50",
  sasaran = "Membaiknya layanan",
) => `
  | NO | SASARAN | INDIKATOR KINERJA | POLARITAS | TARGET 2026 | REALISASI |
  | 1 | ${sasaran} | ${indikator} | ${polaritas} | ${target} | 55 |
  | 2 | Tertibnya arsip | Nilai arsip | | 80 | 80 |`;

describe("a polaritas cell", () => {
  test.each(["Semakin kecil semakin baik", "Min", "(-)", "Lower better", "Terbalik"])("%s: turun", (teks) => {
    const [b] = hitung(tabel(teks)).baris;
    expect(pick(b, "capaian", "status")).toEqual([90, "terhitung"]);
    expect(kunci(b)).toEqual([]);
  });

  test("that is not understood is no blank: without words that decide there is no capaian", () => {
    const [b] = hitung(tabel("xyz")).baris;
    expect(pick(b, "realisasi", "target", "capaian", "kategori", "status")).toEqual([
      55,
      50,
      null,
      null,
      "tidak dapat dihitung",
    ]);
    expect(b?.ketetapan.polaritas).toEqual({ nilai: "naik", tebakan: true, tolak: true });
    expect(kunci(b)).toEqual(["hitung.polaritasTakTerbaca"]);
  });

  test("words of the indikator that decide count, and the cell is told", () => {
    const [b] = hitung(tabel("xyz", "Angka kemiskinan")).baris;
    expect(pick(b, "capaian")).toEqual([90]);
    expect(kunci(b)).toEqual(["hitung.polaritasTakTerbacaTebakan"]);
  });

  test("so does a sign beside the target", () => {
    const [b] = hitung(tabel("xyz", "Rasio layanan", "≤ 50")).baris;
    expect(pick(b, "capaian")).toEqual([90]);
    expect(kunci(b)).toEqual(["hitung.polaritasTakTerbacaTebakan"]);
  });

  test("“Minimal” is read as turun with a doubt, and not beside a sign that says the opposite", () => {
    const [b] = hitung(tabel("Minimal")).baris;
    expect(pick(b, "capaian")).toEqual([90]);
    expect(kunci(b)).toEqual(["hitung.polaritasRagu"]);
    const [other] = hitung(tabel("Minimal", "Rasio layanan", "≥ 50")).baris;
    expect(pick(other, "capaian")).toEqual([110]);
    expect(kunci(other)).toEqual(["hitung.polaritasTakTerbacaTebakan"]);
  });
});

describe("a direction that nothing but the usual case speaks for", () => {
  test("the sasaran tells it of what the indikator measures, as a guess", () => {
    const [b] = hitung(tabel("", "Jumlah pungli", "50", "Menurunnya pungli di sekolah")).baris;
    expect(pick(b, "capaian")).toEqual([90]);
    expect(kunci(b)).toEqual(["hitung.polaritasTebakan"]);
  });

  test("a sasaran of something to be lowered is told, though the indikator measures something else", () => {
    const [b] = hitung(tabel("", "Rasio aparatur", "50", "Menurunnya pungli di sekolah")).baris;
    expect(pick(b, "capaian")).toEqual([110]);
    expect(kunci(b)).toEqual(["hitung.polaritasSasaran"]);
    const [handled] = hitung(tabel("", "Jumlah pungli yang ditangani", "50", "Menurunnya pungli")).baris;
    expect(kunci(handled)).toEqual([]);
  });

  test("targets that only fall from year to year are told", () => {
    const years = (isi: string) => `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2024 | TARGET 2025 | TARGET 2026 | REALISASI 2026 |
      | 1 | Membaiknya layanan | Rasio sampah liar | ${isi} | 55 |
      | 2 | Tertibnya arsip | Nilai arsip | 80 | 80 | 80 | 80 |`;
    expect(kunci(hitung(years("60 | 55 | 50")).baris[0])).toEqual(["hitung.polaritasTargetTurun"]);
    expect(kunci(hitung(years("60 | 65 | 50")).baris[0])).toEqual([]);
    expect(kunci(hitung(years("50 | 50 | 50")).baris[0])).toEqual([]);
  });

  test("a negative target of a deficit goes by the rule of naik, and says so", () => {
    const [b] = hitung(tabel("", "Surplus/defisit anggaran", "-50").replace("| 55 |", "| -45 |")).baris;
    expect(pick(b, "capaian")).toEqual([110]);
    expect(kunci(b)).toEqual(["hitung.polaritasNegatif"]);
  });
});
