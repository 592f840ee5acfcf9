import { hitung, kunci, pick } from "./hitung-tabel";

describe("typed directly, a month a column", () => {
  const tabel = (isi: string, indikator = "Jumlah laporan yang disusun", target = "12 Laporan"): string => `
    | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | Realisasi Jan | Realisasi Feb | Realisasi Mar | Realisasi Apr |
    | 1 | Tertibnya laporan | ${indikator} | ${target} | ${isi} |`;

  test("a count is summed up to the newest month with a figure", () => {
    const { periode, baris } = hitung(tabel("1 | 2 | 0 |"));
    expect(periode).toBe("2026-03");
    expect(pick(baris[0], "realisasi", "satuan", "target", "capaian", "kategori", "status")).toEqual([
      3,
      "Laporan",
      12,
      25,
      "Sangat Rendah",
      "terhitung",
    ]);
    expect(baris[0]?.komponen).toEqual([
      { nama: "Jumlah laporan yang disusun", sel: ["IKI!E3", "IKI!F3", "IKI!G3", "IKI!H3"], nilai: 3 },
    ]);
    expect(kunci(baris[0])).toContain("hitung.konsolidasiTebakan");
  });

  test("months under no word are read as realisasi only with a note that says so", () => {
    const loose = (isi: string): string => `
      | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | Jan | Feb | Mar |
      | 1 | Tertibnya laporan | Jumlah laporan yang disusun | 12 Laporan | ${isi} |
      | 2 | Tertibnya rapat | Jumlah rapat koordinasi | 6 Rapat | 1 | 1 | |`;
    const { baris } = hitung(loose("1 | 2 | "));
    expect(baris[0]?.realisasi).toBe(3);
    expect(kunci(baris[0])).toContain("hitung.kolomRagu");
    expect(kunci(hitung(tabel("1 | 2 | 0 |")).baris[0])).not.toContain("hitung.kolomRagu");
  });

  test("a blank month blocks a sum: known so far, no capaian", () => {
    const { baris } = hitung(tabel("1 | | 2 |"));
    expect(pick(baris[0], "realisasi", "capaian", "kategori", "status")).toEqual([
      3,
      null,
      null,
      "belum lengkap",
    ]);
    expect(kunci(baris[0])).toContain("hitung.periodeKosong");
  });

  test("but not a value taken at its newest", () => {
    const { baris } = hitung(tabel("70 | | 75 |", "Indeks kepuasan masyarakat", "80"));
    expect(pick(baris[0], "realisasi", "capaian", "selRealisasi", "status")).toEqual([
      75,
      93.75,
      "IKI!G3",
      "terhitung",
    ]);
  });

  test("the period asked for closes the series", () => {
    expect(pick(hitung(tabel("1 | 2 | 4 | 5"), { periode: "2026-02" }).baris[0], "realisasi")).toEqual([3]);
    expect(pick(hitung(tabel("1 | 2 | 4 | 5"), { periode: "2026-TW1" }).baris[0], "realisasi")).toEqual([7]);
  });

  test("nothing filled in is incomplete, never 0", () => {
    const { periode, baris } = hitung(tabel("| | |"));
    expect(periode).toBe("2026");
    expect(pick(baris[0], "realisasi", "capaian", "status")).toEqual([null, null, "belum lengkap"]);
  });

  test("a zero typed by hand is a value", () => {
    const { baris } = hitung(tabel("0 | 0 | 0 |"));
    expect(pick(baris[0], "realisasi", "capaian", "status")).toEqual([0, 0, "terhitung"]);
  });

  test("words in a cell stop the count and say where", () => {
    const { baris } = hitung(tabel("1 | proses | 2 |"));
    expect(pick(baris[0], "realisasi", "status")).toEqual([null, "tidak dapat dihitung"]);
  });

  test("a formula without a value is no blank", () => {
    const { baris } = hitung(tabel("1 | | 2 |"), {}, (g) => ({
      ...g,
      formulas: g.values.map((row, r) => row.map((_, c) => (r === 2 && c === 5 ? "=A1+1" : null))),
    }));
    expect(pick(baris[0], "status")).toEqual(["tidak dapat dihitung"]);
    expect(kunci(baris[0])).toContain("hitung.rumusTanpaNilai");
  });
});

