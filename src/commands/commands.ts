/** The ribbon's commands that run without the pane. manifest.xml names them by the names used here. */
import { selectNextJabatan } from "./nextJabatan";

void Office.onReady(() => {
  Office.actions.associate("jabatanBerikut", (event: Office.AddinCommands.Event) => {
    // Excel shows the command as running until it is told that it ended, whatever happened.
    void selectNextJabatan().finally(() => event.completed());
  });
});
