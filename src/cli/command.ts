/** The shape of a command: one file each in `commands/`. */
import type { Pesan } from "../core/pesan";
import type { Io, Status } from "./io";

export interface Opsi {
  /** What stands for its value in the help ("P"); null: a switch. */
  nilai: string | null;
  ringkas: Pesan;
}

export interface Argumen {
  posisi: readonly string[];
  nilai: ReadonlyMap<string, string>;
  saklar: ReadonlySet<string>;
}

/** How many arguments without "--" a command takes. */
export interface JumlahPosisi {
  min: number;
  max: number;
}

export interface Perintah {
  /** "BERKAS… [--periode P]" */
  pemakaian: string;
  posisi: JumlahPosisi;
  /** Without `json` and `help`, which every command has. */
  opsi: Readonly<Record<string, Opsi>>;
  run(argumen: Argumen, io: Io): Promise<Status>;
}

/** The call itself is wrong: told in one sentence, status 2; `bantuan`: and where the help is. */
export class SalahPanggil extends Error {
  constructor(
    readonly pesan: Pesan,
    readonly bantuan = true,
  ) {
    super(pesan.kunci);
  }
}
