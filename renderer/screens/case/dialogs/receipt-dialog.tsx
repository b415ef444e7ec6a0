// Correcting the day of receipt: every date moves with it, so they are shown before it is done.

import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { DayBetween, dayWithin } from '../../../parts/day-between.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useOpenDesk } from '../../../state/open-desk.ts';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import { ReadingChanges } from './reading-changes.tsx';
import { useDraft } from '../use-draft.ts';
import styles from './dialog.module.css';

export function ReceiptDialog({ view, onClose }: GivenDialog) {
  const { t, say, day } = useWords();
  const { today } = useOpenDesk();
  const { act } = useCaseActs();
  const [typed, setTyped] = useState<string>(view.receivedDay);
  const draft = useDraft(view.ref, 'receipt');
  const reason = draft.text;
  const receivedDay = dayWithin(typed, undefined, today);
  return (
    <ActDialog
      title={t('act.receipt.title')}
      actLabel={t('act.receipt.do')}
      isWide
      isReady={receivedDay !== undefined && receivedDay !== view.receivedDay && reason.trim() !== ''}
      onClose={onClose}
      onAct={async () =>
        receivedDay === undefined
          ? undefined
          : draft.settle(
              act(
                { act: 'correct-receipt', receivedDay, reason: reason.trim() },
                t('act.receipt.done', { day: day(receivedDay, 'full') }),
              ),
            )
      }
    >
      <p className={styles.note}>{t('act.receipt.note', { evidence: say(`evidence.${view.evidence}`) })}</p>
      <DayBetween label={t('act.receipt.day')} value={typed} onChange={setTyped} until={today} hasFocus />
      {receivedDay === undefined ? null : (
        <ReadingChanges
          view={view}
          input={{
            receivedDay,
            country: view.reading.country,
            isExtended: view.isExtended,
            // A pause that would then lie before the receipt is left out, as the clock leaves it out.
            suspensions: view.suspensions.filter(({ askedOn }) => askedOn >= receivedDay),
          }}
        />
      )}
      <TextField
        label={t('act.receipt.reason')}
        value={reason}
        onChange={draft.write}
        rows={2}
        hint={draft.hint(t('act.goesIntoJournal'))}
        maxLength={4000}
      />
    </ActDialog>
  );
}
