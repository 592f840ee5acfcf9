import { readFormulasi } from "../../core/formulasi";
import { pesan } from "../../core/pesan";
import type { Perintah } from "../command";
import { STATUS } from "../io";
import { answerLines, unknownKey, type Soal } from "../jsonLines";
import { tellFormula } from "../tell/formula";
import { formulaKeluar } from "../toContract";

interface TeksFormula {
  teks: string;
  indikator: string | null;
}

export const formula: Perintah = {
  pemakaian: "[TEKS] [--indikator TEKS] [--json]",
  posisi: { min: 0, max: 1 },
  opsi: { indikator: { nilai: "TEKS", ringkas: pesan("cli.opsiIndikator") } },
  async run({ posisi: [teks], nilai, saklar }, io) {
    if (teks === undefined) {
      return answerLines(io, checkTeks, (soal) => formulaKeluar(readFormulasi(soal.teks, soal.indikator)));
    }
    const bacaan = readFormulasi(teks, nilai.get("indikator") ?? null);
    await io.out(
      saklar.has("json")
        ? `${JSON.stringify(formulaKeluar(bacaan))}\n`
        : `${tellFormula(bacaan, io.columns).join("\n")}\n`,
    );
    return STATUS.selesai;
  },
};

function checkTeks(value: Readonly<Record<string, unknown>>): Soal<TeksFormula> {
  const { teks, indikator = null } = value;
  const unknown = unknownKey(value, ["teks", "indikator"]);
  if (unknown !== null) return { status: "salah", pesan: pesan("cli.kunciTidakDikenal", { kunci: unknown }) };
  if (typeof teks !== "string") return { status: "salah", pesan: pesan("cli.teksBukanTeks") };
  if (indikator !== null && typeof indikator !== "string") {
    return { status: "salah", pesan: pesan("cli.indikatorBukanTeks") };
  }
  return { status: "benar", soal: { teks, indikator } };
}
