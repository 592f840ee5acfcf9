import type { Aturan } from "./aturan";
import { pecahanOf } from "./pecahan";
import { pesan } from "../pesan";
import { roundNoise } from "../sheet/bilangan";

/** Pecahan di bawah 1 pada angka bersatuan persen. */
export const aturan: Aturan = {
  id: "persen-pecahan",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: true,
  *periksa(konteks) {
    const pecahan = pecahanOf(konteks);
    if (!pecahan?.pasti) return;
    const { angka, nilaiSel } = pecahan;
    const persen = roundNoise((angka.nilai ?? 0) * 100);
    yield {
      sel: angka.sel,
      pesan: pesan("rules.persen-pecahan", { teks: angka.teks, persen }),
      perbaikan:
        nilaiSel === null
          ? null
          : {
              pesan: pesan("rules.persen-pecahan-perbaikan", { persen }),
              // The number stays as it is: other cells may count with it.
              ubah: [
                {
                  sel: angka.sel,
                  sebelum: String(nilaiSel),
                  sesudah: nilaiSel,
                  format: Number.isInteger(persen) ? "0%" : "0.00%",
                },
              ],
            },
    };
  },
};
