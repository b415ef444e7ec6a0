// What is wrong with a wording, each with its line to go to.

import { TriangleAlert } from 'lucide-react';
import type { TemplateFault } from '#core/desk/letter-views.ts';
import { sayTemplateFault } from '#core/words/say-letter-check.ts';
import { useWords } from '../../i18n/use-words.ts';
import styles from './templates.module.css';

interface TemplateFaultsProps {
  readonly faults: readonly TemplateFault[];
  readonly onGoTo: (line: number) => void;
}

export function TemplateFaults({ faults, onGoTo }: TemplateFaultsProps) {
  const { t, say } = useWords();
  return (
    <div aria-live="polite">
      {faults.length === 0 ? null : (
        <ul className={styles.faults} aria-label={t('templates.faults')}>
          {faults.map((fault) => (
            <li key={JSON.stringify(fault)} className={styles.fault}>
              <TriangleAlert aria-hidden="true" />
              <span>
                {sayTemplateFault(fault, say)}{' '}
                {fault.line === undefined ? null : (
                  <button type="button" className={styles.goTo} onClick={() => onGoTo(fault.line ?? 1)}>
                    {t('templates.line', { line: fault.line })}
                  </button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
