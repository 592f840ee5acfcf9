/** What this Excel can do beyond the floor: probed at run time, from the one table that code and docs share. */
import { pesan, type Pesan } from "../core/pesan";
import table from "./api-sets.json";

export type Kemampuan = keyof typeof table.kemampuan;

/** Whether this Excel has the capability; false too where Office is not there. */
export function supports(kemampuan: Kemampuan): boolean {
  const { set, versi } = table.kemampuan[kemampuan];
  return isSupported(set, versi);
}

/** null: this Excel has all that the product needs; else the sentence that says what to do. */
export function belowFloor(): Pesan | null {
  const { set, versi } = table.lantai;
  return isSupported(set, versi) ? null : pesan("excel.tidakDidukung");
}

function isSupported(set: string, versi: string): boolean {
  return typeof Office !== "undefined" && Office.context.requirements.isSetSupported(set, versi);
}
