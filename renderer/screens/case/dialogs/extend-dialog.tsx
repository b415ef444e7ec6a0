// Extending: the ground, the reason that the person is told, and the month before and after.

import { useState } from 'react';
import { addDays } from '#core/base/day.ts';
import { extensionGrounds } from '#core/case/extension.ts';
import type { ExtensionGround } from '#core/case/extension.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { ChoiceList } from '../../../parts/choice-list.tsx';
import { DayBetween, dayWithin } from '../../../parts/day-between.tsx';
import { MonthTrack } from '../../../parts/month-track.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useOpenDesk } from '../../../state/open-desk.ts';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import styles from './dialog.module.css';

export function ExtendDialog({ view, onClose }: GivenDialog) {
  const { t, say, day } = useWords();
  const { today } = useOpenDesk();
  const { act } = useCaseActs();
  const { noticeBy, due, extendedDue } = view.reading;
  const [ground, setGround] = useState<ExtensionGround>();
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState<string>(extendedDue);
  const until = dayWithin(typed, addDays(due, 1), extendedDue);
  return (
    <ActDialog
      title={t('act.extend.title', { ref: view.ref })}
      actLabel={t('act.extend.do')}
      isReady={ground !== undefined && reason.trim() !== '' && until !== undefined}
      onClose={onClose}
      onAct={async () =>
        ground === undefined || until === undefined
          ? undefined
          : act(
              { act: 'extend', ground, reason: reason.trim(), until },
              t('act.extend.done', { day: day(until, 'full') }),
            )
      }
    >
      <p className={styles.note}>{t('act.extend.note', { day: day(noticeBy, 'full') })}</p>
      <div className={styles.track}>
        <span className={styles.label}>
          {t('act.extend.before')} <span className={styles.value}>{day(view.due, 'register')}</span>
        </span>
        <MonthTrack received={view.receivedDay} due={due} noticeBy={noticeBy} today={today} urgency={view.urgency} />
        <span className={styles.label}>
          {t('act.extend.after')} <span className={styles.value}>{day(until ?? extendedDue, 'register')}</span>
        </span>
        <MonthTrack
          received={view.receivedDay}
          due={until ?? extendedDue}
          noticeBy={noticeBy}
          today={today}
          urgency="on-track"
        />
      </div>
      <ChoiceList
        label={t('act.extend.ground')}
        value={ground}
        onChange={setGround}
        hasFocus
        isRow
        choices={extensionGrounds.map((value) => ({ value, label: say(`ground.${value}`) }))}
      />
      <TextField
        label={t('act.extend.reason')}
        value={reason}
        onChange={setReason}
        rows={3}
        hint={t('act.extend.hint')}
        maxLength={4000}
      />
      <DayBetween
        label={t('act.extend.until')}
        value={typed}
        onChange={setTyped}
        from={addDays(due, 1)}
        until={extendedDue}
      />
    </ActDialog>
  );
}
