// One message of the ledger: when, from whom, about what, and where it went.

import { Link } from '@tanstack/react-router';
import { Eraser, FileWarning, FolderClosed, Inbox, PanelBottomClose } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Disposition, MessageRow } from '#core/desk/views.ts';
import { sayReason } from '#core/words/say-reason.ts';
import { useWords } from '../../i18n/use-words.ts';
import { joinClasses } from '../../parts/join-classes.ts';
import { mailboxName } from '../../parts/mailbox-name.ts';
import styles from './message-table-row.module.css';

export interface MessageTableRowProps {
  readonly row: MessageRow;
  readonly index: number;
  readonly top: string;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onFocus: () => void;
}

export function MessageTableRow({ row, index, top, isActive, isChosen, onFocus }: MessageTableRowProps) {
  const { t, say, day } = useWords();
  return (
    <tr
      aria-rowindex={index + 2}
      data-row={index}
      className={joinClasses(styles.row, isChosen && styles.chosen)}
      style={{ top }}
    >
      <td className={styles.when}>
        <time dateTime={row.receivedAt}>{day(row.receivedDay, 'medium')}</time>
      </td>
      <td className={styles.from} data-personal>
        {mailboxName(row.from, t('mail.nobody'))}
      </td>
      <td className={styles.subject}>
        <Link
          to="/messages/{-$id}"
          params={{ id: row.id }}
          className={styles.open}
          data-personal
          tabIndex={isActive ? 0 : -1}
          aria-current={isChosen}
          onFocus={onFocus}
        >
          {row.subject || t('mail.noSubject')}
        </Link>
      </td>
      <td className={styles.where}>
        {icons[row.disposition]}
        <span className={styles.cut}>{whereOf()}</span>
      </td>
    </tr>
  );

  function whereOf(): string {
    if (row.caseRef !== undefined) return row.caseRef;
    if (row.setAsideReason !== undefined) {
      return t('messages.setAsideFor', { reason: sayReason(row.setAsideReason, say) });
    }
    return say(`disposition.${row.disposition}`);
  }
}

const icons: Readonly<Record<Disposition, ReactNode>> = {
  tray: <Inbox aria-hidden="true" />,
  case: <FolderClosed aria-hidden="true" />,
  'set-aside': <PanelBottomClose aria-hidden="true" />,
  unreadable: <FileWarning aria-hidden="true" />,
  erased: <Eraser aria-hidden="true" />,
};
