import { readTable, rolesOf, rowsOf } from "./read";

describe("headers of two and three rows", () => {
  test("years under TARGET", () => {
    const [blok] = readTable(`
      | Jabatan : Kepala Bidang Koperasi |
      | NO | SASARAN/ KINERJA | INDIKATOR KINERJA | TARGET | | SUMBER DATA |
      |    |                  |                   | 2023   | 2024 |        |
      | 1  | Meningkatnya kualitas koperasi | % Koperasi yang sehat | 30% | 32% | Bidang Koperasi |`);
    expect(rolesOf(blok)).toBe("A no, B sasaran, C indikator, D target, E target, F sumberData");
    expect(blok?.kolom[4]).toMatchObject({ label: "2024", jalur: ["TARGET", "2024"] });
    expect(rowsOf(blok)).toEqual([
      "4: Meningkatnya kualitas koperasi > % Koperasi yang sehat [target 2023=30 %, 2024=32 %]",
    ]);
  });

  test("a group's label above the others, and in the middle of its years", () => {
    const [blok] = readTable(`
      | Jabatan : Kepala Bidang Koperasi |
      |    |         |                   |      | TARGET |      |             |
      | NO | SASARAN | INDIKATOR KINERJA | 2023 | 2024   | 2025 | SUMBER DATA |
      | 1  | Meningkatnya mutu | Persentase koperasi yang sehat | 80% | 85% | 90% | BPS |`);
    expect(rolesOf(blok)).toBe("A no, B sasaran, C indikator, D target, E target, F target, G sumberData");
  });

  test("Target, Realisasi and % under triwulan under a group", () => {
    const [blok] = readTable(`
      | LAPORAN CAPAIAN KINERJA |
      | NO | SASARAN | INDIKATOR | TARGET | CAPAIAN KINERJA | | | | | | PENANGGUNG JAWAB |
      |    |         |           | 2025   | TW I | | | TW II | | | |
      |    |         |           |        | T | R | % | T | R | % | |
      | 1  | Meningkatnya mutu | Indeks mutu layanan | 80 | 20 | 19 | 95 | 40 | 39 | 97,5 | Kabid |`);
    expect(blok?.jenis).toBe("pengukuran");
    expect(rowsOf(blok)).toEqual([
      "5: Meningkatnya mutu > Indeks mutu layanan [target 2025=80, TW1=20, TW2=40] [realisasi TW1=19, TW2=39] [capaian TW1=95 %, TW2=97.5 %]",
    ]);
    expect(blok?.kolom.map((k) => k.label).slice(3)).toEqual([
      "2025",
      "TW I",
      "TW I",
      "TW I",
      "TW II",
      "TW II",
      "TW II",
      "PENANGGUNG JAWAB",
    ]);
  });

  test("months by number, only below a group that says months", () => {
    const [blok] = readTable(`
      | Jabatan : Kepala Bidang A |
      | NO | SASARAN | INDIKATOR KINERJA | TARGET | REALISASI BULAN | | |
      |    |         |                   |        | 1 | 2 | 3 |
      | 1  | Meningkatnya mutu | Jumlah dokumen yang disusun | 12 | 1 | 1 | |`);
    expect(rowsOf(blok)).toEqual([
      "4: Meningkatnya mutu > Jumlah dokumen yang disusun [target -=12] [realisasi 01=1, 02=1, 03=kosong]",
    ]);
  });

  test("labels broken by hyphens and misspelled throughout", () => {
    const [blok] = readTable(`
      | Jabatan : Kabid Perdagangan |
      | N0 | SASRAN | INDIKTOR KINERJA | FORMULSI PERHIT-\\nUNGAN | TARGT | SUMBR DATA |
      | 1 | Meningkatnya mutu | Persentase pasar yang tertib | A / B x 100% | 80% | BPS |`);
    expect(rolesOf(blok)).toBe("A no, B sasaran, C indikator, D formulasi, E target, F sumberData");
  });

  test("a misspelled group keeps its year, a month its name", () => {
    const [blok] = readTable(`
      | Jabatan : Kabid Perdagangan |
      | NO | SASARAN | INDIKATOR KINERJA | TARGTE 2025 | Realisasai TW I 2025 |
      | 1 | Meningkatnya mutu | Persentase pasar yang tertib | 80% | 75% |`);
    expect(rowsOf(blok)).toEqual([
      "3: Meningkatnya mutu > Persentase pasar yang tertib [target 2025=80 %] [realisasi 2025-TW1=75 %]",
    ]);
  });

  test("a month's name is never mended into a role", () => {
    const [blok] = readTable(`
      | Jabatan : Kepala Seksi |
      | SASARAN | INDIKATOR | TARGET | REALISASI | | |
      |         |           |        | JANUARI | FEBRUARI | MARET |
      | Meningkatnya mutu | Jumlah laporan yang selesai | 3 | 1 | 1 | |`);
    expect(rolesOf(blok)).toBe("A sasaran, B indikator, C target, D realisasi, E realisasi, F realisasi");
  });
});

