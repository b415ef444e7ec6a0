// Tells every follower what changed. Notices carry no state.

import { EventPublisher } from '@orpc/server';
import type { Notice } from '#core/desk/views.ts';

export interface Notices {
  tell(notice: Notice): void;
  follow(signal: AbortSignal | undefined): AsyncIteratorObject<Notice, unknown, void>;
}

export function createNotices(): Notices {
  const publisher = new EventPublisher<{ notice: Notice }>();
  return {
    tell: (notice) => publisher.publish('notice', notice),
    follow: (signal) => publisher.subscribe('notice', signal === undefined ? {} : { signal }),
  };
}
