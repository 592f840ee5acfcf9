/** Templates of one's own as a JSON file, to be shared between workbooks. Its shape: `src/catalogue/templat-sendiri.schema.json`. */
import type { Templat } from "../../catalogue/templat";
import skemaBerkas from "../../catalogue/templat-sendiri.schema.json";
import { pesan, type Pesan } from "../pesan";
import { DOKUMEN_SENDIRI, idBaru } from "./dariBlok";
import { checkSkema, type Skema } from "./skema";

export type BacaanBerkas = { status: "terbaca"; templat: Templat[] } | { status: "tolak"; alasan: Pesan };

const skema: Skema = skemaBerkas;
const skemaSatu: Skema = { $ref: "#/definitions/templat", definitions: skemaBerkas.definitions };

/** The text of the file. */
export function tulisBerkasTemplat(templat: readonly Templat[]): string {
  return `${JSON.stringify({ versi: 1, jenis: "templat-iki", templat }, null, 2)}\n`;
}

/** Reads a file that {@link tulisBerkasTemplat} wrote, or that a person changed; a bad one says which field. */
export function bacaBerkasTemplat(teks: string): BacaanBerkas {
  let data: unknown;
  try {
    data = JSON.parse(teks.replace(/^\uFEFF/, ""));
  } catch {
    return { status: "tolak", alasan: pesan("templat.bukan-json") };
  }
  const fault = checkSkema(data, skema);
  if (fault) return { status: "tolak", alasan: fault };
  // The schema has just said so.
  return { status: "terbaca", templat: (data as { templat: Templat[] }).templat };
}

/** One template that the workbook remembers; null where it is not, or no longer, of that shape. */
export function bacaTemplatTersimpan(data: unknown): Templat | null {
  return checkSkema(data, skemaSatu) === null ? (data as Templat) : null;
}

export interface Gabungan {
  /** With ids of their own. */
  baru: Templat[];
  /** How many the workbook has already, word for word. */
  sudahAda: number;
}

/** What of a file is new beside the templates that are there; each gets an id that is free. */
export function gabungTemplat(ada: readonly Templat[], masuk: readonly Templat[]): Gabungan {
  const known = new Set(ada.map(isiKunci));
  const ids = ada.map(({ id }) => id);
  const result: Gabungan = { baru: [], sudahAda: 0 };
  for (const templat of masuk) {
    if (known.has(isiKunci(templat))) {
      result.sudahAda++;
      continue;
    }
    known.add(isiKunci(templat));
    const id = idBaru(templat.jabatan ?? "iku", ids);
    ids.push(id);
    const sumber = { ...templat.sumber, dokumen: DOKUMEN_SENDIRI };
    result.baru.push({ ...templat, id, keluarga: id, standar: true, sumber });
  }
  return result;
}

/** What a template says, whatever it is called. */
const isiKunci = ({ jabatan, tugas, fungsi, isi }: Templat): string =>
  JSON.stringify([jabatan, tugas, fungsi, isi]);
