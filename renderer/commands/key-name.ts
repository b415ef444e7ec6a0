// What a key is called on the caps and sheets: as it is printed on the keyboard in front of the person.

import type { Speaker } from '#core/words/speaker.ts';
import type { TextKey } from '../i18n/text-key.ts';
import type { ShortcutKey } from './key-press.ts';

/** The parts of a combination in the order in which they are pressed: `Ctrl`, `Shift`, `Z`. */
export function keyNames(key: ShortcutKey, t: Speaker<TextKey>, isMac = isOnMac()): readonly string[] {
  return key.split('+').map((part) => {
    if (part === 'mod') return isMac ? '⌘' : 'Ctrl';
    if (part === 'shift') return isMac ? '⇧' : t('keyName.shift');
    if (part === 'Escape') return t('keyName.escape');
    if (part === 'enter') return t('keyName.enter');
    return part.length === 1 ? part.toUpperCase() : part;
  });
}

/** The same in one word, for a button or a hint. */
export function keyName(key: ShortcutKey, t: Speaker<TextKey>): string {
  return keyNames(key, t).join(' ');
}

function isOnMac(): boolean {
  return /mac/iu.test(navigator.platform);
}
