// A backup that somebody waits for: resolves once it was written and checked, or was not.

import { useDesk } from '../../state/desk-context.ts';

/** True when it succeeded. */
export function useBackUp(): () => Promise<boolean> {
  const { client, jobs } = useDesk();
  return async () => {
    const before = await client.backup.show();
    if (!before.ok) return false;
    const begun = before.value.last?.at;
    const known = jobs.read().backup;
    const started = await client.backup.now();
    if (!started.ok) return false;
    await new Promise<void>((resolve) => {
      const stop = jobs.follow(look);
      function look(): void {
        const now = jobs.read().backup;
        if (now === known || now?.state === 'running') return;
        stop();
        resolve();
      }
      // It may have ended before its start was answered.
      look();
    });
    const after = await client.backup.show();
    return after.ok && after.value.last !== undefined && after.value.last.ok && after.value.last.at !== begun;
  };
}
