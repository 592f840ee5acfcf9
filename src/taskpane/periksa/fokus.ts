/**
 * Gives the keyboard to an element where what held it went away with its own click. Never takes it from Excel: a pane
 * that is not being used has no focus to lose.
 */
export function fokusBilaHilang(unsur: HTMLElement | null): void {
  if (document.hasFocus() && document.activeElement === document.body) unsur?.focus({ preventScroll: true });
}
