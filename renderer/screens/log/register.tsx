// The entries themselves, newest first, the next page when the end comes into sight. J and K walk from entry to entry.

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { dayIn } from '#core/base/day.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { useListKeys } from '../../parts/use-list-keys.ts';
import { useCommands } from '../../commands/command-provider.tsx';
import { useController } from '../../state/open-desk.ts';
import { isWhole } from './register-filter.ts';
import type { RegisterDraft } from './register-filter.ts';
import { RegisterRow } from './register-row.tsx';
import type { RegisterSoFar } from './use-register.ts';
import styles from './log.module.css';

export interface RegisterProps {
  readonly query: UseInfiniteQueryResult<RegisterSoFar>;
  readonly draft: RegisterDraft;
  readonly onWhole: () => void;
}

export function Register({ query, draft, onWhole }: RegisterProps) {
  const { t } = useWords();
  const { zone } = useController();
  const [list, setList] = useState<HTMLElement | null>(null);
  const [wanted, setActive] = useState(0);
  const rows = query.data?.rows ?? [];
  const active = Math.min(wanted, Math.max(0, rows.length - 1));
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const more = (): void => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  };

  const step = (by: number): void => {
    const isInside = list?.contains(document.activeElement) ?? false;
    const next = isInside ? Math.min(rows.length - 1, Math.max(0, active + by)) : active;
    setActive(next);
    list?.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus();
    if (next > rows.length - 10) more();
  };
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
      if (row !== null) setActive(Number(row.dataset['row']));
    };
    list?.addEventListener('focusin', onFocus);
    return () => list?.removeEventListener('focusin', onFocus);
  }, [list]);
  useListKeys(list, step);
  useCommands([
    { id: 'list.next', act: () => step(1) },
    { id: 'list.previous', act: () => step(-1) },
  ]);

  return (
    <div className={styles.scroller}>
      <AwaitAnswer query={query}>
        {({ total }) =>
          total === 0 ? (
            <Nothing isWhole={isWhole(draft)} onWhole={onWhole} />
          ) : (
            <>
              <ol ref={setList} className={styles.rows} aria-label={t('log.register')} aria-busy={query.isFetching}>
                {rows.map((row, index) => (
                  <RegisterRow
                    key={row.seq}
                    row={row}
                    index={index}
                    zone={zone}
                    isNewDay={index === 0 || dayIn(rows[index - 1]?.at ?? row.at, zone) !== dayIn(row.at, zone)}
                    isActive={index === active}
                  />
                ))}
              </ol>
              {hasNextPage ? <More isPending={isFetchingNextPage} onMore={more} /> : null}
            </>
          )
        }
      </AwaitAnswer>
    </div>
  );
}

/** Asks for more as soon as it comes near; a button for whoever got here by the keyboard. */
function More({ isPending, onMore }: { readonly isPending: boolean; readonly onMore: () => void }) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const act = useRef(onMore);
  useEffect(() => {
    act.current = onMore;
  });
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) act.current();
      },
      { rootMargin: '600px' },
    );
    if (place.current !== null) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className={styles.more}>
      <Button isPending={isPending} onPress={onMore}>
        {t('log.more')}
      </Button>
    </div>
  );
}

function Nothing({ isWhole: isAll, onWhole }: { readonly isWhole: boolean; readonly onWhole: () => void }) {
  const { t } = useWords();
  return (
    <EmptyNote title={t(isAll ? 'log.none' : 'log.noneShown')}>
      <p>{t(isAll ? 'log.noneWhy' : 'log.noneShownWhy')}</p>
      {isAll ? null : <Button onPress={onWhole}>{t('log.clear')}</Button>}
    </EmptyNote>
  );
}
