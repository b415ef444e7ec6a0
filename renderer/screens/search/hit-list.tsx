// The hits, one stop of the Tab key: arrows walk through them, Esc goes back to the field.

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SearchHit } from '#core/desk/search-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useListKeys } from '../../parts/use-list-keys.ts';
import { useCommands } from '../../commands/command-provider.tsx';
import { HitRow } from './hit-row.tsx';
import styles from './hit-list.module.css';

export interface HitListProps {
  readonly hits: readonly SearchHit[];
  /** Grows by one each time that the field asks for the first hit. */
  readonly entered: number;
  readonly onBack: () => void;
}

export function HitList({ hits, entered, onBack }: HitListProps) {
  const { t } = useWords();
  const [list, setList] = useState<HTMLElement | null>(null);
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, Math.max(0, hits.length - 1));
  const known = useRef(entered);

  const focus = (index: number): void => {
    setActive(index);
    list?.querySelectorAll<HTMLElement>('[data-hit] a')[index]?.focus();
  };
  const step = (by: number): void => {
    const isInside = list?.contains(document.activeElement) ?? false;
    if (isInside && by === -1 && active === 0) return onBack();
    focus(isInside ? Math.min(hits.length - 1, Math.max(0, active + by)) : active);
  };
  useListKeys(list, step);
  useCommands([
    { id: 'list.next', act: () => step(1) },
    { id: 'list.previous', act: () => step(-1) },
    { id: 'list.back', act: onBack },
  ]);

  const enter = useEffectEvent(() => focus(0));
  useEffect(() => {
    if (entered !== known.current) enter();
    known.current = entered;
  }, [entered]);

  return (
    <ol ref={setList} className={styles.hits} aria-label={t('search.results')}>
      {hits.map((hit, index) => (
        <HitRow key={keyOf(hit)} hit={hit} isActive={index === active} onFocus={() => setActive(index)} />
      ))}
    </ol>
  );
}

function keyOf(hit: SearchHit): string {
  if (hit.kind === 'case') return `case ${hit.ref}`;
  return hit.kind === 'file' ? `${hit.messageId} ${hit.index}` : hit.messageId;
}
