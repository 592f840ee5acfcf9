import { iki, ujiAturan } from "./ujiAturan";

const baris = (indikator: string, formulasi: string): string =>
  iki(`| 1 | Meningkatnya mutu | ${indikator} | ${formulasi} | 80% | Register |`);

ujiAturan("formulasi-terbalik", {
  sah: [
    // Below the line stands more than the indikator says.
    baris(
      "Persentase realisasi pengadaan barang milik daerah",
      "Jumlah barang yang diadakan / Jumlah barang pada rencana kebutuhan barang milik daerah x 100%",
    ),
    baris("Persentase kios yang layak", "Jumlah kios yang layak / Jumlah kios x 100%"),
    baris("Persentase kios yang layak", "Jumlah kios layak / Jumlah kios yang ada di pasar x 100%"),
    // The whole is named with more words than the part.
    baris("Persentase pasar bersih", "Jumlah pasar bersih / Jumlah pasar rakyat milik daerah x 100%"),
    baris("Persentase desa mandiri", "Jumlah desa mandiri / Jumlah desa x 100%"),
    // What the indikator says stands on neither side.
    baris("Persentase kehadiran pegawai", "Jumlah pegawai / Jumlah pegawai yang tercatat x 100%"),
    baris("Rasio guru terhadap murid yang hadir", "Jumlah guru / Jumlah guru dan murid yang hadir"),
  ],
  cacat: [
    {
      lembar: baris("Persentase kios tipe A yang layak", "Jumlah kios / Jumlah kios yang layak x 100%"),
      sel: ["D4"],
    },
    {
      lembar: baris(
        "Persentase bayi yang mendapat ASI eksklusif",
        "Jumlah bayi yang didata / Jumlah bayi yang mendapat ASI eksklusif x 100%",
      ),
      sel: ["D4"],
    },
    {
      lembar: baris("Persentase kios yang layak", "Jumlah kios / Jumlah kios yang layak x 100%"),
      sel: ["D4"],
    },
    {
      lembar: baris(
        "Persentase temuan yang ditindaklanjuti",
        "Jumlah temuan dibagi jumlah temuan yang ditindaklanjuti dikali 100%",
      ),
      sel: ["D4"],
    },
    {
      lembar: baris("Persentase desa mandiri", "Jumlah desa / Jumlah desa mandiri x 100%"),
      sel: ["D4"],
    },
  ],
});
