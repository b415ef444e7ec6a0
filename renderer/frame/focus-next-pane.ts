// F6 walks through the panes of a screen, as desktop programs do.

/** Focuses the pane after the one that has the focus, and the first one after the last. */
export function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.checkVisibility());
  const here = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  panes[(here + 1) % panes.length]?.focus();
}
