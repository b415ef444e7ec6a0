// The sheet around the redaction of a file: the way back to its case, its name, what is being done.

import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import styles from './redact.module.css';

export interface RedactPageProps {
  readonly caseRef: string;
  readonly name: string | undefined;
  readonly lead: string;
  readonly children: ReactNode;
}

export function RedactPage({ caseRef, name, lead, children }: RedactPageProps) {
  const { t } = useWords();
  return (
    <div className={styles.scroller}>
      <div className={styles.screen}>
        <header className={styles.head}>
          <Link to="/cases/$ref" params={{ ref: caseRef }} search={{ part: 'files' }} className={styles.back}>
            <ArrowLeft aria-hidden="true" />
            {t('redact.back', { ref: caseRef })}
          </Link>
          <h1 className={styles.title}>{t('redact.title')}</h1>
          {name === undefined ? null : (
            <p className={styles.name} data-personal>
              <bdi>{name}</bdi>
            </p>
          )}
          <p className={styles.lead}>{lead}</p>
        </header>
        {children}
      </div>
    </div>
  );
}
