// Commands with their keys, one a line.

import type { CommandId } from '../commands/catalogue.ts';
import { commandFacts } from '../commands/catalogue.ts';
import { keyName } from '../commands/key-name.ts';
import { isSingleKey } from '../commands/key-press.ts';
import { joinClasses } from '../parts/join-classes.ts';
import { useWords } from '../i18n/use-words.ts';
import { usePreferences } from '../state/preferences.ts';
import styles from './shortcut-help.module.css';

export function ShortcutList({ commands }: { readonly commands: readonly CommandId[] }) {
  const { t } = useWords();
  const [{ hasSingleKeys }] = usePreferences();
  return (
    <dl className={styles.list}>
      {commands.map((id) => {
        const { label, keys } = commandFacts(id);
        return (
          <div key={id} className={styles.line}>
            <dt>{t(label)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key} className={joinClasses(styles.key, !hasSingleKeys && isSingleKey(key) && styles.off)}>
                  {keyName(key, t)}
                </kbd>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
