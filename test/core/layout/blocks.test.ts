import { readTable, rowsOf } from "./read";

const table = `
  | NO | SASARAN | INDIKATOR KINERJA | TARGET |
  | 1 | Meningkatnya mutu | Persentase guru bersertifikat | 80% |`;

describe("whose table it is", () => {
  test.each([
    ["| Jabatan : Lurah Sukamaju. |", "Lurah Sukamaju"],
    ["| 1. | JABATAN | : | Lurah Sukamaju |", "Lurah Sukamaju"],
    ["| - 1 Jabatan : Lurah Sukamaju |", "Lurah Sukamaju"],
    ["| 1. Jabatan Lurah Sukamaju |", "Lurah Sukamaju"],
    ["| Jabatan | : Lurah Sukamaju |", "Lurah Sukamaju"],
    ["| Jabtan | : | Lurah Sukamaju |", "Lurah Sukamaju"],
    ["| Lurah Sukamaju |\n| 1. Jabatan |", "Lurah Sukamaju"],
    ["| Nama Jabatan | : | Lurah Sukamaju | Unit Kerja | : | Kecamatan A |", "Lurah Sukamaju"],
    ["| INDIKATOR KINERJA INDIVIDU |\n| LURAH SUKAMAJU |", "LURAH SUKAMAJU"],
    ["| INDIKATOR KINERJA INDIVIDU LURAH SUKAMAJU |", "LURAH SUKAMAJU"],
    [
      "| Jabatan : Analis Perdagangan Ahli Muda pada |\n| Bidang Perdagangan |\n| Tugas : Menganalisis |",
      "Analis Perdagangan Ahli Muda pada Bidang Perdagangan",
    ],
  ])("%s", (lines, jabatan) => {
    expect(readTable(lines + table).map((b) => b.jabatan)).toEqual([jabatan]);
  });

  test("who signs below, unless he only acknowledges", () => {
    const [blok] = readTable(`
      | INDIKATOR KINERJA INDIVIDU |${table}
      | | Mengetahui, | | Purwakarta, 3 Januari 2024 |
      | | Kepala Dinas Pendidikan | | Kepala Bidang GTK |
      | | (nama) | | (nama) |
      | | NIP. 19700101 199001 1 001 | | NIP. 19800101 200001 1 001 |`);
    expect(blok?.jabatan).toBe("Kepala Bidang GTK");
    expect(rowsOf(blok)).toHaveLength(1);
  });

  test("a column of jabatan makes a block of each", () => {
    const blok = readTable(`
      | NO | JABATAN | SASARAN | INDIKATOR | TARGET |
      | 1 | Sekretaris | Tertib administrasi | Persentase surat yang terproses | 80% |
      | 2 | Kepala Bidang Perdagangan | Meningkatnya ekspor | Nilai ekspor yang tercatat | 100 |
      |   | | | Jumlah eksportir baru | 10 |`);
    expect(blok.map((b) => [b.jabatan, b.baris.length])).toEqual([
      ["Sekretaris", 1],
      ["Kepala Bidang Perdagangan", 2],
    ]);
  });

  test("a title of another kind of table says its jenis, and keeps the jabatan above", () => {
    const blok = readTable(`| Jabatan : Kepala Bidang A |${table}\n| PENGUKURAN KINERJA |
      | NO | SASARAN | INDIKATOR KINERJA | TARGET | REALISASI | % |
      | 1 | Meningkatnya mutu | Persentase guru bersertifikat | 80 | 60 | 75 |`);
    expect(blok.map((b) => [b.jenis, b.jabatan])).toEqual([
      ["IKI", "Kepala Bidang A"],
      ["pengukuran", "Kepala Bidang A"],
    ]);
  });
});

test("a target with its unit is a figure, never a label of another table's header", () => {
  const blok = readTable(`
    | Jabatan : Sekretaris |
    | SASARAN | INDIKATOR | TARGET | |
    | | | 2025 | 2026 |
    | Meningkatnya akuntabilitas | Nilai SAKIP | 72 Nilai | 74 Nilai |
    | | Rata-rata waktu tanggap | 45 Menit | 40 Menit |
    | | Skor Pola Pangan Harapan | 88 Skor | 89 Skor |`);
  expect(blok.flatMap((b) => rowsOf(b))).toEqual([
    "4: Meningkatnya akuntabilitas > Nilai SAKIP [target 2025=72 Nilai, 2026=74 Nilai]",
    "5: Meningkatnya akuntabilitas (lanjutan) > Rata-rata waktu tanggap [target 2025=45 Menit, 2026=40 Menit]",
    "6: Meningkatnya akuntabilitas (lanjutan) > Skor Pola Pangan Harapan [target 2025=88 Skor, 2026=89 Skor]",
  ]);
});

