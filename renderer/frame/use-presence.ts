// Tells the desk that somebody is here, and notices when the day has changed meanwhile.

import { useEffect } from 'react';
import { dayIn, instantOf } from '#core/base/day.ts';
import { useDesk } from '../state/desk-context.ts';
import { useController } from '../state/open-desk.ts';

/** The desk locks itself when nobody touches it for some time; reading a long mail is no absence. Milliseconds. */
const touchEvery = 30_000;
const lookEvery = 60_000;

/** While an open desk is on the screen: a sign of life that follows a person's own movements only, twice a minute at most. */
export function usePresence(): void {
  const { client, cache } = useDesk();
  const { zone } = useController();

  useEffect(() => {
    let last = -Infinity;
    const onSign = (): void => {
      if (performance.now() - last < touchEvery) return;
      last = performance.now();
      // Its answer does not matter, and a silent line shows itself elsewhere.
      client.security.touch().catch(() => undefined);
    };
    const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
    for (const sign of signs) window.addEventListener(sign, onSign, { passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, onSign);
    };
  }, [client]);

  useEffect(() => {
    let today = dayIn(instantOf(Date.now()), zone);
    const timer = setInterval(() => {
      const now = dayIn(instantOf(Date.now()), zone);
      if (now === today) return;
      today = now;
      // Days left, urgency, what may still be extended: all of it was read against yesterday.
      void cache.invalidateQueries();
    }, lookEvery);
    return () => clearInterval(timer);
  }, [cache, zone]);
}
