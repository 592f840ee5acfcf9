import { withExcel } from "./context";
import type { Hasil } from "./hasil";

/** The names of all sheets, hidden ones too: a new sheet's name must differ from each. One round trip. */
export async function readSheetNames(): Promise<Hasil<string[]>> {
  return withExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}
