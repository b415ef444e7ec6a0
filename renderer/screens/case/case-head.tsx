// The head of a case: whose it is, what is asked, how long is left, and what can be done.

import { Link } from '@tanstack/react-router';
import { ArrowLeft, CalendarPlus, CircleCheck, CircleQuestionMark, Download, RotateCcw } from 'lucide-react';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { DaysLeft } from '../../parts/days-left.tsx';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { MonthTrack } from '../../parts/month-track.tsx';
import { RightChips } from '../../parts/right-chips.tsx';
import { UrgencyMark } from '../../parts/urgency-mark.tsx';
import { WaitingTag } from '../../parts/waiting-tag.tsx';
import { useShortcuts } from '../../shortcuts/shortcut-provider.tsx';
import type { Shortcut } from '../../shortcuts/shortcut-provider.tsx';
import { useOpenDesk } from '../../state/open-desk.ts';
import type { CaseDialog } from './case-dialogs.tsx';
import { MoreActs } from './more-acts.tsx';
import { useExport } from './use-export.ts';
import styles from './case-head.module.css';

export interface CaseHeadProps {
  readonly view: CaseView;
  readonly onWhy: () => void;
  readonly onDialog: (dialog: CaseDialog) => void;
}

export function CaseHead({ view, onWhy, onDialog }: CaseHeadProps) {
  const { t, language } = useWords();
  const { today } = useOpenDesk();
  const exporting = useExport(view.ref);
  const isOpen = view.phase === 'open';
  useShortcuts([
    ...(isOpen ? openShortcuts(view, onDialog) : []),
    { key: 'x', label: 'case.export', act: exporting.start },
  ]);

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
          </div>
        </div>
        <Deadline view={view} onWhy={onWhy} />
        <div className={styles.acts}>
          {isOpen ? (
            <>
              <Button
                variant="primary"
                icon={<CircleCheck aria-hidden="true" />}
                shortcut="L"
                onPress={() => onDialog({ act: 'close' })}
              >
                {t('case.close')}
              </Button>
              {view.isExtensionOpen ? (
                <Button
                  icon={<CalendarPlus aria-hidden="true" />}
                  shortcut="E"
                  onPress={() => onDialog({ act: 'extend' })}
                >
                  {t('case.extend')}
                </Button>
              ) : null}
            </>
          ) : view.phase === 'closed' ? (
            <Button icon={<RotateCcw aria-hidden="true" />} onPress={() => onDialog({ act: 'reopen' })}>
              {t('case.reopen')}
            </Button>
          ) : null}
          <Button
            icon={<Download aria-hidden="true" />}
            shortcut="X"
            isPending={exporting.isPending}
            onPress={exporting.start}
          >
            {t('case.export')}
          </Button>
          {isOpen ? <MoreActs onDialog={onDialog} /> : null}
        </div>
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

function Deadline({ view, onWhy }: { readonly view: CaseView; readonly onWhy: () => void }) {
  const { say, day, t } = useWords();
  if (view.phase !== 'open') {
    return (
      <p className={styles.outcome}>
        <UrgencyMark shape="answered" />
        {view.outcome === undefined ? say(`phase.${view.phase}`) : say(`outcome.${view.outcome}`)}
      </p>
    );
  }
  return (
    <div className={styles.deadline}>
      <DaysLeft days={view.daysLeft} urgency={view.urgency} size="head" />
      <span className={styles.due}>
        <span className={styles.dueLabel}>{view.isExtended ? t('case.dueExtended') : t('case.due')}</span>
        <button type="button" className={styles.dueDay} onClick={onWhy} title={t('clock.why')}>
          <time dateTime={view.due}>{day(view.due, 'register')}</time>
          <CircleQuestionMark aria-label={t('clock.why')} />
        </button>
      </span>
    </div>
  );
}

function openShortcuts(view: CaseView, onDialog: (dialog: CaseDialog) => void): readonly Shortcut[] {
  return [
    { key: 'l', label: 'case.close', act: () => onDialog({ act: 'close' }) },
    ...(view.isExtensionOpen
      ? [{ key: 'e', label: 'case.extend', act: () => onDialog({ act: 'extend' }) } satisfies Shortcut]
      : []),
    { key: 'r', label: 'case.correctRights', act: () => onDialog({ act: 'correct-rights' }) },
    {
      key: 'i',
      label: 'case.identity',
      act: () => onDialog({ act: view.identity === 'doubted' ? 'verify-identity' : 'doubt-identity' }),
    },
  ];
}
