// The way to what was done, in the status line, once something was.

import { History } from 'lucide-react';
import { useGiveCommand } from '../commands/command-provider.tsx';
import { useShownKey } from '../commands/use-shown-key.ts';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';
import { useStore } from '../state/store.ts';
import styles from './status-line.module.css';

export function HistoryLink() {
  const { t } = useWords();
  const acts = useStore(useDesk().history.acts);
  const give = useGiveCommand();
  const key = useShownKey('desk.history');
  if (acts.length === 0) return null;
  const name = t('history.title');
  return (
    <button
      type="button"
      className={styles.pull}
      title={key === undefined ? name : t('nav.hint', { name, key })}
      aria-haspopup="dialog"
      onClick={() => give('desk.history')}
    >
      <History aria-hidden="true" />
      <span>{name}</span>
    </button>
  );
}
