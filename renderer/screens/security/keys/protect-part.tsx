// What protects the desk, and what does not, in plain words.

import type { SecurityView } from '#core/desk/security-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Part } from '../part.tsx';
import styles from '../security.module.css';

export function ProtectPart({ cost }: { readonly cost: SecurityView['cost'] }) {
  const { t } = useWords();
  const { memoryKiB, passes, lanes } = cost;
  const memory = t('protect.memory', { mebibytes: Math.round(memoryKiB / 1024) });
  return (
    <Part title={t('protect.title')}>
      <p>{t('protect.disk')}</p>
      <p>{t('protect.guess', { memory })}</p>
      <p>{t('protect.not')}</p>
      <p className={styles.fine}>{t('protect.cost', { memory, passes, lanes })}</p>
    </Part>
  );
}
