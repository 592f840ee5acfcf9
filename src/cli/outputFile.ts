/** `-o BARU.xlsx`: where a command's new workbook goes. */
import { pesan } from "../core/pesan";
import type { Opsi } from "./command";

export const outputOptions: Readonly<Record<string, Opsi>> = {
  o: { nilai: "BARU.xlsx", ringkas: pesan("cli.opsiKeluaran") },
  timpa: { nilai: null, ringkas: pesan("cli.opsiTimpa") },
};
