import { pesan } from "../pesan";
import { paraphrase } from "./paraphrase";
import { komponenOf, zeroDigits } from "./tree";
import type { NilaiFormula, Pohon } from "./types";

type Langkah = { nilai: number } | { nol: Pohon };

const isZero = (value: number, node: Pohon): boolean =>
  node.jenis === "operasi" ? Number(value.toFixed(zeroDigits)) === 0 : value === 0;

function step(node: Pohon, nilai: Readonly<Record<string, number | null>>): Langkah {
  if (node.jenis === "angka") return { nilai: node.nilai };
  if (node.jenis === "komponen") return { nilai: nilai[node.kode] ?? Number.NaN };
  const kiri = step(node.kiri, nilai);
  if ("nol" in kiri) return kiri;
  const kanan = step(node.kanan, nilai);
  if ("nol" in kanan) return kanan;
  switch (node.operator) {
    case "+":
      return { nilai: kiri.nilai + kanan.nilai };
    case "-":
      return { nilai: kiri.nilai - kanan.nilai };
    case "*":
      return { nilai: kiri.nilai * kanan.nilai };
    case "/":
      if (isZero(kanan.nilai, node.kanan)) return { nol: node.kanan };
      return { nilai: kiri.nilai / kanan.nilai };
  }
}

/**
 * The value of a formula from the figures of its komponen, by kode; the result is in the indikator's unit
 * (percent points for a percentage), not rounded. A komponen that is null or absent: "belum lengkap", never 0.
 * A denominator of 0: "tidak dapat dihitung", with the denominator's name in the reason.
 */
export function evaluate(pohon: Pohon, nilai: Readonly<Record<string, number | null>>): NilaiFormula {
  const kurang = komponenOf(pohon)
    .map((k) => k.kode)
    .filter((kode) => (nilai[kode] ?? null) === null);
  if (kurang.length > 0) return { status: "belum lengkap", kurang };
  const hasil = step(pohon, nilai);
  if ("nol" in hasil) {
    const alasan = pesan("formulasi.penyebut-nol", { nama: paraphrase(hasil.nol) });
    return { status: "tidak dapat dihitung", alasan };
  }
  if (!Number.isFinite(hasil.nilai)) {
    return { status: "tidak dapat dihitung", alasan: pesan("formulasi.bukan-bilangan") };
  }
  return { status: "terhitung", nilai: hasil.nilai };
}
