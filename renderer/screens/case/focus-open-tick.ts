// Brings the keyboard to the first thing that is still to be ticked on the part of a case that was just shown.

/** Waits for the part to be drawn; does nothing where all of it is done. */
export function focusOpenTick(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('[role="tabpanel"] input[type="checkbox"]:not(:checked, :disabled)')?.focus(),
    ),
  );
}
