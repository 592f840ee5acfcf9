/** Whose table it is, where tables stand beside each other and identity lines in unusual places. */
import { expectKasus, type Kasus } from "./read";

const kasus: Kasus[] = [
  {
    nama: "jabatan above its label",
    tabel: `
      | Kepala Bidang Perdagangan |
      | JABATAN |
      | SASARAN | INDIKATOR | TARGET |
      | Meningkatnya A | Persentase A yang baik | 80% |`,
    jabatan: ["Kepala Bidang Perdagangan"],
    baris: ["4: Meningkatnya A > Persentase A yang baik [target -=80 %]"],
  },
  {
    nama: "two tables side by side, not labelled alike",
    tabel: `
      | Nama Jabatan | : | Kabid A | | | Nama Jabatan | : | Kabid B |
      | NO | SASARAN | INDIKATOR | TARGET | | NO | SASARAN | INDIKATOR KINERJA | TARGET |
      | 1 | Meningkatnya A | Persentase A yang baik | 80% | | 1 | Meningkatnya B | Persentase B yang baik | 70% |
      | 2 | Meningkatnya C | Persentase C yang baik | 80% | | | | Jumlah D yang baik | 7 |`,
    jabatan: ["Kabid A", "Kabid B"],
    baris: [
      "3: Meningkatnya A > Persentase A yang baik [target -=80 %]",
      "4: Meningkatnya C > Persentase C yang baik [target -=80 %]",
      "3: Meningkatnya B > Persentase B yang baik [target -=70 %]",
      "4: Meningkatnya B (lanjutan) > Jumlah D yang baik [target -=7]",
    ],
  },
  {
    nama: "two tables side by side, one beginning lower",
    tabel: `
      | Jabatan | : | Kabid A | | | Jabatan | : | Kabid B |
      | NO | SASARAN | INDIKATOR | TARGET | | Tugas | : | Membina B |
      | 1 | Meningkatnya A | Persentase A yang baik | 80% | | NO | SASARAN | INDIKATOR | TARGET |
      | 2 | Meningkatnya C | Persentase C yang baik | 80% | | 1 | Meningkatnya B | Persentase B yang baik | 70% |`,
    jabatan: ["Kabid A", "Kabid B"],
    baris: [
      "3: Meningkatnya A > Persentase A yang baik [target -=80 %]",
      "4: Meningkatnya C > Persentase C yang baik [target -=80 %]",
      "4: Meningkatnya B > Persentase B yang baik [target -=70 %]",
    ],
  },
  {
    nama: "two levels of sasaran with one target are one table",
    tabel: `
      | Jabatan | : | Kabid A |
      | NO | SASARAN STRATEGIS | INDIKATOR KINERJA | | SASARAN PROGRAM | INDIKATOR KINERJA PROGRAM | TARGET |
      | 1 | Meningkatnya A | Persentase A yang baik | | Meningkatnya AA | Jumlah AA | 5 |`,
    jabatan: ["Kabid A"],
    baris: ["3: Meningkatnya AA > Jumlah AA [target -=5]"],
  },
  {
    nama: "tugas and fungsi with the first list label in a cell of its own and no colon",
    tabel: `
      | JABATAN | Kepala Bidang A |
      | TUGAS | a. | Menyusun rencana |
      | | b. | Membina pelaku usaha |
      | FUNGSI | a. | Pelaksanaan pembinaan |
      | SASARAN | INDIKATOR | TARGET |
      | Meningkatnya A | Persentase A yang baik | 80% |`,
    jabatan: ["Kepala Bidang A"],
    baris: ["6: Meningkatnya A > Persentase A yang baik [target -=80 %]"],
  },
];

test.each(kasus)("$nama", (satu) => {
  expectKasus(satu);
});
