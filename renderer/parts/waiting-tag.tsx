// Says that a case waits for the person: for proof of identity, or for what else they were asked.

import { daysBetween } from '#core/base/day.ts';
import type { BoardRow } from '#core/desk/board-views.ts';
import { useWords } from '../i18n/use-words.ts';
import { useOpenDesk } from '../state/open-desk.ts';
import styles from './waiting-tag.module.css';

export function WaitingTag() {
  const { t } = useWords();
  return <span className={styles.tag}>{t('identity.waiting')}</span>;
}

/** What the person was asked, and how long ago. */
export function AskedTag({ ground, since }: NonNullable<BoardRow['waiting']>) {
  const { t } = useWords();
  const { today } = useOpenDesk();
  return <span className={styles.tag}>{t('board.waits', { ground, days: daysBetween(since, today) })}</span>;
}
