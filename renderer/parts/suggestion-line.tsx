// What intake makes of a message, in one line: a request with its rights and day, or the reason why it is none.

import { FileWarning, Hourglass, Reply } from 'lucide-react';
import { unreachable } from '#core/base/result.ts';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../i18n/use-words.ts';
import { joinClasses } from './join-classes.ts';
import { UrgencyMark } from './urgency-mark.tsx';
import styles from './suggestion-line.module.css';

export function SuggestionLine({ item }: { readonly item: TrayItem }) {
  const { t, say, rights, day } = useWords();
  const { suggestion, clock } = item;
  if (item.unreadable !== undefined) {
    return (
      <span className={joinClasses(styles.line, styles.unreadable)}>
        <FileWarning aria-hidden="true" />
        {say('disposition.unreadable')}
      </span>
    );
  }
  if (suggestion === undefined) {
    return (
      <span className={styles.line}>
        <Hourglass aria-hidden="true" />
        {t('triage.beingRead')}
      </span>
    );
  }
  // A reply that asks for a right the case does not have is a request, with a clock of its own.
  if (suggestion.rights.length > 0) {
    return (
      <span className={joinClasses(styles.line, styles[clock.urgency])}>
        <UrgencyMark shape={clock.urgency} />
        <span className={styles.cut}>
          {rights(suggestion.rights)} · {t('triage.dueShort', { day: day(clock.due, 'short') })}
        </span>
      </span>
    );
  }
  switch (suggestion.kind) {
    case 'request':
      return <span className={styles.line}>{say('kind.request')}</span>;
    case 'follow-up':
      return (
        <span className={styles.line}>
          <Reply aria-hidden="true" />
          {item.repliesTo === undefined ? say('kind.follow-up') : t('triage.repliesTo', { ref: item.repliesTo })}
        </span>
      );
    case 'other':
      return (
        <span className={styles.line}>
          {suggestion.otherReason === undefined ? say('kind.other') : say(`otherReason.${suggestion.otherReason}`)}
        </span>
      );
    default:
      return unreachable(suggestion.kind);
  }
}
