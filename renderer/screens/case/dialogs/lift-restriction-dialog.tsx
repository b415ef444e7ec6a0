// A restriction ends, but only after the person was told (GDPR Art. 18(3)).

import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { DayBetween, dayWithin } from '../../../parts/day-between.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useOpenDesk } from '../../../state/open-desk.ts';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import { useBeginLetter } from '../letters/use-begin-letter.ts';
import { useDraft } from '../use-draft.ts';
import styles from './dialog.module.css';

export function LiftRestrictionDialog({ view, onClose }: GivenDialog) {
  const { t, day } = useWords();
  const { today } = useOpenDesk();
  const { act } = useCaseActs();
  const { begin } = useBeginLetter();
  const [told, setTold] = useState('');
  const [typed, setTyped] = useState<string>(today);
  const draft = useDraft(view.ref, 'lift');
  const reason = draft.text;
  const from = view.restriction?.from;
  const on = dayWithin(typed, from, today);
  const toldOn = dayWithin(told, from, on ?? today);
  return (
    <ActDialog
      title={t('act.lift.title')}
      actLabel={t('act.lift.do')}
      isReady={on !== undefined && toldOn !== undefined && reason.trim() !== ''}
      onClose={onClose}
      onAct={async () =>
        on === undefined || toldOn === undefined
          ? undefined
          : draft.settle(
              act(
                { act: 'lift-restriction', on, toldOn, reason: reason.trim() },
                t('act.lift.done', { day: day(on, 'full') }),
              ),
            )
      }
      // The person is told first (Art. 18(3)): the restriction is lifted once that letter has left.
      letter={{ isReady: true, write: () => begin({ ref: view.ref, kind: 'message', rights: ['restriction'] }) }}
    >
      <p className={styles.note}>{t('act.lift.note')}</p>
      <DayBetween
        label={t('act.lift.toldOn')}
        value={told}
        onChange={setTold}
        from={from}
        until={on ?? today}
        hasFocus
      />
      <DayBetween label={t('act.lift.day')} value={typed} onChange={setTyped} from={from} until={today} />
      <TextField
        label={t('act.lift.reason')}
        value={reason}
        onChange={draft.write}
        rows={2}
        hint={t('act.goesIntoJournal')}
        maxLength={4000}
      />
    </ActDialog>
  );
}
