// The notices that stand, which of them were put away, and how to put one away.

import { useQuery } from '@tanstack/react-query';
import { useAnswer } from '../state/use-answer.ts';
import { useDesk } from '../state/desk-context.ts';
import { useOpenDesk } from '../state/open-desk.ts';
import { useStore } from '../state/store.ts';
import { digestOfKey, noticeItems, withSeen } from './notice-items.ts';
import type { NoticeItem } from './notice-items.ts';

export interface DeskNotices {
  readonly fresh: readonly NoticeItem[];
  readonly seen: readonly NoticeItem[];
  putAway(items: readonly NoticeItem[]): Promise<void>;
}

export function useNotices(): DeskNotices {
  const { client, queries, cache, jobs } = useDesk();
  const { isSample } = useOpenDesk();
  const preferences = useQuery(queries.preferences.read.queryOptions()).data;
  const items = noticeItems({
    glance: useAnswer(queries.today.glance.queryOptions()).data,
    reminders: useAnswer(queries.reminders.list.queryOptions()).data,
    accounts: useAnswer(queries.accounts.list.queryOptions()).data,
    backup: useAnswer(queries.backup.show.queryOptions()).data,
    security: useAnswer(queries.security.show.queryOptions()).data,
    jobs: useStore(jobs),
  });
  const seen = preferences?.seenNotices ?? [];
  const isSeen = ({ key }: NoticeItem): boolean => seen.includes(digestOfKey(key));
  return {
    // Before it is known what was put away, nothing is called new.
    fresh: preferences === undefined ? [] : items.filter((item) => !isSeen(item)),
    seen: items.filter(isSeen),
    putAway: async (added) => {
      const seenNotices = [...withSeen(seen, items, added)];
      cache.setQueryData(queries.preferences.read.queryKey(), (known) => ({ ...known, seenNotices }));
      // What is put away in the sample says nothing about the real desk, whose notices are kept in the same place.
      if (!isSample) await client.preferences.keep({ seenNotices });
    },
  };
}
