// What a letter is and whose, whether it is kept, and what can be done with it.

import { Link } from '@tanstack/react-router';
import { ArrowLeft, Check, CircleAlert, Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LetterView } from '#core/desk/letter-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useMoment } from '../../parts/use-moment.ts';
import type { KeepState } from './letter-keeper.ts';
import styles from './letter-screen.module.css';

const icons = { kept: Check, waiting: Pencil, failed: CircleAlert };

interface LetterHeadProps {
  readonly view: LetterView;
  readonly state: KeepState;
  readonly children: ReactNode;
}

export function LetterHead({ view, state, children }: LetterHeadProps) {
  const { t, say, language, day } = useWords();
  const moment = useMoment();
  const Icon = icons[state];
  return (
    <header className={styles.head}>
      <Link to="/cases/$ref" params={{ ref: view.caseRef }} className={styles.back}>
        <ArrowLeft aria-hidden="true" />
        {t('letter.toCase', { ref: view.caseRef })}
      </Link>
      <div className={styles.top}>
        <div className={styles.what}>
          <h1 className={styles.title}>{say(`letterKind.${view.kind}`)}</h1>
          <p className={styles.facts}>
            <span>{language(view.language)}</span>
            <span>
              {view.template.version === 0
                ? t('letter.original')
                : t('letter.ownWording', { version: view.template.version })}
            </span>
            {view.stage === 'draft' ? (
              <span className={styles.kept} data-state={state}>
                <Icon aria-hidden="true" />
                {state === 'kept' ? t('letter.keptAt', { when: moment(view.changedAt) }) : t(`letter.state.${state}`)}
              </span>
            ) : null}
            {view.left === undefined ? null : (
              <span>{t(`letter.left.${view.left.way}`, { day: day(view.left.on, 'full') })}</span>
            )}
          </p>
        </div>
        {children}
      </div>
    </header>
  );
}
