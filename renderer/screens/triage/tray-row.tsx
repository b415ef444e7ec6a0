// One message of the tray.

import { Paperclip } from 'lucide-react';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { SuggestionLine } from '../../parts/suggestion-line.tsx';
import type { TrayGroup } from './tray-groups.ts';
import styles from './tray-row.module.css';

export interface TrayRowProps {
  readonly item: TrayItem;
  readonly group: TrayGroup;
  readonly top: string;
  readonly isChosen: boolean;
  readonly onChoose: (item: TrayItem) => void;
}

export function TrayRow({ item, group, top, isChosen, onChoose }: TrayRowProps) {
  const { t, day } = useWords();
  return (
    <div
      id={`tray-${item.id}`}
      className={styles.row}
      style={{ top }}
      role="option"
      aria-selected={isChosen}
      aria-description={t(`triage.group.${group}`)}
      onClick={() => onChoose(item)}
    >
      <span className={styles.from}>{mailboxName(item.from, t('mail.nobody'))}</span>
      <span className={styles.day}>
        {item.hasAttachments ? (
          <Paperclip className={styles.clip} role="img" aria-label={t('mail.hasAttachments')} />
        ) : null}
        {day(item.receivedDay, 'short')}
      </span>
      <span className={styles.subject}>{item.subject || t('mail.noSubject')}</span>
      <span className={styles.suggestion}>
        <SuggestionLine item={item} />
      </span>
    </div>
  );
}
