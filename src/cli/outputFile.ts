/** `-o BARU.xlsx`: where a command's new workbook goes. */
import { pesan } from "../core/pesan";
import { SalahPanggil, type Argumen, type Opsi } from "./command";
import type { Io } from "./io";

export const outputOptions: Readonly<Record<string, Opsi>> = {
  o: { nilai: "BARU.xlsx", ringkas: pesan("cli.opsiKeluaran") },
  timpa: { nilai: null, ringkas: pesan("cli.opsiTimpa") },
};

/**
 * Writes the file of `-o`. Refused, as a wrong call: no name; the name of an input (`masukan`), which no command
 * changes, not even with `--timpa`; a file that exists, without `--timpa`.
 */
export async function writeOutput(
  { posisi, nilai, saklar }: Argumen,
  io: Io,
  bytes: Uint8Array,
  masukan: readonly string[] = posisi,
): Promise<void> {
  const berkas = nilai.get("o");
  if (berkas === undefined) throw new SalahPanggil(pesan("cli.tanpaKeluaran"));
  for (const input of masukan) {
    if (await io.isSameFile(berkas, input))
      throw new SalahPanggil(pesan("cli.keluaranSamaMasukan", { berkas }));
  }
  try {
    await io.writeFile(berkas, bytes, saklar.has("timpa"));
  } catch (error) {
    const kode = (error as NodeJS.ErrnoException).code ?? "?";
    throw new SalahPanggil(
      kode === "EEXIST" ? pesan("cli.keluaranAda", { berkas }) : pesan("cli.keluaranGagal", { berkas, kode }),
    );
  }
}
