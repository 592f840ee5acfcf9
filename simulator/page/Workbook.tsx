/** Everything around one open workbook: formula bar, grid, tabs, status bar, and the task pane beside them. */
import type { SimulatedExcel } from "../host";
import { Dialog } from "./Dialog";
import { FormulaBar } from "./FormulaBar";
import { Grid } from "./grid/Grid";
import { useCursor } from "./grid/useCursor";
import { Pane } from "./Pane";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { teks } from "./teks";
import { useBook } from "./useBook";

interface Props {
  excel: SimulatedExcel;
  pane: string | null;
  onClosePane: () => void;
}

export function Workbook({ excel, pane, onClosePane }: Props) {
  const cursor = useCursor(excel);
  useBook(excel.model);
  const sheet = excel.model.activeSheet;
  return (
    <>
      <div className="work">
        <main>
          <FormulaBar excel={excel} cursor={cursor} />
          {sheet.kind === "chart" ? (
            <p className="chartsheet">{teks("lembarGrafik")}</p>
          ) : (
            <Grid key={sheet.id} excel={excel} cursor={cursor} />
          )}
          <SheetTabs book={excel.model} />
        </main>
        <Pane address={pane} onClose={onClosePane} />
      </div>
      <Dialog dialogs={excel.dialogs} />
      <StatusBar excel={excel} cursor={cursor} />
    </>
  );
}
