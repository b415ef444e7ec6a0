// The head of a case: whose it is, what is asked, how long is left, and what can be done.

import { Link } from '@tanstack/react-router';
import { ArrowLeft, Lock, PanelRight } from 'lucide-react';
import type { RefObject } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { MonthTrack } from '../../parts/month-track.tsx';
import { RightChips } from '../../parts/right-chips.tsx';
import { WaitingTag } from '../../parts/waiting-tag.tsx';
import { useOpenDesk } from '../../state/open-desk.ts';
import { CaseNeighbours } from './case-neighbours.tsx';
import { CaseDeadline } from './case-deadline.tsx';
import { HeadActs } from './head-acts.tsx';
import styles from './case-head.module.css';

export interface CaseHeadProps {
  readonly view: CaseView;
  readonly isWhyOpen: boolean;
  readonly onWhy: (isOpen: boolean) => void;
  readonly onContext: () => void;
  readonly contextButton: RefObject<HTMLButtonElement | null>;
}

export function CaseHead({ view, isWhyOpen, onWhy, onContext, contextButton }: CaseHeadProps) {
  const { t, language, day } = useWords();
  const { today } = useOpenDesk();
  const isOpen = view.phase === 'open';
  return (
    <header className={styles.head}>
      <div className={styles.ways}>
        <Link to="/cases" className={styles.back}>
          <ArrowLeft aria-hidden="true" />
          {t('nav.cases')}
        </Link>
        <CaseNeighbours caseRef={view.ref} />
        <AriaButton ref={contextButton} className={styles.toContext ?? ''} onPress={onContext}>
          <PanelRight aria-hidden="true" />
          {t('case.beside')}
        </AriaButton>
      </div>
      <div className={styles.top}>
        <div className={styles.who}>
          <h1 className={styles.title} data-personal>
            {mailboxName(view.requester, t('mail.nobody'))}
          </h1>
          <div className={styles.line}>
            <span className={styles.ref}>{view.ref}</span>
            <RightChips rights={view.rights} />
            <span className={styles.language}>{language(view.language)}</span>
            {isOpen && view.identity === 'doubted' ? <WaitingTag /> : null}
            {view.hold === undefined ? null : (
              <span className={styles.hold}>
                <Lock aria-hidden="true" />
                {t('case.onHold')}
              </span>
            )}
          </div>
        </div>
        <CaseDeadline view={view} isWhyOpen={isWhyOpen} onWhy={onWhy} />
        <HeadActs view={view} />
      </div>
      {view.handover === undefined ? null : (
        <p className={styles.elsewhere}>
          <span data-personal>{t('handover.line', { ...view.handover, until: day(view.handover.until, 'full') })}</span>{' '}
          <Link to="/handover" className={styles.toDeputies}>
            {t('handover.title')}
          </Link>
        </p>
      )}
      <MonthTrack
        received={view.receivedDay}
        due={view.due}
        noticeBy={view.noticeBy}
        today={today}
        urgency={isOpen ? view.urgency : 'answered'}
        hasDates
      />
    </header>
  );
}
