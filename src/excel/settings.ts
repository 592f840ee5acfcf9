/** Small things that the add-in remembers in the workbook without showing them: what a person may read and change is on the sheet "Pengaturan IKI". */
import { withExcel } from "./context";
import type { Hasil } from "./hasil";

/** Keys are marked as ours, and come back without the mark. */
const mark = "iki.";

/** All that was remembered, by key. One round trip. */
export async function readSettings(): Promise<Hasil<Readonly<Record<string, unknown>>>> {
  return withExcel(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    const ours = settings.items.filter((item) => item.key.startsWith(mark));
    return Object.fromEntries(
      ours.map((item): [string, unknown] => [item.key.slice(mark.length), item.value]),
    );
  });
}

/** Remembers plain JSON under keys; undefined forgets. One round trip. It is saved with the workbook. */
export async function writeSettings(entries: Readonly<Record<string, unknown>>): Promise<Hasil<null>> {
  return withExcel(async (context) => {
    const { settings } = context.workbook;
    for (const [key, value] of Object.entries(entries)) {
      if (value === undefined) settings.getItemOrNullObject(mark + key).delete();
      else settings.add(mark + key, value);
    }
    await context.sync();
    return null;
  });
}
