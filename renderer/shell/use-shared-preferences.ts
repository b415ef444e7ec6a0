// A language or a theme that is chosen in one window shows in the others.

import { useQuery } from '@tanstack/react-query';
import { use, useEffect } from 'react';
import { useDesk } from '../state/desk-context.ts';
import { PreferencesContext } from '../state/preferences.ts';

export function useSharedPreferences(): void {
  const { queries } = useDesk();
  const store = use(PreferencesContext);
  const kept = useQuery(queries.preferences.read.queryOptions()).data;
  useEffect(() => {
    if (kept === undefined || store === undefined) return;
    const known = store.read();
    const { locale, theme, region, hasSingleKeys } = kept;
    const given = Object.entries({ locale, theme, region, hasSingleKeys });
    const next = { ...known, ...Object.fromEntries(given.filter(([, value]) => value !== undefined)) };
    if (JSON.stringify(next) !== JSON.stringify(known)) store.write(next);
  }, [kept, store]);
}
