import { readWorkbook } from "../../core/layout";
import { opsiPeriksa, periksaBuku, rencanaPerbaikan } from "../../core/rules";
import type { RencanaPerbaikan } from "../../core/rules";
import type { Analisis } from "../keadaan/analisis";

/** The mends of all findings of one rule that are not dismissed. */
export function rencanaSejenis({ buku, pengaturan }: Analisis, kode: string): RencanaPerbaikan {
  return rencanaPerbaikan(buku, (kini) =>
    periksaBuku(kini, readWorkbook(kini, { kolomPasti: pengaturan.kolomPasti }), {
      ...opsiPeriksa(pengaturan),
      aturan: [kode],
    }),
  );
}
