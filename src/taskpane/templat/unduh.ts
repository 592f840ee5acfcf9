import type { Templat } from "../../catalogue/templat";
import { tulisBerkasTemplat } from "../../core/templates";

/** Hands templates out as a JSON file, named after the template where it is one. */
export function unduhTemplat(templat: readonly Templat[]): void {
  const [satu] = templat;
  const nama = templat.length === 1 && satu !== undefined ? satu.id : "templat-iki";
  const alamat = URL.createObjectURL(new Blob([tulisBerkasTemplat(templat)], { type: "application/json" }));
  const tautan = document.createElement("a");
  tautan.href = alamat;
  tautan.download = `${nama}.json`;
  tautan.click();
  // Safari still reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(alamat), 10_000);
}
