// Making every key anew closes the desk meanwhile: its course is kept beside the screens, which the closing takes away.

import type { Obstacle } from '#core/desk/obstacle.ts';
import type { DeskAtHand } from './desk-context.ts';

export type Renewal =
  | { readonly state: 'none' }
  | { readonly state: 'working' }
  /** The new words, until they were shown. */
  | { readonly state: 'done'; readonly recoveryKey: string }
  | { readonly state: 'failed'; readonly obstacle: Obstacle };

/** Starts it; how it goes stands in `desk.renewal`. */
export async function renewEveryKey(
  desk: DeskAtHand,
  passphrases: { readonly current: string; readonly next: string },
): Promise<void> {
  const { client, renewal, cache } = desk;
  renewal.write({ state: 'working' });
  const answer = await client.security.renewAll(passphrases).catch(() => undefined);
  if (answer === undefined) renewal.write({ state: 'failed', obstacle: { code: 'job-failed' } });
  else if (answer.ok) renewal.write({ state: 'done', recoveryKey: answer.value.recoveryKey });
  else renewal.write({ state: 'failed', obstacle: answer.failure });
  void cache.invalidateQueries();
}
