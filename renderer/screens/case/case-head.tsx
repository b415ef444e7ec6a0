// The head of a case: whose it is, what is asked, how long is left, and what can be done.

import { Link } from '@tanstack/react-router';
import { ArrowLeft, Lock } from 'lucide-react';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { MonthTrack } from '../../parts/month-track.tsx';
import { RightChips } from '../../parts/right-chips.tsx';
import { WaitingTag } from '../../parts/waiting-tag.tsx';
import { useOpenDesk } from '../../state/open-desk.ts';
import { CaseDeadline } from './case-deadline.tsx';
import { HeadActs } from './head-acts.tsx';
import styles from './case-head.module.css';

export function CaseHead({ view, onWhy }: { readonly view: CaseView; readonly onWhy: () => void }) {
  const { t, language } = useWords();
  const { today } = useOpenDesk();
  const isOpen = view.phase === 'open';
  return (
    <header className={styles.head}>
      <Link to="/cases" className={styles.back}>
        <ArrowLeft aria-hidden="true" />
        {t('nav.cases')}
      </Link>
      <div className={styles.top}>
        <div className={styles.who}>
          <h1 className={styles.title}>{mailboxName(view.requester, t('mail.nobody'))}</h1>
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
        <CaseDeadline view={view} onWhy={onWhy} />
        <HeadActs view={view} />
      </div>
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
