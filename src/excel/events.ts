/** What happens in the workbook while the pane is open. */
import { withExcel } from "./context";
import { excelError } from "./errors";

export type Perubahan =
  /** `sendiri`: the add-in's own writing, where Excel tells (ExcelApi 1.14). */
  | { jenis: "isi"; idLembar: string; alamat: string; olehKolega: boolean; sendiri: boolean }
  /** Sheets came, went or were calculated: read anew. */
  | { jenis: "lembar" | "hitung" };

/** Stops listening; never throws. */
export type Berhenti = () => Promise<void>;

/**
 * Calls back after each change of cells, added or deleted sheet, and calculation. One round trip to register, one to
 * stop. Where Excel refuses, nothing is called and the sentence of the refusal goes to `onGalat`.
 */
export async function onWorkbookChanged(
  callback: (perubahan: Perubahan) => void,
  onGalat: (galat: ReturnType<typeof excelError>) => void = () => undefined,
): Promise<Berhenti> {
  const registered = await withExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers: OfficeExtension.EventHandlerResult<never>[] = [
      worksheets.onChanged.add((event) => tell(() => callback(toPerubahan(event)))),
      worksheets.onAdded.add(() => tell(() => callback({ jenis: "lembar" }))),
      worksheets.onDeleted.add(() => tell(() => callback({ jenis: "lembar" }))),
      worksheets.onCalculated.add(() => tell(() => callback({ jenis: "hitung" }))),
    ];
    await context.sync();
    return handlers;
  });
  if (registered.status === "gagal") {
    onGalat(registered.galat);
    return () => Promise.resolve();
  }
  return () => stop(registered.isi);
}

/** Calls back with the id of the sheet and the address after each change of the selection. One round trip to register. */
export async function onSelectionChanged(
  callback: (pilihan: { idLembar: string; alamat: string }) => void,
): Promise<Berhenti> {
  const registered = await withExcel(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add((event) =>
      tell(() => callback({ idLembar: event.worksheetId, alamat: event.address })),
    );
    await context.sync();
    return handler;
  });
  return registered.status === "gagal" ? () => Promise.resolve() : () => stop([registered.isi]);
}

function toPerubahan(event: Excel.WorksheetChangedEventArgs): Perubahan {
  return {
    jenis: "isi",
    idLembar: event.worksheetId,
    alamat: event.address,
    olehKolega: event.source === "Remote",
    sendiri: event.triggerSource === "ThisLocalAddin",
  };
}

function tell(call: () => void): Promise<void> {
  call();
  return Promise.resolve();
}

/** Handlers must be removed in the context that added them. */
async function stop(handlers: readonly OfficeExtension.EventHandlerResult<never>[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  for (const handler of handlers) handler.remove();
  // A workbook that is closing can no longer answer; there is nothing left to stop then.
  await first.context.sync().catch(() => undefined);
}
