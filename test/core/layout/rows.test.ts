import { readTable, rowsOf } from "./read";

const names = (tabel: string) =>
  readTable(tabel)[0]?.baris.map((b) => ({ [b.indikator]: b.komponen.map((k) => k.nama) }));

describe("komponen rows are no indikator", () => {
  test("named below the indikator, figures of their own, no target", () => {
    expect(
      names(`
      | Jabatan : Kabid |
      | NO | SASARAN | INDIKATOR KINERJA | FORMULASI | SATUAN | TARGET | REALISASI |
      | 1 | Meningkatnya mutu | Persentase koperasi sehat | Jumlah koperasi sehat dibagi jumlah koperasi aktif dikali 100% | % | 80 | 50 |
      |   | | Jumlah koperasi sehat | | unit | | 50 |
      |   | | - Jumlah koperasi aktif | | unit | | 100 |
      |   | | Jumlah laporan pembinaan | Jumlah laporan | laporan | 12 | 1 |`),
    ).toEqual([
      { "Persentase koperasi sehat": ["Jumlah koperasi sehat", "Jumlah koperasi aktif"] },
      { "Jumlah laporan pembinaan": [] },
    ]);
  });

  test("pembilang and penyebut in the formulasi column", () => {
    expect(
      names(`
      | Jabatan : Kepala Seksi |
      | SASARAN | INDIKATOR | FORMULASI | SATUAN | TARGET | Realisasi |
      | Meningkatnya mutu | Persentase guru bersertifikat | Guru bersertifikat / guru x 100% | % | 80 | 75 |
      | | | Pembilang: Guru bersertifikat | orang | | 75 |
      | | | Penyebut: Guru | orang | | 100 |`),
    ).toEqual([{ "Persentase guru bersertifikat": ["Guru bersertifikat", "Guru"] }]);
  });

  test("Nilai Akhir and Nilai Awal are data of the formula, no subtotals", () => {
    const growth = "(Nilai Akhir - Nilai Awal) / Nilai Awal x 100%";
    const head = `
      | Jabatan : Kabid |
      | NO | SASARAN | INDIKATOR | FORMULASI | SATUAN | TARGET | REALISASI |
      | 1 | Meningkatnya ekspor | Pertumbuhan nilai ekspor | ${growth} | % | 5 | |`;
    const expected = [{ "Pertumbuhan nilai ekspor": ["Nilai Akhir", "Nilai Awal"] }];
    expect(names(`${head}\n| | | - Nilai Akhir | | Rp | | 9 |\n| | | - Nilai Awal | | Rp | | 8 |`)).toEqual(
      expected,
    );
    expect(names(`${head}\n| | | Nilai Akhir | | Rp | | 9 |\n| | | Nilai Awal | | Rp | | 8 |`)).toEqual(
      expected,
    );
  });

  test("a datum in rupiah under KONSOLIDASI jumlah is no header of a budget", () => {
    expect(
      names(`
      | Jabatan : Kepala UPT Pasar |
      | NO | SASARAN | INDIKATOR | FORMULASI | SATUAN | KONSOLIDASI | TARGET | REALISASI |
      | 1 | Meningkatnya retribusi | Persentase realisasi retribusi | Retribusi diterima / target retribusi x 100% | % | nilai akhir | 90 | |
      | | | - Retribusi diterima | | Rp | jumlah | | |
      | | | - Target retribusi | | Rp | nilai akhir | | |
      | 2 | Meningkatnya tertib ukur | Jumlah alat yang ditera ulang | Jumlah alat | unit | jumlah | 10 | |`),
    ).toEqual([
      { "Persentase realisasi retribusi": ["Retribusi diterima", "Target retribusi"] },
      { "Jumlah alat yang ditera ulang": [] },
    ]);
  });

  test("a list of indikator with bullets stays a list of indikator", () => {
    expect(
      names(`
      | Jabatan : Kabid |
      | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET |
      | Meningkatnya mutu | - Persentase koperasi yang aktif | A / B x 100% | 80% |
      | | - Jumlah koperasi yang dibina | Jumlah koperasi | 10 |`),
    ).toEqual([{ "- Persentase koperasi yang aktif": [] }, { "- Jumlah koperasi yang dibina": [] }]);
  });
});

