import { iki, ujiAturan } from "./ujiAturan";

const SATUAN = "| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | SATUAN | TARGET | SUMBER DATA |";
const TAHUN =
  "| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET | | SUMBER DATA |\n| | | | | 2025 | 2026 | |";

const TRIWULAN =
  "| NO | SASARAN | INDIKATOR KINERJA | FORMULASI | TARGET 2026 | TARGET | | SUMBER DATA |\n| | | | | | TW I | TW II | |";

ujiAturan("target-tanpa-satuan", {
  sah: [
    // The quarters are in the year's unit, or in percent as the indikator says.
    iki(
      `| 1 | Meningkatnya penerima manfaat | Jumlah KPM yang graduasi | Jumlah KPM | "1.500 KPM" | 700 | 800 | DTSEN |`,
      undefined,
      TRIWULAN,
    ),
    iki(
      `| 1 | Meningkatnya akurasi data | Persentase DTSEN yang diverifikasi | Jumlah DTSEN yang diverifikasi / Jumlah DTSEN x 100% | 0.9@0% | 50 | 90 | DTSEN |`,
      undefined,
      TRIWULAN,
    ),
    iki(
      `| 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
    ),
    iki(
      `| 1 | Meningkatnya kualitas koperasi | Indeks kepuasan masyarakat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 85 | Data keragaan koperasi |`,
    ),
    iki(
      `| 1 | Meningkatnya kualitas koperasi | Rata-rata nilai asesmen literasi | Jumlah nilai / jumlah peserta | 72 | Data keragaan koperasi |`,
    ),
    iki(
      `| 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | % | 80 | Data keragaan koperasi |`,
      undefined,
      SATUAN,
    ),
    iki(
      `| 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 0.8@0% | Data keragaan koperasi |`,
    ),
  ],
  cacat: [
    // Nobody says the unit.
    {
      lembar: iki(
        `| 1 | Meningkatnya penerima manfaat | Jumlah kunjungan pameran | Jumlah kunjungan | | 700 | 800 | DTSEN |`,
        undefined,
        TRIWULAN,
      ),
      sel: ["F5"],
    },
    {
      lembar: iki(
        `| 1 | Meningkatnya kualitas koperasi | Jumlah UMKM yang terdata | Jumlah UMKM yang terdata | "9.662" | Data keragaan koperasi |`,
      ),
      sel: ["E4"],
      sesudah: ["9.662 UMKM"],
    },
    {
      lembar: iki(
        `| 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | "80" | Data keragaan koperasi |`,
      ),
      sel: ["E4"],
      sesudah: ["80%"],
    },
    // The number stays, a format says the unit: the planner's own formulas go on with 80.
    {
      lembar: iki(
        `| 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80 | Data keragaan koperasi |`,
      ),
      sel: ["E4"],
      sesudah: [80],
    },
    {
      lembar: iki(
        `| 1 | Meningkatnya kualitas koperasi | Jumlah dokumen yang disusun | Jumlah dokumen | 4 | Data keragaan koperasi |`,
      ),
      sel: ["E4"],
      sesudah: [4],
    },
    // 0,8% or 80%: asked, not guessed. So is a unit of two.
    {
      lembar: iki(
        `| 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 0.8 | Data keragaan koperasi |`,
      ),
      sel: ["E4"],
      sesudah: [],
    },
    {
      lembar: iki(
        `| 1 | Meningkatnya kualitas koperasi | Jumlah dokumen dan laporan | Jumlah dokumen | 4 | Data keragaan koperasi |`,
      ),
      sel: ["E4"],
      sesudah: [],
    },
    {
      lembar: iki(
        `| 1 | Meningkatnya kualitas koperasi | Jumlah pengunjung pameran | Jumlah pengunjung | 4 | Data keragaan koperasi |`,
      ),
      sel: ["E4"],
      sesudah: [],
    },
    // The other year says it.
    {
      lembar: iki(
        `| 1 | Meningkatnya kualitas koperasi | Jumlah pengunjung pameran | Jumlah pengunjung | 400 | 450 tamu | Data keragaan koperasi |`,
        undefined,
        TAHUN,
      ),
      sel: ["E5"],
      sesudah: [400],
    },
    // The satuan column is filled; one like the unit above may be merged with it, and is left to the planner.
    {
      lembar: iki(
        `| 1 | Meningkatnya kualitas koperasi | Jumlah dokumen yang disusun | Jumlah dokumen | dokumen | 4 | Data keragaan koperasi |
        | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | | 80 | Data keragaan koperasi |
        | 1 | Meningkatnya kualitas koperasi | Persentase koperasi aktif | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | | 70 | Data keragaan koperasi |`,
        undefined,
        SATUAN,
      ),
      sel: ["F5", "F6"],
      sesudah: ["%", "%"],
    },
    {
      lembar: iki(
        `| 1 | Meningkatnya kualitas koperasi | Persentase koperasi aktif | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | % | 70 | Data keragaan koperasi |
        | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | | 80 | Data keragaan koperasi |`,
        undefined,
        SATUAN,
      ),
      sel: ["F5"],
      sesudah: [],
    },
  ],
});
