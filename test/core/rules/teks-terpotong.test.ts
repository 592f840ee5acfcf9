import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("teks-terpotong", {
  sah: [
    // The name of a unit, not "di bidang …".
    iki(`
      | 1 | Meningkatnya kinerja bidang | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    `
| Jabatan : Analis |
| Fungsi : |
| a. menyusun bahan; dan |
| b. melapor. |
| |
| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | SUMBER DATA |
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
  ],
  cacat: [
    {
      lembar: iki(`
      | 1 | Meningkatnya kinerja dinas di bidang | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
      sel: ["B4"],
    },
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas dan akuntabilitas koperasi di | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
      sel: ["B4"],
    },
    {
      lembar: `
| Jabatan : Analis |
| Tugas : menyelenggarakan sebagian tugas Dinas di |
| |
| NO | SASARAN | INDIKATOR | FORMULASI | TARGET | SUMBER DATA |
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
      sel: ["A2"],
    },
  ],
});