describe("rows that are passed over", () => {
  test("sections, subtotals, column numbers with gaps, notes", () => {
    const [blok] = readTable(`
      | Jabatan : Kepala Dinas |
      | NO | SASARAN | INDIKATOR KINERJA | TARGET | KET |
      | (1) | (2) | (3) | (5) | (6) |
      | A. KINERJA UTAMA |
      | 1 | Meningkatnya mutu | Indeks mutu pendidikan | 80 | |
      | B. KINERJA TAMBAHAN |
      | 2 | Meningkatnya akses | Angka partisipasi sekolah | 90 | |
      | Jumlah | | | 170 | |
      | Keterangan : target sesuai Renstra |`);
    expect(rowsOf(blok)).toEqual([
      "5: Meningkatnya mutu > Indeks mutu pendidikan [target -=80]",
      "7: Meningkatnya akses > Angka partisipasi sekolah [target -=90]",
    ]);
    expect(blok?.rentang).toBe("A1:E7");
  });

  test("column numbers fused into the first row of data", () => {
    const [blok] = readTable(`
      | Jabatan : Pengadministrasi |
      | SASARAN | INDIKATOR KINERJA | FORMULASI | SUMBER DATA |
      | 1 Tertib administrasi surat | 2 Jumlah surat masuk yang tercatat | 3 Jumlah surat di buku register | 4 |
      | | Jumlah surat keluar yang tercatat | Jumlah surat keluar | Buku register |`);
    expect(rowsOf(blok)).toEqual([
      "3: Tertib administrasi surat > Jumlah surat masuk yang tercatat",
      "4: Tertib administrasi surat (lanjutan) > Jumlah surat keluar yang tercatat",
    ]);
    expect(blok?.baris[0]).toMatchObject({ formulasi: "Jumlah surat di buku register", sumberData: null });
  });

  test("a sasaran that stands with shifted column numbers belongs to the row below", () => {
    const [blok] = readTable(`
      | Jabatan : Bendahara |
      | SASARAN | INDIKATOR KINERJA | FORMULASI | SUMBER DATA |
      | Tertib administrasi keuangan | 1 | 3 | 4 |
      | | | Jumlah pengajuan SPP | Laporan |
      | | Jumlah laporan SPJ yang disusun | Jumlah laporan SPJ | |`);
    expect(rowsOf(blok)).toEqual([
      "4: Tertib administrasi keuangan > ",
      "5: Tertib administrasi keuangan (lanjutan) > Jumlah laporan SPJ yang disusun",
    ]);
  });

  test("a formula stacked over rows is one formula", () => {
    const [blok] = readTable(`
      | Jabatan : Kepala Seksi |
      | SASARAN | INDIKATOR | FORMULASI | TARGET |
      | Meningkatnya mutu | Persentase guru bersertifikat | Jumlah guru bersertifikat | 80% |
      | | | ------------------ x 100% | |
      | | | Jumlah guru | |
      | | Jumlah sekolah yang dibina | Jumlah sekolah | 10 |`);
    expect(blok?.baris.map((b) => b.formulasi)).toEqual([
      "Jumlah guru bersertifikat\n------------------ x 100%\nJumlah guru",
      "Jumlah sekolah",
    ]);
  });
});

test("a line typed into two rows is one row, and the sasaran carried down is the whole of it", () => {
  const [blok] = readTable(`
    | Jabatan : Kepala Seksi |
    | NO | SASARAN | INDIKATOR | TARGET | KET |
    | 1 | Meningkatnya kualitas | Persentase guru yang | 80% | |
    | | layanan pendidikan | sudah bersertifikat | | |
    | | | Jumlah sekolah yang dibina | 12 | |`);
  expect(rowsOf(blok)).toEqual([
    "3: Meningkatnya kualitas layanan pendidikan > Persentase guru yang sudah bersertifikat [target -=80 %]",
    "5: Meningkatnya kualitas layanan pendidikan (lanjutan) > Jumlah sekolah yang dibina [target -=12]",
  ]);
});

