/** The marks that the validator put on cells, found again by their formula: whatever was saved, inserted or undone since. */
import { withExcel } from "./context";
import type { Hasil } from "./hasil";

/** How many rules with this formula the visible sheets hold. Three round trips. */
export async function countMarks(rumus: string): Promise<Hasil<number>> {
  return withExcel(async (context) => (await findMarks(context, rumus)).length);
}

/** Takes away every rule with this formula, and nothing else; says how many. Four round trips. */
export async function removeMarks(rumus: string): Promise<Hasil<number>> {
  return withExcel(async (context) => {
    const marks = await findMarks(context, rumus);
    for (const { sheet, id } of marks) rulesOf(sheet).getItem(id).delete();
    await context.sync();
    return marks.length;
  });
}

interface Mark {
  sheet: Excel.Worksheet;
  id: string;
}

function rulesOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}

/** Each round trip asks for the ranges anew: a range of the one before is gone. */
async function findMarks(context: Excel.RequestContext, rumus: string): Promise<Mark[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/visibility");
  await context.sync();
  const lists = worksheets.items
    .filter(({ visibility }) => visibility === "Visible")
    .map((sheet) => ({ sheet, rules: rulesOf(sheet).load("items/id,items/type") }));
  await context.sync();
  const custom = lists.flatMap(({ sheet, rules }) =>
    rules.items
      .filter(({ type }) => type === "Custom")
      .map(({ id }) => ({ sheet, id, rule: rulesOf(sheet).getItem(id).custom.rule.load("formula") })),
  );
  await context.sync();
  return custom.filter(({ rule }) => plain(rule.formula) === plain(rumus));
}

/** Excel may write the spaces of a formula its own way. */
function plain(formula: string): string {
  return formula.replace(/\s/g, "").toUpperCase();
}
