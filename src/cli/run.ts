/** From the command line's words to an exit status. */
import { pesan } from "../core/pesan";
import { sentence } from "../messages";
import { readArguments } from "./args";
import { SalahPanggil } from "./command";
import { commandHelp, generalHelp } from "./help";
import { STATUS, type Io, type Status } from "./io";
import { registry } from "./registry";

export async function run(words: readonly string[], io: Io): Promise<Status> {
  const [nama, ...rest] = words;
  if (nama === undefined || nama === "--help" || nama === "-h" || nama === "help") {
    await io.out(generalHelp(io.columns));
    return nama === undefined ? STATUS.salahPanggil : STATUS.selesai;
  }
  const entry = Object.hasOwn(registry, nama) ? registry[nama] : undefined;
  try {
    if (!entry) throw new SalahPanggil(pesan("cli.perintahTidakDikenal", { nama }));
    const perintah = await entry.load();
    const argumen = readArguments(rest, perintah);
    if (argumen.saklar.has("help")) {
      await io.out(commandHelp(nama, entry.ringkas, perintah, io.columns));
      return STATUS.selesai;
    }
    return await perintah.run(argumen, io);
  } catch (error) {
    if (!(error instanceof SalahPanggil)) throw error;
    const help = error.bantuan
      ? ` ${sentence(pesan("cli.lihatBantuan", { perintah: entry ? `${nama} ` : "" }))}`
      : "";
    io.err(`${sentence(error.pesan)}${help}\n`);
    return STATUS.salahPanggil;
  }
}
