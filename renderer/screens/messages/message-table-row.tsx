// One message of the ledger: when, from whom, about what, and where it went.

import { FileWarning, FolderClosed, Inbox, PanelBottomClose } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MessageId } from '#core/base/id.ts';
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
  readonly onOpen: (id: MessageId) => void;
}

export function MessageTableRow({ row, index, top, isActive, isChosen, onFocus, onOpen }: MessageTableRowProps) {
  const { t, say, day } = useWords();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      className={joinClasses(styles.row, isChosen && styles.chosen)}
      style={{ top }}
      onClick={() => onOpen(row.id)}
    >
      <span role="cell" className={styles.when}>
        <time dateTime={row.receivedAt}>{day(row.receivedDay, 'medium')}</time>
      </span>
      <span role="cell" className={styles.from}>
        {mailboxName(row.from, t('mail.nobody'))}
      </span>
      <span role="cell" className={styles.subject}>
        <button
          type="button"
          className={styles.open}
          tabIndex={isActive ? 0 : -1}
          aria-current={isChosen}
          onFocus={onFocus}
          onClick={(event) => {
            event.stopPropagation();
            onOpen(row.id);
          }}
        >
          {row.subject || t('mail.noSubject')}
        </button>
      </span>
      <span role="cell" className={styles.where}>
        {icons[row.disposition]}
        <span className={styles.cut}>{whereOf()}</span>
      </span>
    </div>
  );

  function whereOf(): string {
    if (row.caseRef !== undefined) return row.caseRef;
    if (row.setAsideReason !== undefined) return sayReason(row.setAsideReason, say);
    return say(`disposition.${row.disposition}`);
  }
}

const icons: Readonly<Record<Disposition, ReactNode>> = {
  tray: <Inbox aria-hidden="true" />,
  case: <FolderClosed aria-hidden="true" />,
  'set-aside': <PanelBottomClose aria-hidden="true" />,
  unreadable: <FileWarning aria-hidden="true" />,
};
