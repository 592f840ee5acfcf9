/** Opens the pane beside a simulated Excel: Microsoft's own classes, our core, the real screens. */
import "./jsdom";
import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { bukuExcel } from "../../src/taskpane/keadaan/bukuExcel";
import { Panel } from "../../src/taskpane/keadaan/panel";
import type { Bahasa } from "../../src/messages";
import { useGlobally } from "../../simulator/host/node";
import { openExcel, type Sheets } from "../simulator/host/workbook";

// What is hidden is not rendered here: asking jsdom for the computed style of every element takes seconds.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
// The first test of a file loads Microsoft's classes and the screens.
jest.setTimeout(30_000);

export const koperasi: Sheets = {
  Koperasi: [
    ["Jabatan", ":", "Kepala Bidang Koperasi"],
    ["Sasaran", "Indikator", "Formulasi", "Satuan", "Target 2026", "Realisasi"],
    [
      "Meningkatnya kualitas koperasi",
      "Persentase koperasi sehat",
      "Jumlah koperasi sehat / jumlah koperasi aktif x 100%",
      "%",
      80,
      60,
    ],
    ["", "Jumlah koperasi baru", "Jumlah koperasi baru", "koperasi", 20, 20],
    ["", "Jumlah koperasi dibina", "Jumlah koperasi dibina", "koperasi", 40, ""],
  ],
};

export interface Terbuka {
  excel: ReturnType<typeof openExcel>["excel"];
  user: ReturnType<typeof userEvent.setup>;
  panel: Panel;
  /** Ends once the pane has read what was written. */
  ketik: (lembar: string, row: number, col: number, nilai: string | number) => Promise<void>;
}

export async function bukaPanel(sheets: Sheets, bahasa: Bahasa = "id"): Promise<Terbuka> {
  const { excel, window } = openExcel(sheets);
  useGlobally(window);
  const panel = new Panel({
    buku: bukuExcel,
    muatAnalisis: () => import("../../src/taskpane/keadaan/analisis"),
    hariIni: () => "2026-11-22",
    jeda: 0,
  });
  render(<App panel={panel} bahasa={bahasa} ikutiTema={(berubah) => (berubah("terang"), () => undefined)} />);
  await act(async () => {
    await panel.mulai();
  });
  return {
    excel,
    user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }),
    panel,
    ketik: async (lembar, row, col, nilai) => {
      const sheet = excel.model.sheets.find((s) => s.name === lembar);
      if (sheet === undefined) throw new Error(`no sheet ${lembar}`);
      await act(async () => {
        excel.model.write(sheet, [{ row, col, value: nilai }], "user");
        await panel.baca();
      });
    },
  };
}

/** Goes to a screen by the bar. */
export async function keLayar(user: Terbuka["user"], nama: RegExp): Promise<void> {
  await user.click(screen.getByRole("button", { name: nama }));
}
