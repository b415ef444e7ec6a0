// Extending: the ground, the reason that the person is told, and the month before and after.

import { useState } from 'react';
import { extensionGrounds } from '#core/case/event.ts';
import type { ExtensionGround } from '#core/case/event.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { MonthTrack } from '../../parts/month-track.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useOpenDesk } from '../../state/open-desk.ts';
import { useAct } from './use-act.ts';
import styles from './dialog-note.module.css';

export function ExtendDialog({ view, onClose }: { readonly view: CaseView; readonly onClose: () => void }) {
  const { t, say, day } = useWords();
  const { today } = useOpenDesk();
  const act = useAct(view);
  const [ground, setGround] = useState<ExtensionGround>();
  const [reason, setReason] = useState('');
  const { noticeBy, extendedDue } = view.reading;
  return (
    <ActDialog
      title={t('act.extend.title', { ref: view.ref })}
      actLabel={t('act.extend.do')}
      isReady={ground !== undefined && reason.trim() !== ''}
      onClose={onClose}
      onAct={async () =>
        ground === undefined
          ? undefined
          : act(
              { act: 'extend', ground, reason: reason.trim() },
              t('act.extend.done', { day: day(extendedDue, 'full') }),
            )
      }
    >
      <p className={styles.note}>{t('act.extend.note', { day: day(noticeBy, 'full') })}</p>
      <div className={styles.track}>
        <span className={styles.label}>
          {t('act.extend.before')} <span className={styles.value}>{day(view.due, 'register')}</span>
        </span>
        <MonthTrack
          received={view.receivedDay}
          due={view.due}
          noticeBy={noticeBy}
          today={today}
          urgency={view.urgency}
        />
        <span className={styles.label}>
          {t('act.extend.after')} <span className={styles.value}>{day(extendedDue, 'register')}</span>
        </span>
        <MonthTrack
          received={view.receivedDay}
          due={extendedDue}
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
    </ActDialog>
  );
}