describe("columns that are passed over or asked about", () => {
  test("program and anggaran, baseline and end target hold no target", () => {
    const [blok] = readTable(`
      | INDIKATOR KINERJA UTAMA |
      | No | Sasaran Strategis | Indikator Kinerja Utama | Kondisi Awal | Target | | Target Akhir Renstra | Program | Anggaran |
      |    |                   |                         |              | 2024 | 2025 | | | |
      | 1  | Meningkatnya mutu | Indeks mutu pendidikan  | 70 | 80 | 81 | 90 | Program A | 1000000 |`);
    expect(blok?.jenis).toBe("IKU");
    expect(rowsOf(blok)).toEqual(["4: Meningkatnya mutu > Indeks mutu pendidikan [target 2024=80, 2025=81]"]);
  });

  test("months without a group are asked about, and the planner's answer holds", () => {
    const tabel = `
      | Jabatan : Kepala Seksi |
      | No | Sasaran | Indikator | Target | Jan | Feb |
      | 1 | Meningkatnya mutu | Persentase layanan yang tepat waktu | 90% | 80% | 85% |`;
    const [asked] = readTable(tabel);
    expect(rolesOf(asked)).toBe("A no, B sasaran, C indikator, D target, E realisasi?, F realisasi?");
    expect(asked?.kolom[4]?.kandidat.map((k) => k.peran)).toEqual(["realisasi", "target"]);
    const answer = { [asked?.tataLetak ?? ""]: { jan: "target", feb: "target" } } as const;
    const [answered] = readTable(tabel, { kolomPasti: answer });
    expect(rolesOf(answered)).toBe("A no, B sasaran, C indikator, D target, E target, F target");
  });

  test("a column of figures that nothing names is offered as the target it may be, and not read", () => {
    const [blok] = readTable(`
      | Jabatan : Kepala Bidang A |
      | NO | SASARAN | INDIKATOR KINERJA | VOLUME | SUMBER DATA |
      | 1 | Meningkatnya mutu | Jumlah dokumen yang disusun | 12 | Data |
      | 2 | Meningkatnya akses | Jumlah sekolah yang dibina | 10 | Data |`);
    expect(rolesOf(blok)).toBe("A no, B sasaran, C indikator, D lain?, E sumberData");
    expect(blok?.kolom[3]?.kandidat.map((k) => k.peran)).toContain("target");
  });

  test("supporting data are the source where nothing else says it, and evidence beside a realisasi", () => {
    const tabel = (kepala: string, isi: string) =>
      readTable(`
        | Jabatan : Kepala Seksi |
        | NO | SASARAN | INDIKATOR KINERJA | TARGET | ${kepala} |
        | 1 | Meningkatnya mutu | Persentase guru bersertifikat | 80% | ${isi} |`)[0];
    expect(tabel("DATA DUKUNG", "Data guru dinas")?.baris[0]?.sumberData).toBe("Data guru dinas");
    expect(tabel("REALISASI | DATA DUKUNG", "75% | Sertifikat guru")?.baris[0]?.sumberData).toBeNull();
    expect(tabel("SUMBER DATA | DATA DUKUNG", "Dapodik | Sertifikat")?.baris[0]?.sumberData).toBe("Dapodik");
  });

  test("a unit in a column of its own beside the figure", () => {
    const [blok] = readTable(`
      | Jabatan : Kepala Seksi |
      | NO | SASARAN | INDIKATOR KINERJA | TARGET | | KET |
      | 1 | Meningkatnya mutu | Persentase guru bersertifikat | 80 | Persen | |
      | 2 | Meningkatnya akses | Jumlah sekolah baru yang dibangun | 2 | Unit | |`);
    expect(rowsOf(blok)).toEqual([
      "3: Meningkatnya mutu > Persentase guru bersertifikat [target -=80 %]",
      "4: Meningkatnya akses > Jumlah sekolah baru yang dibangun [target -=2 Unit]",
    ]);
  });
});
