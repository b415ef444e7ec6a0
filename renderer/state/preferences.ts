// How the screens look to this person: language, theme, single-key shortcuts. Nothing here concerns a case.

import { createContext, use } from 'react';
import { isLocale, locales } from '#core/words/locale.ts';
import type { Locale } from '#core/words/locale.ts';
import { isRegion, regionIn } from '#core/words/region.ts';
import type { Region } from '#core/words/region.ts';
import type { DeskClient } from '#rpc/client.ts';
import { createStore, useStore } from './store.ts';
import type { Store } from './store.ts';

export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

export interface Preferences {
  readonly locale: Locale;
  readonly theme: Theme;
  /** Whose figures are written: this computer's, or those of a region, whatever the language. */
  readonly region: 'system' | Region;
  /** Single letters act only while this is on (WCAG 2.1.4). */
  readonly hasSingleKeys: boolean;
}

const place = 'dpo-desk.preferences';

/** The preferences kept in this browser, shown on the page and kept again on every change. */
export function openPreferences(): Store<Preferences> {
  const store = createStore(readKept());
  apply(store.read());
  store.follow(() => {
    apply(store.read());
    keep(store.read());
  });
  return store;
}

/**
 * Brings the preferences that the desk keeps for this person onto the page, and keeps later changes there too: a browser
 * forgets its own storage with each address of the loopback host.
 */
export async function sharePreferences(store: Store<Preferences>, { preferences }: DeskClient): Promise<void> {
  const { locale, theme, region, hasSingleKeys } = await preferences.read();
  const here = store.read();
  store.write({
    locale: locale ?? here.locale,
    theme: theme ?? here.theme,
    region: region ?? here.region,
    hasSingleKeys: hasSingleKeys ?? here.hasSingleKeys,
  });
  // Not kept: the page has them, and the next change tries again.
  store.follow(() => void preferences.keep(store.read()).catch(() => undefined));
}

export const PreferencesContext = createContext<Store<Preferences> | undefined>(undefined);

export function usePreferences(): readonly [Preferences, (change: Partial<Preferences>) => void] {
  const store = use(PreferencesContext);
  if (store === undefined) throw new Error('no preferences around this component');
  return [useStore(store), (change) => store.write({ ...store.read(), ...change })];
}

function readKept(): Preferences {
  const kept = parsed(keptText());
  const locale = String(kept['locale']);
  const region = String(kept['region']);
  return {
    locale: isLocale(locale) ? locale : preferredLocale(),
    theme: themes.find((each) => each === kept['theme']) ?? 'system',
    region: isRegion(region) ? region : 'system',
    hasSingleKeys: kept['hasSingleKeys'] !== false,
  };
}

/** The first of the person's own languages that the desk speaks. */
function preferredLocale(): Locale {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  return wanted.find((tag) => isLocale(tag)) ?? locales[0];
}

/** The region whose figures are written; undefined leaves it to the language, where the system names no region on offer. */
export function shownRegion({ region }: Preferences): Region | undefined {
  return region === 'system' ? regionIn(navigator.languages) : region;
}

function apply({ locale, theme }: Preferences): void {
  document.documentElement.lang = locale;
  document.documentElement.dataset['theme'] = theme;
}

// A browser may refuse its storage; the preferences then last as long as the page.
function keptText(): string {
  try {
    return localStorage.getItem(place) ?? '{}';
  } catch {
    return '{}';
  }
}

function keep(preferences: Preferences): void {
  try {
    localStorage.setItem(place, JSON.stringify(preferences));
  } catch {
    // Not kept: the next start asks the browser's languages again.
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
