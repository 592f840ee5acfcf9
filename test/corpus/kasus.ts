/** Every document in every style: what is read back in the tests, and counted in the report. */
import { GAYA_UJI } from "./gaya-uji";
import { bukuData, gambarBuku, type BukuJadi } from "./gambar/buku";
import type { Gaya } from "./gaya";
import { NAMA_DOKUMEN } from "./seeds/benih";
import { susunDokumen } from "./susun";
import type { WorkbookData } from "../../src/core/sheet/grid";

export interface Kasus {
  nama: string;
  gaya: Gaya;
  jadi: BukuJadi;
  data: WorkbookData;
}

function kasus(nama: string, dokumen: Parameters<typeof susunDokumen>, gaya: Gaya): Kasus {
  const jadi = gambarBuku(susunDokumen(...dokumen), gaya);
  return { nama: `${nama}, ${gaya.nama}`, gaya, jadi, data: bukuData(jadi, gaya) };
}

export function semuaKasus(): Kasus[] {
  const polos = NAMA_DOKUMEN.flatMap((d) => GAYA_UJI.map((g) => kasus(d, [d, false], g)));
  const berisi = (["sampang", "kapuas-hulu"] as const).flatMap((d) =>
    // With a SATUAN column nobody types the unit a second time beside the number.
    GAYA_UJI.filter((g) => g.target !== "dua sel").map((g) => kasus(`${d} dengan realisasi`, [d, true], g)),
  );
  return [...polos, ...berisi];
}
