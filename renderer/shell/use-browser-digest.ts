// The morning's notification in a browser: asked of the desk each minute, which gives it once a day and knows when.

import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { isBehindDialog, useGiveCommand } from '../commands/command-provider.tsx';
import { useDesk } from '../state/desk-context.ts';

const lookEvery = 60_000;

export function useBrowserDigest(): void {
  const { client, queries } = useDesk();
  const give = useGiveCommand();
  const isBrowser = useQuery(queries.shell.show.queryOptions()).data?.kind === 'browser';
  const isWanted = useQuery(queries.preferences.read.queryOptions()).data?.hasDigest === true;

  const show = useEffectEvent(({ title, body }: { readonly title: string; readonly body: string }): void => {
    // One tag: a second page of the desk shows no second one.
    const shown = new Notification(title, { body, tag: 'dpo-desk.digest', silent: true });
    shown.addEventListener('click', () => {
      window.focus();
      if (!isBehindDialog('desk.notices')) give('desk.notices');
      shown.close();
    });
  });

  useEffect(() => {
    if (!isBrowser || !isWanted || !mayNotify()) return undefined;
    const look = async (): Promise<void> => {
      const answer = await client.shell.takeDigest();
      if (answer.ok && answer.value.digest !== undefined) show(answer.value.digest);
    };
    // A silent line shows itself elsewhere.
    const tryLook = (): void => void look().catch(() => undefined);
    tryLook();
    const timer = setInterval(tryLook, lookEvery);
    return () => clearInterval(timer);
  }, [client, isBrowser, isWanted]);
}

export function mayNotify(): boolean {
  return 'Notification' in window && Notification.permission === 'granted';
}
