// Keeps the system's menu level with what can be done on this page, while a person is at it. A browser has no such menu.

import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { offeredNow, useOffered } from '../commands/command-provider.tsx';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';
import { nativeMenu } from './native-menu.ts';

/** A change of screen takes back and offers some twenty commands. Milliseconds. */
const gather = 150;

export function useNativeMenu(): void {
  const { client, queries, windowId } = useDesk();
  const { t } = useWords();
  const offered = useOffered();
  const isDesktop = useQuery(queries.shell.show.queryOptions()).data?.kind === 'desktop';
  useEffect(() => {
    if (!isDesktop) return undefined;
    const menuNow = () => nativeMenu(offeredNow(offered.read()), t, windowId);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // Its answer does not matter, and a silent line shows itself elsewhere.
        if (document.hasFocus()) client.shell.setMenu(menuNow()).catch(() => undefined);
      }, gather);
    };
    later();
    const unfollow = offered.follow(later);
    window.addEventListener('focus', later);
    return () => {
      clearTimeout(timer);
      unfollow();
      window.removeEventListener('focus', later);
    };
  }, [client, isDesktop, offered, t, windowId]);
}
