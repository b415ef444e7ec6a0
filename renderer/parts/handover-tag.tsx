// Where a case is that a deputy has, or that is here for another desk: an arrow and a word.

import { ArrowDownLeft, ArrowUpRight } from 'lucide-react';
import type { HandoverMark } from '#core/desk/handover-views.ts';
import { useWords } from '../i18n/use-words.ts';
import styles from './handover-tag.module.css';

const texts = {
  away: 'handover.markAway',
  guest: 'handover.markGuest',
  returned: 'handover.markReturned',
} as const;

export function HandoverTag({ mark }: { readonly mark: HandoverMark }) {
  const { t } = useWords();
  const Arrow = mark.side === 'guest' ? ArrowDownLeft : ArrowUpRight;
  return (
    <span className={styles.tag} data-personal>
      <Arrow aria-hidden="true" />
      {t(texts[mark.side], { name: mark.name })}
    </span>
  );
}
