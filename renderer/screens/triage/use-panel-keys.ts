// Within the suggestion, digits turn the rights on and off, by their place in the order of the articles; Escape leads back.

import type { KeyboardEvent } from 'react';
import { inLegalOrder, rights as allRights } from '#core/law/right.ts';
import type { Right } from '#core/law/right.ts';
import { isTakenByPage } from '../../commands/key-press.ts';
import { usePreferences } from '../../state/preferences.ts';
import { focusTray } from './focus-tray.ts';

export function usePanelKeys(
  rights: readonly Right[],
  onRights: (rights: readonly Right[]) => void,
): (event: KeyboardEvent) => void {
  const [{ hasSingleKeys }] = usePreferences();
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      focusTray();
      return;
    }
    // By its place on the keyboard: AZERTY writes digits with Shift only.
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    const right = allRights[Number(digit) - 1];
    if (right === undefined || !hasSingleKeys || isTakenByPage(event.target)) return;
    event.preventDefault();
    onRights(inLegalOrder(rights.includes(right) ? rights.filter((one) => one !== right) : [...rights, right]));
  };
}
