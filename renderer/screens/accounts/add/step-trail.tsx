// How far one is with the new account.

import { Check } from 'lucide-react';
import { useWords } from '../../../i18n/use-words.ts';
import type { AddStep } from './add-draft.ts';
import styles from './add-account.module.css';

const trail = ['address', 'server', 'secret', 'folders'] as const;

export function StepTrail({ step }: { readonly step: AddStep }) {
  const { t } = useWords();
  // Asking for the server's settings is part of finding the server.
  const at = trail.indexOf(step === 'ask' || step === 'done' ? 'server' : step);
  return (
    <ol className={styles.trail} aria-label={t('add.steps')}>
      {trail.map((each, index) => (
        <li key={each} className={styles.mark} aria-current={index === at ? 'step' : undefined} data-past={index < at}>
          <span className={styles.number} aria-hidden="true">
            {index < at ? <Check /> : index + 1}
          </span>
          {t(`add.step.${each}`)}
        </li>
      ))}
    </ol>
  );
}
