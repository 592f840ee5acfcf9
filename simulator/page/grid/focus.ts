/** Gives the keyboard back to the cells, as Excel does after its name box and formula bar. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>(".grid")?.focus({ preventScroll: true });
}
