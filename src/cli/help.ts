/** What `--help` prints. */
import { pesan, type Pesan } from "../core/pesan";
import { sentence } from "../messages";
import type { Opsi, Perintah } from "./command";
import { registry } from "./registry";
import { definitionList, wrap } from "./table";

export const CALL = "npm run -s iki --";

const COMMON: Readonly<Record<string, Opsi>> = {
  json: { nilai: null, ringkas: pesan("cli.opsiJson") },
  help: { nilai: null, ringkas: pesan("cli.opsiHelp") },
};

export function generalHelp(columns: number): string {
  return [
    ...wrap(sentence(pesan("cli.tentang")), columns),
    "",
    sentence(pesan("cli.pemakaian", { cara: `${CALL} <perintah> [argumen]` })),
    "",
    ...definitionList(
      Object.entries(registry).map(([nama, { ringkas }]) => [nama, sentence(ringkas)]),
      columns,
    ),
    "",
    ...wrap(sentence(pesan("cli.bantuanPerintah", { cara: `${CALL} <perintah> --help` })), columns),
    ...wrap(sentence(pesan("cli.statusKeluar")), columns),
    "",
  ].join("\n");
}

export function commandHelp(nama: string, ringkas: Pesan, perintah: Perintah, columns: number): string {
  return [
    ...wrap(sentence(ringkas), columns),
    "",
    sentence(pesan("cli.pemakaian", { cara: `${CALL} ${nama} ${perintah.pemakaian}`.trim() })),
    "",
    ...definitionList(
      Object.entries({ ...perintah.opsi, ...COMMON }).map(([name, { nilai, ringkas: isi }]) => [
        `${name.length === 1 ? "-" : "--"}${name}${nilai === null ? "" : ` ${nilai}`}`,
        sentence(isi),
      ]),
      columns,
    ),
    "",
  ].join("\n");
}
