// Tells the desk that the network is back or the computer woke up, so that whoever waits tries now.

import { useEffect } from 'react';
import { useDesk } from '../state/desk-context.ts';

const lookEvery = 30_000;
/** A hidden page's clock ticks once a minute at worst; a longer silence was sleep. */
const sleepFrom = 3 * 60_000;

export function useWake(): void {
  const { client } = useDesk();
  useEffect(() => {
    // Its answer does not matter, and a silent line shows itself elsewhere.
    const wake = (): void => void client.accounts.wake().catch(() => undefined);
    let last = Date.now();
    const timer = setInterval(() => {
      const now = Date.now();
      if (now - last > sleepFrom) wake();
      last = now;
    }, lookEvery);
    window.addEventListener('online', wake);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', wake);
    };
  }, [client]);
}
