import { supports } from "../excel";
import { alamatLaporan, type KataDialog, type Laporan } from "./laporan";

/** Excel stops a command after five minutes; some versions don't tell when a dialog was closed by Escape. */
const terlama = 4 * 60_000;

/**
 * Shows what a command did, and resolves when it was closed: a command that ends earlier takes its dialog along on some
 * platforms (github.com/OfficeDev/office-js/issues/428). Where no dialog opens, the sheet alone speaks.
 */
export function tampilkan(laporan: Laporan, kata: KataDialog): Promise<void> {
  if (!supports("dialog")) return Promise.resolve();
  const alamat = alamatLaporan(new URL("hasil.html", window.location.href).href, laporan, kata);
  return new Promise((selesai) => {
    // Percent of the screen: room for a list of kinds where there is one.
    const ukuran = { height: laporan.jenis.length > 5 ? 64 : 46, width: 34, displayInIframe: true };
    Office.context.ui.displayDialogAsync(alamat, ukuran, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        selesai();
        return;
      }
      const batas = setTimeout(selesai, terlama);
      const usai = (): void => {
        clearTimeout(batas);
        selesai();
      };
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        usai();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, usai);
    });
  });
}
