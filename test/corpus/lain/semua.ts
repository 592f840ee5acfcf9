/** All workbooks of other agencies. */
import { bukan } from "./bukan";
import type { KasusLain } from "./harap";
import { kepegawaian } from "./kepegawaian";
import { kesehatan } from "./kesehatan";
import { lapangan } from "./lapangan";
import { pendidikan } from "./pendidikan";
import { perencanaan } from "./perencanaan";
import { sosial } from "./sosial";
import { teknis } from "./teknis";
import { wilayah } from "./wilayah";

export function semuaLain(): KasusLain[] {
  return [
    ...kesehatan,
    ...pendidikan,
    ...kepegawaian,
    ...wilayah,
    ...perencanaan,
    ...teknis,
    ...sosial,
    ...lapangan,
    ...bukan,
  ];
}
