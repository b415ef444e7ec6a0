// Tells in passing how a letter went that was on its way: sent, refused, or nobody knows.

import { useEffect, useEffectEvent, useRef } from 'react';
import type { OutgoingView } from '#core/desk/letter-views.ts';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';
import { endedSince } from './outbox-states.ts';
import { useOutbox } from './use-outbox.ts';

export function OutboxNews() {
  const { t, say, obstacle } = useWords();
  const { toaster, cache, queries } = useDesk();
  const now = useOutbox();
  const before = useRef(now);
  const tell = useEffectEvent((ended: readonly OutgoingView[]) => {
    for (const { kind, caseRef, state, way, obstacle: why } of ended) {
      const facts = { kind: say(`letterKind.${kind}`), ref: caseRef };
      if (state === 'sent')
        toaster.show({
          text: t(way === 'draft' ? 'outbox.news.draft' : 'outbox.news.sent', facts),
          tone: 'done',
          isPassing: true,
        });
      else
        toaster.show({
          text: `${t(`outbox.news.${state === 'refused' ? 'refused' : 'unsure'}`, facts)} ${why === undefined ? '' : obstacle(why)}`.trim(),
          tone: 'obstacle',
        });
    }
    // What the letter told of stands in the case now.
    if (ended.length > 0) void cache.invalidateQueries({ queryKey: queries.cases.key() });
  });
  useEffect(() => {
    tell(endedSince(before.current, now));
    before.current = now;
  }, [now]);
  return null;
}
