/** The ribbon's commands that run without the pane. manifest.xml names them by the names used here. */

/** Excel shows the command as running until it is told that it ended, whatever happened. */
function jalankan(event: Office.AddinCommands.Event, kerja: () => Promise<void>): void {
  void kerja().finally(() => event.completed());
}

void Office.onReady(() => {
  // Recognition, rules and words come when they are needed first.
  Office.actions.associate("jabatanBerikut", (event: Office.AddinCommands.Event) => {
    jalankan(event, async () => (await import("./pita")).berikutDariPita());
  });
  Office.actions.associate("periksa", (event: Office.AddinCommands.Event) => {
    jalankan(event, async () => (await import("./pita")).periksaDariPita());
  });
  Office.actions.associate("hapusTanda", (event: Office.AddinCommands.Event) => {
    jalankan(event, async () => (await import("./pita")).hapusDariPita());
  });
});

// Everything is imported when it is needed: this alone makes the file a module.
export {};
