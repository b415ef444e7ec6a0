// Extending: the ground, the reason that the person is told, and the month before and after.

import { useState } from 'react';
import { addDays } from '#core/base/day.ts';
import { extensionGrounds } from '#core/case/extension.ts';
import type { ExtensionGround } from '#core/case/extension.ts';
import { HelpMark } from '../../../help/help-mark.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { ChoiceList } from '../../../parts/choice-list.tsx';
import { DayBetween, dayWithin } from '../../../parts/day-between.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import { useBeginLetter } from '../letters/use-begin-letter.ts';
import { TrackChange } from './track-change.tsx';
import { outgoingTo } from './outgoing-to.ts';
import { useDraft } from '../use-draft.ts';
import styles from './dialog.module.css';

export function ExtendDialog({ view, onClose }: GivenDialog) {
  const { t, say, day } = useWords();
  const { act } = useCaseActs();
  const { begin } = useBeginLetter();
  const { noticeBy, due, extendedDue } = view.reading;
  const [ground, setGround] = useState<ExtensionGround>();
  const draft = useDraft(view.ref, 'extend');
  const reason = draft.text;
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
          : draft.settle(
              act(
                { act: 'extend', ground, reason: reason.trim(), until },
                t('act.extend.done', { day: day(until, 'full') }),
              ),
            )
      }
      letter={{
        isReady: ground !== undefined && reason.trim() !== '' && until !== undefined,
        write: async () =>
          ground === undefined || until === undefined
            ? undefined
            : draft.settle(
                begin({
                  ref: view.ref,
                  kind: 'extension',
                  act: { act: 'extend', ground, reason: reason.trim(), until },
                }),
              ),
      }}
      audience={outgoingTo(view)}
    >
      <p className={styles.note}>
        {t('act.extend.note', { day: day(noticeBy, 'full') })} <HelpMark topic="noticeBy" />
      </p>
      <TrackChange view={view} then={{ receivedDay: view.receivedDay, due: until ?? extendedDue, noticeBy }} />
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
        onChange={draft.write}
        rows={3}
        hint={draft.hint(t('act.extend.hint'))}
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