describe("sasaran in rows of their own", () => {
  const rows = [
    "4: Meningkatnya produksi pangan > Jumlah produksi padi [target -=100 ton]",
    "5: Meningkatnya produksi pangan (lanjutan) > Persentase lahan terairi [target -=80 %]",
    "7: Meningkatnya kesejahteraan petani > Nilai tukar petani [target -=101 indeks]",
  ];

  test("under a header for both", () => {
    const [blok] = readTable(`
      | Jabatan : Kepala Bidang A |
      | NO | SASARAN / INDIKATOR KINERJA | SATUAN | TARGET |
      | I | Meningkatnya produksi pangan | | |
      | 1 | Jumlah produksi padi | ton | 100 |
      | 2 | Persentase lahan terairi | % | 80 |
      | II | Meningkatnya kesejahteraan petani | | |
      | 1 | Nilai tukar petani | indeks | 101 |`);
    expect(rowsOf(blok)).toEqual(rows);
  });

  test("announced by the word", () => {
    const [blok] = readTable(`
      | Jabatan : Kepala Bidang A |
      | NO | INDIKATOR KINERJA | SATUAN | TARGET |
      | Sasaran 1 : Meningkatnya produksi pangan |
      | 1 | Jumlah produksi padi | ton | 100 |
      | 2 | Persentase lahan terairi | % | 80 |
      | Sasaran 2 : Meningkatnya kesejahteraan petani |
      | 3 | Nilai tukar petani | indeks | 101 |`);
    expect(rowsOf(blok)).toEqual(rows);
  });
});

test("a PENJELASAN cell with labelled parts gives formulasi, sumber data and tipe perhitungan", () => {
  const [blok] = readTable(`
    | Jabatan : Kepala Seksi |
    | SASARAN | INDIKATOR | PENJELASAN | TARGET |
    | Meningkatnya mutu | Persentase guru bersertifikat | Definisi: guru bersertifikat\\nFormulasi Perhitungan : Jumlah guru bersertifikat / jumlah guru x 100%\\nTipe Perhitungan : Non Kumulatif\\nSumber Data : Dapodik | 80% |`);
  expect(blok?.baris[0]).toMatchObject({
    formulasi: "Jumlah guru bersertifikat / jumlah guru x 100%",
    konsolidasi: "Non Kumulatif",
    sumberData: "Dapodik",
  });
});

test("totals of the budget and lines of programmes below a table are no indikator", () => {
  const blok = readTable(`
    | PERJANJIAN KINERJA TAHUN 2026 |
    | No | Sasaran | Indikator Kinerja | Target |
    | 1 | Meningkatnya kualitas jalan | Persentase jalan mantap | 80% |
    | |
    | | Jumlah Anggaran | 3500000000 | |
    | 1. | Program Penyelenggaraan Jalan | Rp. 900.000.000,- | |`);
  expect(blok.flatMap((b) => rowsOf(b))).toEqual([
    "3: Meningkatnya kualitas jalan > Persentase jalan mantap [target -=80 %]",
  ]);
});

test("figures without a jabatan are what an office monitors, under any title", () => {
  const blok = readTable(`
    | MONEV RENJA TRIWULAN II |
    | Kode | Program/Kegiatan | Indikator | Satuan | Target | Realisasi s.d. Triwulan II | Keterangan |
    | 1.02 | Program Kesehatan | Persentase ibu hamil yang dilayani | % | 100 | 52 | |
    | 1.03 | Program SDM | Jumlah tenaga kesehatan yang dilatih | orang | 40 | 12 | |`);
  expect(blok.map((b) => b.jenis)).toEqual(["pengukuran"]);
});

test("a long line in capitals that is no jabatan is told at once", () => {
  const blok = readTable(`
    | No | Sasaran | Indikator | Target |
    | | KEPALA BIDANGPENGENDALIANPENDUDUKDANKELUARGABERENCANA DINAS PEMBERDAYAAN; KETERANGAN | | |
    | 1 | Meningkatnya peserta KB | Persentase peserta KB aktif | 70% |`);
  expect(blok.flatMap((b) => b.baris.map((r) => r.indikator))).toEqual(["Persentase peserta KB aktif"]);
});
