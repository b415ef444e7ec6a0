// Which key press means which shortcut: single letters by what they write, digits by where they sit.

/**
 * A single character as `event.key` writes it in lower case, or a digit `1` to `9`, or a named key such as `F1`, or a letter
 * or Enter with Ctrl (on a Mac: Command) such as `mod+k`, `mod+shift+h` and `mod+enter`.
 */
export type ShortcutKey = string;

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  getModifierState(name: string): boolean;
}

/**
 * The shortcut that a key press asks for. AZERTY keyboards need Shift for digits, so digits go by their place; AltGr
 * writes characters and never commands.
 */
export function shortcutOf(press: KeyPress): ShortcutKey | undefined {
  if (press.getModifierState('AltGraph') || press.altKey) return undefined;
  if (press.ctrlKey || press.metaKey) {
    const letter = press.key.toLowerCase();
    return /^(?:[a-z]|enter)$/.test(letter) ? `mod+${press.shiftKey ? 'shift+' : ''}${letter}` : undefined;
  }
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1];
  // With Shift that place is a digit on AZERTY only; QWERTZ has `/` on that of 7.
  if (digit !== undefined && (!press.shiftKey || press.key === digit)) return digit;
  return press.key.length === 1 ? press.key.toLowerCase() : press.key;
}

/** True for shortcuts that are one bare character: those a person can turn off (WCAG 2.1.4). */
export function isSingleKey(key: ShortcutKey): boolean {
  return key.length === 1;
}

/** True for keys that write nothing. Undoing and doing again belong to a field that is written in. */
export function worksInFields(key: ShortcutKey): boolean {
  return /^F\d+$/u.test(key) || (key.startsWith('mod+') && key !== 'mod+z' && key !== 'mod+shift+z');
}

/** True where letters are for writing, or belong to a dialog or menu that is open. */
export function isTakenByPage(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable="true"], [role="menu"], [role="dialog"]') === null)
    return false;
  return !(
    target instanceof HTMLInputElement &&
    ['checkbox', 'radio', 'button'].includes(target.type) &&
    target.closest('[role="dialog"]') === null
  );
}