test("an identity line tight above a header of two rows is no tier of it", () => {
  const [blok] = readTable(`
    | JABATAN | : | Kepala Pelaksana | |
    | SASARAN | INDIKATOR | TARGET | REALISASI | |
    | | | | TW I | TW II |
    | Meningkatnya ketangguhan | Indeks ketahanan daerah | 61 | 60 | 62 |`);
  expect([blok?.jabatan, blok?.barisKepala]).toEqual(["Kepala Pelaksana", [2, 3]]);
});

test("a header printed again on the next page goes on with the same block", () => {
  const [blok, ...others] = readTable(`
    | INDIKATOR KINERJA INDIVIDU |
    | Jabatan : Camat |${table}
    | INDIKATOR KINERJA INDIVIDU |
    | NO | SASARAN | INDIKATOR KINERJA | TARGET |
    | 2 | Meningkatnya layanan | Indeks kepuasan masyarakat | 85 |`);
  expect(others).toEqual([]);
  expect(rowsOf(blok)).toHaveLength(2);
});

test("two tables of one form beside each other are two blocks", () => {
  const blok = readTable(`
    | Jabatan | : | Kabid A | | Jabatan | : | Kabid B |
    | SASARAN | INDIKATOR | TARGET | | SASARAN | INDIKATOR | TARGET |
    | Meningkatnya A | Persentase A yang baik | 80% | | Meningkatnya B | Persentase B yang baik | 70% |`);
  expect(blok.map((b) => [b.jabatan, ...rowsOf(b)])).toEqual([
    ["Kabid A", "3: Meningkatnya A > Persentase A yang baik [target -=80 %]"],
    ["Kabid B", "3: Meningkatnya B > Persentase B yang baik [target -=70 %]"],
  ]);
});

test("a budget table right below is not read into the block", () => {
  const [blok, ...others] = readTable(`
    | PERJANJIAN KINERJA |
    | Jabatan : Camat |${table}
    | Program | | Anggaran | Keterangan |
    | Program Peningkatan Mutu | | 100000000 | APBD |`);
  expect(others).toEqual([]);
  expect(blok).toMatchObject({ jenis: "PK", rentang: "A2:D4" });
});

describe("look-alikes stay out", () => {
  test.each([
    ["staff", "| No | Nama | NIP | Jabatan | Pangkat |\n| 1 | Budi | 19800101 | Analis | Penata |"],
    [
      "goals without indikator",
      "| Tujuan | Sasaran | Strategi |\n| Meningkatkan mutu | Meningkatnya akses | Pelatihan |",
    ],
    [
      "goals with nothing to measure",
      "| Sasaran Strategis (SS) | Indikator Kinerja |\n| Meningkatnya mutu | Persentase mutu |",
    ],
    [
      "budget",
      "| NO | PROGRAM/KEGIATAN | INDIKATOR | TARGET | PAGU INDIKATIF |\n| 1 | Program A | Persentase A | 80% | 100000 |",
    ],
    [
      "statistics over years",
      "| DATA STRATEGIS KABUPATEN A |\n| No | Indikator | Satuan | 2023 | 2024 |\n| 1 | Laju pertumbuhan ekonomi | % | 3,1 | 4,2 |",
    ],
    [
      "statistics with their source",
      "| PROFIL KESEHATAN |\n| No | Indikator | 2023 | 2024 | Sumber |\n| 1 | Jumlah puskesmas | 26 | 27 | Dinkes |",
    ],
    [
      "statistics called capaian",
      "| METADATA SDGs |\n| No | Indikator SDGs | Satuan | Capaian 2022 | Capaian 2023 | Sumber Data |\n| 1 | Persentase penduduk miskin | % | 7,1 | 6,8 | BPS |",
    ],
    ["laws", "| No | Peraturan | Tentang |\n| 1 | Undang-Undang Nomor 5 Tahun 2014 | Indikator kinerja |"],
    [
      "old SKP without indikator",
      "| NO | KEGIATAN TUGAS JABATAN | AK | TARGET |\n| 1 | Menyusun laporan | 0 | 12 Dokumen |",
    ],
  ])("%s", (_, tabel) => {
    expect(readTable(tabel)).toEqual([]);
  });

  test.each([
    ["a title", "| INDIKATOR KINERJA UTAMA |\n| No | Indikator | Satuan | 2025 | 2026 |"],
    ["a header that speaks of kinerja", "| No | Indikator Kinerja Utama | Satuan | 2025 | 2026 |"],
    ["a jabatan", "| Jabatan : Kabid A |\n| No | Indikator | Satuan | 2025 | 2026 |"],
    ["a target", "| No | Indikator | Satuan | Target 2025 | Target 2026 |"],
    ["a formula", "| No | Indikator | Formulasi | 2025 | 2026 |"],
  ])("but %s makes years targets", (_, kepala) => {
    const [blok] = readTable(`${kepala}\n| 1 | Jumlah produksi padi sawah | ton | 100 | 110 |`);
    expect(blok?.baris.map((b) => b.target.length)).toEqual([2]);
  });
});
