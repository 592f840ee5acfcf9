/** A command of the contract that is still to come. */
import { pesan } from "../core/pesan";
import { SalahPanggil, type Perintah } from "./command";

export function notYet(nama: string, shape: Omit<Perintah, "run">): Perintah {
  return {
    ...shape,
    run: () => Promise.reject(new SalahPanggil(pesan("cli.belumAda", { nama }), false)),
  };
}