describe("komponen rows", () => {
  const tabel = `
    | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | Realisasi Jan | Realisasi Feb | Realisasi Mar |
    | 1 | Meningkatnya ketertiban | Persentase dokumen tepat waktu | Jumlah dokumen tepat waktu / Jumlah dokumen wajib x 100% | 80% | | | |
    | | | | Jumlah dokumen tepat waktu | | 1 | 1 | 6 |
    | | | | Jumlah dokumen wajib | | 2 | 4 | 8 |`;

  test("a percentage over months is the ratio of the sums, not the average of the percentages", () => {
    const { baris } = hitung(tabel);
    expect(baris).toHaveLength(1);
    expect(pick(baris[0], "realisasi", "satuan", "target", "status")).toEqual([
      57.142857143,
      "%",
      80,
      "terhitung",
    ]);
    expect(baris[0]?.komponen).toEqual([
      { nama: "Jumlah dokumen tepat waktu", sel: ["IKI!F4", "IKI!G4", "IKI!H4"], nilai: 8 },
      { nama: "Jumlah dokumen wajib", sel: ["IKI!F5", "IKI!G5", "IKI!H5"], nilai: 14 },
    ]);
  });

  test("a blank month of one komponen leaves the row incomplete", () => {
    const { baris } = hitung(tabel.replace("| 2 | 4 | 8 |", "| 2 | | 8 |"));
    expect(pick(baris[0], "realisasi", "capaian", "status")).toEqual([80, null, "belum lengkap"]);
    expect(kunci(baris[0])).toContain("hitung.komponenBulanBeda");
    const both = tabel.replace("| 1 | 1 | 6 |", "| 1 | | 6 |").replace("| 2 | 4 | 8 |", "| 2 | | 8 |");
    expect(kunci(hitung(both).baris[0])).not.toContain("hitung.komponenBulanBeda");
  });

  test("a denominator of 0 is told", () => {
    const { baris } = hitung(tabel.replace("| 2 | 4 | 8 |", "| 0 | 0 | 0 |"));
    expect(pick(baris[0], "realisasi", "status")).toEqual([null, "tidak dapat dihitung"]);
  });
});

describe("targets of the period beside the year's", () => {
  const tabel = (target: string, realisasi: string, indikator = "Jumlah dokumen yang disusun"): string => `
    | NO | SASARAN | INDIKATOR KINERJA | TARGET | | | | | REALISASI | | | |
    | | | | 2026 | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV |
    | 1 | Tersusunnya dokumen | ${indikator} | ${target} | ${realisasi} |`;

  test("targets that add up to the year's are summed to date", () => {
    const { periode, baris } = hitung(tabel("12 | 3 | 3 | 3 | 3", "3 | 4 | |"));
    expect(periode).toBe("2026-TW2");
    expect(pick(baris[0], "realisasi", "target", "targetPeriode")).toEqual([7, 12, 6]);
    expect(baris[0]?.capaianPeriode).toBeCloseTo(116.666666667, 9);
    expect(baris[0]?.capaian).toBeCloseTo(58.333333333, 9);
    expect(baris[0]?.kategori).toBe("Sangat Tinggi");
  });

  test("targets whose last one is the year's are cumulative", () => {
    const { baris } = hitung(tabel("12 | 3 | 6 | 9 | 12", "3 | 4 | |"));
    expect(pick(baris[0], "targetPeriode")).toEqual([6]);
  });

  test("targets that are neither leave the period without one, and say so", () => {
    const { baris } = hitung(tabel("12 | 3 | 5 | 7 | 10", "3 | 4 | |"));
    expect(pick(baris[0], "targetPeriode", "capaianPeriode")).toEqual([null, null]);
    expect(kunci(baris[0])).toContain("hitung.targetPeriodeTakPasti");
  });

  test("a quarter without a target may stay blank", () => {
    const { baris } = hitung(tabel("6 | | 3 | | 3", "| 3 | |"));
    expect(pick(baris[0], "realisasi", "targetPeriode", "status")).toEqual([3, 3, "terhitung"]);
  });
});

describe("the year", () => {
  const tabel = `
    | NO | SASARAN | INDIKATOR KINERJA | TARGET | | | REALISASI |
    | | | | 2024 | 2025 | 2026 | |
    | 1 | Meningkatnya mutu | Indeks kepuasan masyarakat | 80 | 82 | 84 | 42 |`;

  test.each([
    ["2025-05-01", undefined, "2025", 82],
    ["2031-01-01", undefined, "2026", 84],
    ["2025-05-01", "2024", "2024", 80],
  ])("today %s, asked %s: %s", (hariIni, periode, kode, target) => {
    const hasil = hitung(tabel, { hariIni, ...(periode === undefined ? {} : { periode }) });
    expect(hasil.periode).toBe(kode);
    expect(hasil.baris[0]?.target).toBe(target);
  });
});

