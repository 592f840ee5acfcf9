/** A formula's reading for a person: told back, its komponen, and what is in doubt. */
import type { BacaanFormula, StatusBacaan } from "../../core/formulasi/types";
import { pesan, type Pesan } from "../../core/pesan";
import { sentence } from "../../messages";
import { definitionList, wrap } from "../table";

const status: Readonly<Record<StatusBacaan, Pesan>> = {
  terbaca: pesan("cli.formulaTerbaca"),
  ragu: pesan("cli.formulaRagu"),
  tolak: pesan("cli.formulaTolak"),
};

export function tellFormula(bacaan: BacaanFormula, columns: number): string[] {
  const { komponen, ekspresi, parafrasa, catatan, jenis } = bacaan;
  const kind = jenis === null ? "" : ` (${jenis})`;
  return [
    ...wrap(`${sentence(status[bacaan.status])}${kind}`, columns),
    ...(parafrasa === null ? [] : ["", ...wrap(parafrasa, columns)]),
    ...(komponen.length === 0
      ? []
      : [
          "",
          ...definitionList(
            komponen.map(({ kode, nama }) => [kode, nama]),
            columns,
          ),
        ]),
    ...(ekspresi === null ? [] : ["", `  = ${ekspresi}`]),
    ...(catatan.length === 0 ? [] : ["", ...catatan.flatMap((c) => wrap(sentence(c), columns))]),
  ];
}
