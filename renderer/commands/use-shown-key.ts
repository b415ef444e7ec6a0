// The key of a command as buttons and hints show it: none where the person turned single keys off and it has no other.

import { useWords } from '../i18n/use-words.ts';
import { usePreferences } from '../state/preferences.ts';
import { commandFacts } from './catalogue.ts';
import type { CommandId } from './catalogue.ts';
import { keyName } from './key-name.ts';
import { isSingleKey } from './key-press.ts';
import type { ShortcutKey } from './key-press.ts';

export function useShownKey(id: CommandId | undefined): string | undefined {
  const { t } = useWords();
  const [{ hasSingleKeys }] = usePreferences();
  const key = id === undefined ? undefined : shownKeys(commandFacts(id).keys, hasSingleKeys)[0];
  return key === undefined ? undefined : keyName(key, t);
}

/** The keys that work now, the one to show first. */
export function shownKeys(keys: readonly ShortcutKey[], hasSingleKeys: boolean): readonly ShortcutKey[] {
  return hasSingleKeys ? keys : keys.filter((key) => !isSingleKey(key));
}
