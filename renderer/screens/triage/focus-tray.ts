// Puts the keyboard where the work is: on the mail that is shown, or on what is suggested about it.

/** On the mail's row; where a narrow window hides the list, on the mail itself. */
export function focusTray(): void {
  // A dialog keeps the keyboard until it is closed.
  if (document.querySelector('[role="dialog"]') !== null) return;
  const row = document.querySelector<HTMLElement>('[data-part="tray"] [data-chosen="true"]');
  const place = row?.checkVisibility() === true ? row : document.querySelector<HTMLElement>('[data-part="mail"]');
  place?.focus({ preventScroll: true });
}

/** True where a narrow window shows the mail in the list's place. */
export function isListHidden(): boolean {
  return document.querySelector('[data-part="tray"]')?.checkVisibility() === false;
}

/** On the first of the rights, which digits turn on and off. */
export function focusPanel(): void {
  document
    .querySelector<HTMLElement>(
      '[data-part="suggestion"] [role="toolbar"] button, [data-part="suggestion"] button[aria-pressed]',
    )
    ?.focus();
}
