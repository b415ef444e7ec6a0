// One message of the tray.

import { Link } from '@tanstack/react-router';
import { Paperclip } from 'lucide-react';
import { memo } from 'react';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { SuggestionLine } from '../../parts/suggestion-line.tsx';
import { groupOf } from './tray-groups.ts';
import styles from './tray-row.module.css';

export interface TrayRowProps {
  readonly item: TrayItem;
  readonly top: string;
  readonly isChosen: boolean;
  readonly isMarked: boolean;
  readonly onShow: (item: TrayItem) => void;
  readonly onMark: (item: TrayItem) => void;
}

export const TrayRow = memo(function TrayRow({ item, top, isChosen, isMarked, onShow, onMark }: TrayRowProps) {
  const { t, day } = useWords();
  const name = mailboxName(item.from, t('mail.nobody'));
  return (
    <li className={styles.place} style={{ top }} data-marked={isMarked}>
      <Link
        to="/triage/{-$id}"
        params={{ id: item.id }}
        replace
        className={styles.row}
        data-chosen={isChosen}
        aria-current={isChosen}
        tabIndex={isChosen ? 0 : -1}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onShow(item);
        }}
      >
        <span className={styles.from} data-personal>
          {name}
        </span>
        <span className={styles.day}>
          {item.hasAttachments ? <Paperclip className={styles.clip} aria-label={t('mail.hasAttachments')} /> : null}
          {day(item.receivedDay, 'short')}
        </span>
        <span className={styles.subject} data-personal>
          {item.subject || t('mail.noSubject')}
        </span>
        {item.daysLost.untilConfirmed === 0 || groupOf(item) === 'other' ? null : (
          <span className={styles.lost}>{t('lost.waiting', { days: item.daysLost.untilConfirmed })}</span>
        )}
        <span className={styles.suggestion}>
          <SuggestionLine item={item} />
        </span>
      </Link>
      <label className={styles.mark}>
        <input
          type="checkbox"
          checked={isMarked}
          tabIndex={isChosen ? 0 : -1}
          aria-label={t('triage.markOne', { name, subject: item.subject || t('mail.noSubject') })}
          onChange={() => onMark(item)}
        />
      </label>
    </li>
  );
});
