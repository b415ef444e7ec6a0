// One open case on the board: what is left of its time, whose it is, what is asked, where its month stands, what comes next.

import { Link } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { Day } from '#core/base/day.ts';
import type { BoardRow } from '#core/desk/board-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { DaysLeft, sayDeadline } from '../../parts/days-left.tsx';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { HandoverTag } from '../../parts/handover-tag.tsx';
import { MonthTrack } from '../../parts/month-track.tsx';
import { RightIcon } from '../../parts/right-icon.tsx';
import { AskedTag } from '../../parts/waiting-tag.tsx';
import { WhyDate } from '../../parts/why-date.tsx';
import { useOpenDesk } from '../../state/open-desk.ts';
import type { RowActs } from './use-row-acts.tsx';
import styles from './board-row.module.css';

export interface BoardRowCellsProps {
  readonly row: BoardRow;
  readonly today: Day;
  /** Its controls are stops of the Tab key. */
  readonly isActive: boolean;
  readonly acts: RowActs;
  readonly onFocus: () => void;
}

/** The cells of the row; the row itself knows where it lies. */
export function BoardRowCells({ row, today, isActive, acts, onFocus }: BoardRowCellsProps) {
  const words = useWords();
  const { t, say, day } = words;
  const name = mailboxName(row.requester, t('mail.nobody'));
  const next = t(`board.next.${row.nextAct}`);
  return (
    <>
      <td className={styles.deadline}>
        <DaysLeft days={row.daysLeft} urgency={row.urgency} />
      </td>
      <td className={styles.case}>
        <Link
          to="/cases/$ref"
          params={{ ref: row.ref }}
          className={styles.name}
          data-personal
          data-stop
          tabIndex={isActive ? 0 : -1}
          aria-label={`${sayDeadline(row, words)}. ${words.rights(row.rights)}. ${name}, ${row.ref}`}
          onFocus={onFocus}
        >
          {name}
        </Link>
        <CaseLine row={row} />
      </td>
      <td className={styles.rights}>
        <ul className={styles.rightList}>
          {row.rights.map((right) => (
            <li key={right}>
              <RightIcon right={right} />
              {say(`right.${right}`)}
            </li>
          ))}
        </ul>
        <Stage row={row} />
      </td>
      <td className={styles.track}>
        <MonthTrack
          received={row.receivedDay}
          due={row.due}
          noticeBy={row.noticeBy}
          today={today}
          urgency={row.urgency}
          pauses={row.pauses}
        />
      </td>
      <td className={styles.due}>
        <WhyDate
          caseRef={row.ref}
          day={row.due}

          isSkipped={!isActive}
          isOpen={acts.why === row.ref}
          onOpenChange={(isOpen) => acts.setWhy(isOpen ? row.ref : undefined)}
          onAct={(act) => acts.act(row, act)}
        >
          {day(row.due, 'register')}
        </WhyDate>
        {row.isExtended ? (
          <span className={styles.aside} title={t('board.extendedFrom', { day: day(row.noticeBy, 'full') })}>
            {t('cases.extended')}
          </span>
        ) : null}
      </td>
      <td className={styles.next}>
        {row.handover?.side === 'away' || row.handover?.side === 'returned' ? null : (
          <AriaButton
            className={styles.act ?? ''}
            aria-label={t('board.nextFor', { act: next, ref: row.ref })}
            excludeFromTabOrder={!isActive}
            onPress={() => acts.goOn(row)}
          >
            {next}
          </AriaButton>
        )}
      </td>
    </>
  );
}

/** Its reference, its language, and its controller where the desk works for several. */
function CaseLine({ row }: { readonly row: BoardRow }) {
  const { language } = useWords();
  const { controllers } = useOpenDesk();
  const controller = controllers.length < 2 ? undefined : controllers.find(({ id }) => id === row.controller)?.name;
  return (
    <span className={styles.under}>
      <span className={styles.ref}>{row.ref}</span>
      <abbr className={styles.language} title={language(row.language)}>
        {row.language.toUpperCase()}
      </abbr>
      {controller === undefined ? null : <span className={styles.aside}>{controller}</span>}
    </span>
  );
}

/** How far the work is: what the person was asked, what stands still, what is still to be done. */
function Stage({ row }: { readonly row: BoardRow }) {
  const { t } = useWords();
  if (row.waiting === undefined && !row.isOnHold && row.openTasks === 0 && row.handover === undefined) return null;
  return (
    <span className={styles.stage}>
      {row.handover === undefined ? null : <HandoverTag mark={row.handover} />}
      {row.waiting === undefined ? null : <AskedTag {...row.waiting} />}
      {row.isOnHold ? (
        <span className={styles.hold}>
          <Lock aria-hidden="true" />
          {t('cases.onHold')}
        </span>
      ) : null}
      {row.openTasks > 0 ? (
        <span className={styles.tasks}>{t('cases.openTasks', { count: row.openTasks })}</span>
      ) : null}
    </span>
  );
}