test("lower is better is guessed from the wording, and said", () => {
  const { baris } = hitung(`
    | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI |
    | 1 | Menurunnya kemiskinan | Angka kemiskinan | 10% | 8% |`);
  expect(pick(baris[0], "capaian")).toEqual([120]);
  expect(kunci(baris[0])).toContain("hitung.polaritasTebakan");
});

test("a grade is compared by its order and has no number", () => {
  const { baris } = hitung(`
    | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI |
    | 1 | Meningkatnya akuntabilitas | Nilai SAKIP | BB | B |`);
  expect(pick(baris[0], "realisasi", "target", "capaian", "status")).toEqual([null, null, 80, "terhitung"]);
});

test("a doubtful formula is not evaluated: the indikator itself is the komponen", () => {
  const { baris } = hitung(`
    | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | REALISASI |
    | 1 | Tumbuhnya ekspor | Pertumbuhan ekspor | Nilai Akhir - Nilai Awal / Nilai Awal x 100% | 5% | 4% |`);
  expect(baris[0]?.komponen).toEqual([{ nama: "Pertumbuhan ekspor", sel: ["IKI!F3"], nilai: 4 }]);
  expect(pick(baris[0], "capaian")).toEqual([80]);
  expect(kunci(baris[0])).toContain("hitung.formulaRagu");
});

describe("what the workbook shows itself", () => {
  const tabel = (total: string, capaian: string): string => `
    | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI JAN | REALISASI FEB | REALISASI TAHUN 2026 | CAPAIAN |
    | 1 | Tertibnya laporan | Jumlah laporan yang disusun | 12 | 1 | 2 | ${total} | ${capaian} |`;

  test("the total and the capaian are named by their cells", () => {
    expect(pick(hitung(tabel("3", "0.25@0%")).baris[0], "realisasi", "selRealisasi", "selCapaian")).toEqual([
      3,
      "IKI!G3",
      "IKI!H3",
    ]);
  });

  test("a total that differs is told, and the months count", () => {
    const { baris } = hitung(tabel("5", ""));
    expect(pick(baris[0], "realisasi", "selRealisasi", "selCapaian")).toEqual([3, null, null]);
    expect(kunci(baris[0])).toContain("hitung.bedaTotal");
  });

  test("a year's column can't answer for a part of the year", () => {
    const year = `
    | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI TAHUN 2026 |
    | 1 | Tertibnya laporan | Jumlah laporan yang disusun | 12 | 9 |`;
    expect(pick(hitung(year).baris[0], "realisasi", "capaian")).toEqual([9, 75]);
    expect(pick(hitung(year, { periode: "2026-TW1" }).baris[0], "realisasi", "status")).toEqual([
      null,
      "belum lengkap",
    ]);
  });
});

test("cumulative columns are taken as they are, not summed", () => {
  const { periode, baris } = hitung(`
    | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | REALISASI s.d. TW I | REALISASI s.d. TW II | REALISASI s.d. TW III |
    | 1 | Tertibnya laporan | Jumlah laporan yang disusun | 12 | 3 | 7 | |`);
  expect([periode, ...pick(baris[0], "realisasi", "selRealisasi")]).toEqual(["2026-TW2", 7, "IKI!F3"]);
});

describe("errors of Excel's", () => {
  const tabel = (isi: string, indikator = "Persentase rumah layak huni") => `
    | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | Realisasi Jan | Realisasi Feb | Realisasi Mar | Realisasi Apr |
    | 1 | Membaiknya hunian | ${indikator} | 90 | ${isi} |
    | 2 | Membaiknya hunian | Jumlah rumah yang dibangun | 20 | 1 | 2 | | |`;

  test("in months to come they are no figure: the period ends with the newest one", () => {
    const { periode, baris } = hitung(tabel("50 | 55 | #DIV/0! | #DIV/0!"));
    expect(periode).toBe("2026-02");
    expect(baris.map((b) => [b.realisasi, b.status])).toEqual([
      [55, "terhitung"],
      [3, "terhitung"],
    ]);
  });

  test.each(["#DIV/0!", "#N/A", "#VALUE!"])("%s inside the period is refused with its name", (galat) => {
    const [b] = hitung(tabel(`50 | ${galat} | 60 | `, "Jumlah rumah yang dihuni")).baris;
    expect(pick(b, "realisasi", "status")).toEqual([null, "tidak dapat dihitung"]);
    expect(b?.catatan).toContainEqual({ kunci: "sheet.galatSel", isi: { teks: galat } });
  });
});
