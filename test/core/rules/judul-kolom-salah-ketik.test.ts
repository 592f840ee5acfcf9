import { iki, ujiAturan } from "./ujiAturan";

const kepala = (judul: string): string =>
  iki(
    "| 1 | Meningkatnya mutu kios | Persentase kios layak | Kios layak / kios x 100% | % | 80 | Register | |",
    undefined,
    judul,
  );

ujiAturan("judul-kolom-salah-ketik", {
  sah: [
    kepala("| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | SATUAN | TARGET | SUMBER DATA | SUMBER DANA |"),
    kepala("| NO | SASARAN/ KINERJA | INDIKATOR | FORMULASI | SATUAN | TARGET | SUMBER DATA | KET |"),
    kepala("| NO | SASARAN | INDIKATOR | FORMULASI | SATUAN | TARGET SETAHUN | SUMBER DATA | KET |"),
    kepala("| NO | SASARAN KERJA | INDIKATOR | FORMULASI | SATUAN | TARGET | SUMBER\\nDATA | KET |"),
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(
      `
      | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | Data keragaan koperasi |`,
      undefined,
      `| SASARAN/KINERJA | INDIKATOR KINERJA | PENJELASAN/FORMULASI PENGHITUNGAN | SUMBER DATA |`,
    ),
  ],
  cacat: [
    {
      lembar: kepala("| NO | SASARAN | INDIKATO KINERJA | FORMULASI | SATUA | TARGET | SUMER DATA | KET |"),
      sel: ["C3", "E3", "G3"],
      sesudah: ["INDIKATOR KINERJA", "SATUAN", "SUMBER DATA"],
    },
    {
      lembar: kepala(
        "| No | Sasaran | Indikator Kinerja | Formulasi | Satuan | Target | Sumber Date | Ket |",
      ),
      sel: ["G3"],
      sesudah: ["Sumber Data"],
    },
    {
      lembar: iki(
        `
      | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | Data keragaan koperasi |`,
        undefined,
        `| SASARAN | INDIKATOR KINERJA | PENJELASAN/FORMASI PENGHITUNGAN | SUMBER DATA |`,
      ),
      sel: ["C3"],
      sesudah: ["PENJELASAN/FORMULASI PENGHITUNGAN"],
    },
  ],
});
