// Whether the page is light or dark right now: frames do not see what the person has chosen.

import { useSyncExternalStore } from 'react';
import { usePreferences } from './preferences.ts';

export function useShownTheme(): 'light' | 'dark' {
  const [{ theme }] = usePreferences();
  const isDark = useSyncExternalStore(follow, () => matchMedia(query).matches);
  if (theme !== 'system') return theme;
  return isDark ? 'dark' : 'light';
}

const query = '(prefers-color-scheme: dark)';

function follow(onChange: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}
