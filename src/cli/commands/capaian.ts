import { hitungCapaian } from "../../core/capaian";
import type { Polaritas, SoalCapaian } from "../../core/kontrak";
import { pesan } from "../../core/pesan";
import type { Perintah } from "../command";
import { answerLines, unknownKey, type Soal } from "../jsonLines";
import { capaianKeluar } from "../toContract";

export const capaian: Perintah = {
  pemakaian: "[--json]",
  posisi: { min: 0, max: 0 },
  opsi: {},
  run: (_argumen, io) => answerLines(io, checkSoal, (soal) => capaianKeluar(hitungCapaian(soal))),
};

const KEYS = ["target", "realisasi", "polaritas", "skala", "targetMaksimal", "batas"];
const POLARITAS: readonly unknown[] = ["naik", "turun", "stabil"] satisfies Polaritas[];

/** target and realisasi must be there, null where blank; a key that the contract doesn't know is a slip of the pen. */
export function checkSoal(value: Readonly<Record<string, unknown>>): Soal<SoalCapaian> {
  const { target, realisasi, polaritas, skala, targetMaksimal, batas } = value;
  const unknown = unknownKey(value, KEYS);
  if (unknown !== null) return { status: "salah", pesan: pesan("cli.kunciTidakDikenal", { kunci: unknown }) };
  if (!isFigure(target)) return { status: "salah", pesan: pesan("cli.angkaSalah", { kunci: "target" }) };
  if (!isFigure(realisasi))
    return { status: "salah", pesan: pesan("cli.angkaSalah", { kunci: "realisasi" }) };
  if (polaritas !== undefined && !isPolaritas(polaritas))
    return { status: "salah", pesan: pesan("cli.polaritasSalah") };
  if (skala !== undefined && typeof skala !== "string")
    return { status: "salah", pesan: pesan("cli.skalaSalah") };
  if (targetMaksimal !== undefined && typeof targetMaksimal !== "boolean") {
    return { status: "salah", pesan: pesan("cli.targetMaksimalSalah") };
  }
  if (batas !== undefined && batas !== null && !(typeof batas === "number" && batas > 0)) {
    return { status: "salah", pesan: pesan("cli.batasSalah") };
  }
  return {
    status: "benar",
    soal: {
      target,
      realisasi,
      ...(polaritas === undefined ? {} : { polaritas }),
      ...(skala === undefined ? {} : { skala }),
      ...(targetMaksimal === undefined ? {} : { targetMaksimal }),
      ...(batas === undefined ? {} : { batas }),
    },
  };
}

function isFigure(value: unknown): value is string | number | null {
  // JSON's 1e999 is read as infinity.
  return value === null || typeof value === "string" || Number.isFinite(value);
}

function isPolaritas(value: unknown): value is Polaritas {
  return POLARITAS.includes(value);
}
