// Hears the keyboard for the whole page and hands each press to the shortcut that is active for it.

import { createContext, use, useEffect, useEffectEvent, useState } from 'react';
import type { ReactNode } from 'react';
import { en } from '../i18n/en.ts';
import type { TextKey } from '../i18n/text-key.ts';
import { usePreferences } from '../state/preferences.ts';
import { createStore } from '../state/store.ts';
import type { Store } from '../state/store.ts';
import { isSingleKey, isTakenByPage, shortcutOf } from './shortcut.ts';
import type { ShortcutKey } from './shortcut.ts';

export interface Shortcut {
  readonly key: ShortcutKey;
  readonly label: TextKey;
  readonly act: () => void;
}

type Active = Store<readonly (readonly Shortcut[])[]>;

const ShortcutContext = createContext<Active | undefined>(undefined);

export function ShortcutProvider({ children }: { readonly children: ReactNode }) {
  const [active] = useState<Active>(() => createStore<readonly (readonly Shortcut[])[]>([]));
  const [{ hasSingleKeys }] = usePreferences();

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || (event.repeat && event.key !== 'j' && event.key !== 'k')) return;
      const key = shortcutOf(event);
      if (key === undefined || (isSingleKey(key) && !hasSingleKeys) || isTakenByPage(event.target)) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      // The innermost component registered last, and goes first.
      const found = active
        .read()
        .flat()
        .findLast((shortcut) => shortcut.key === key);
      if (found === undefined) return;
      event.preventDefault();
      found.act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [active, hasSingleKeys]);

  return <ShortcutContext value={active}>{children}</ShortcutContext>;
}

/** Makes shortcuts work while the component is on the page. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const active = useActive();
  const act = useEffectEvent((key: ShortcutKey) => shortcuts.find((shortcut) => shortcut.key === key)?.act());
  // The list is new on every render; what it offers seldom is.
  const offered = shortcuts.map(({ key, label }) => `${key} ${label}`).join('\n');
  useEffect(() => {
    const mine = offered.split('\n').flatMap((line): readonly Shortcut[] => {
      const [key = '', label = ''] = line.split(' ');
      return isTextKey(label) ? [{ key, label, act: () => act(key) }] : [];
    });
    active.write([...active.read(), mine]);
    return () => active.write(active.read().filter((each) => each !== mine));
  }, [active, offered]);
}

function isTextKey(text: string): text is TextKey {
  return Object.hasOwn(en, text);
}

/** The store of everything that is active now, for the overlay that lists it. */
export function useActive(): Active {
  const active = use(ShortcutContext);
  if (active === undefined) throw new Error('no shortcuts around this component');
  return active;
}
