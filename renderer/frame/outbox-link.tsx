// How many letters have not left yet, in the status line; nothing where the outbox is empty.

import { CircleAlert, Clock3 } from 'lucide-react';
import { useGiveCommand } from '../commands/command-provider.tsx';
import { useWords } from '../i18n/use-words.ts';
import { needsPerson, notLeft } from './outbox-states.ts';
import styles from './status-line.module.css';
import { useOutbox } from './use-outbox.ts';

export function OutboxLink() {
  const { t } = useWords();
  const give = useGiveCommand();
  const open = notLeft(useOutbox());
  if (open.length === 0) return null;
  const asking = open.filter(needsPerson).length;
  const Icon = asking > 0 ? CircleAlert : Clock3;
  return (
    <button
      type="button"
      className={styles.pull}
      data-asking={asking > 0 || undefined}
      aria-haspopup="dialog"
      onClick={() => give('desk.outbox')}
    >
      <Icon aria-hidden="true" />
      <span>
        {t('outbox.count', { count: open.length })}
        {asking === 0 ? null : ` · ${t('outbox.asking', { count: asking })}`}
      </span>
    </button>
  );
}
