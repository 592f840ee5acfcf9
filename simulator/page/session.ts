/** One workbook open in the simulated Excel, and the windows of the add-in that talk to it. */
import type { Pesan } from "../../src/core/pesan";
import { createSimulatedExcel, type ExcelWindow, type SimulatedExcel } from "../host";
import { openFile } from "../host/file";
import { pilihan, type Tema } from "./pilihan";

/** Office.context.officeTheme of the themes that Excel has. */
const officeThemes: Record<Tema, Readonly<Record<string, string | boolean>>> = {
  terang: {
    isDarkTheme: false,
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#242424",
  },
  gelap: {
    isDarkTheme: true,
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#333333",
    controlForegroundColor: "#FFFFFF",
  },
  kontras: {
    isDarkTheme: true,
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFF00",
  },
};

export interface Session {
  readonly excel: SimulatedExcel;
  /** Ties a frame of the add-in to the workbook: its page calls this right after loading Microsoft's classes. */
  connect(window: ExcelWindow): void;
}

export type Opened = { status: "terbuka"; session: Session } | { status: "galat"; pesan: Pesan };

/** Opens an xlsx; what is wrong with a file that can't be opened comes back as a sentence. */
export async function openSession(name: string, bytes: Uint8Array): Promise<Opened> {
  const opened = await openFile(bytes);
  if (opened.status === "galat") return opened;
  const { workbook } = opened;
  workbook.fileName = name;
  const excel = createSimulatedExcel({
    workbook,
    profile: pilihan.versi,
    displayLanguage: pilihan.bahasa,
    theme: officeThemes[pilihan.tema],
  });
  return { status: "terbuka", session: { excel, connect: (window) => excel.connect(window) } };
}

declare global {
  interface Window {
    /** For the pages of the add-in, whose office.js the server replaced by a call of this. */
    simulatedExcel?: Pick<Session, "connect">;
  }
}
