import { ujiAturan } from "./ujiAturan";

const tabel = (identitas: string): string => `${identitas}
| |
| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET | SUMBER DATA |
| 1 | Meningkatnya mutu kios | Persentase kios layak | Jumlah kios layak / Jumlah kios x 100% | 80% | Register |`;

ujiAturan("jabatan-kosong", {
  sah: [
    tabel("| 1. JABATAN : Kepala Bidang Pasar |"),
    tabel("| Jabatan | : | Kepala Bidang Pasar |"),
    // On the line below.
    tabel("| Jabatan | : |\n| Kepala Bidang Pasar |"),
    // No such line at all: the sheet's name or its title may say it.
    tabel("| INDIKATOR KINERJA INDIVIDU |"),
  ],
  cacat: [
    { lembar: tabel("| 1. JABATAN : |\n| 2. TUGAS : Menata pasar |"), sel: ["A1"] },
    { lembar: tabel("| Jabatan | : | |\n| Tugas | : | Menata pasar |"), sel: ["A1"] },
    { lembar: tabel("| 1. | Nama Jabatan : | |\n| 2. | Tugas : | Menata pasar |"), sel: ["B1"] },
  ],
});
