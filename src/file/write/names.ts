/** Defined names: those that the edits give, and those in which Excel keeps what a sheet prints. */
import type { Edit, Print } from "../../core/edits";
import { columnLetters, quoteSheet } from "../../core/sheet/address";

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** `<definedName>` elements; `indexOf` gives a sheet's position among all of the workbook. */
export function definedNames(edits: readonly Edit[], indexOf: (lembar: string) => number): string[] {
  return edits.flatMap((edit) => {
    if (edit.kind === "name" && edit.acuan !== null) {
      const hidden = edit.visible ? "" : ' hidden="1"';
      return [
        `<definedName name="${escape(edit.nama)}"${hidden}>${escape(edit.acuan.replace(/^=/, ""))}</definedName>`,
      ];
    }
    return edit.kind === "print" ? printNames(edit, indexOf(edit.lembar)) : [];
  });
}

function printNames({ lembar, area, titleRows }: Print, sheet: number): string[] {
  const of = (nama: string, acuan: string): string =>
    `<definedName name="_xlnm.${nama}" localSheetId="${sheet}">${escape(`${quoteSheet(lembar)}!${acuan}`)}</definedName>`;
  return [
    ...(area === null
      ? []
      : [
          of(
            "Print_Area",
            `$${columnLetters(area.col)}$${area.row + 1}:$${columnLetters(area.col2)}$${area.row2 + 1}`,
          ),
        ]),
    ...(titleRows === null ? [] : [of("Print_Titles", `$${titleRows.from + 1}:$${titleRows.to + 1}`)]),
  ];
}
