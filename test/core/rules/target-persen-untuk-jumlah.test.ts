import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("target-persen-untuk-jumlah", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: iki(
        "| 1 | Meningkatnya layanan | Jumlah nasabah yang aktif | Persen | 450 |",
        undefined,
        "| NO | SASARAN | INDIKATOR | SATUAN | TARGET |",
      ),
      sel: ["D4"],
    },
    {
      lembar: iki(`
      | 1 | Meningkatnya kualitas koperasi | Jumlah retribusi pasar yang diterima | Jumlah retribusi pasar yang diterima | 100 Persen | Data keragaan koperasi |`),
      sel: ["E4"],
    },
  ],
});
