// A legal hold: why the file must stay, who answers for it, and when somebody looks at it again.

import { useState } from 'react';
import { addDays, addMonths } from '#core/base/day.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { DayBetween, dayWithin } from '../../../parts/day-between.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useOpenDesk } from '../../../state/open-desk.ts';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import styles from './dialog.module.css';

export function HoldDialog({ view, onClose }: GivenDialog) {
  const { t } = useWords();
  const { today } = useOpenDesk();
  const { act } = useCaseActs();
  const [reason, setReason] = useState(view.hold?.reason ?? '');
  const [owner, setOwner] = useState(view.hold?.owner ?? '');
  const [typed, setTyped] = useState<string>(addMonths(today, 6));
  const reviewOn = dayWithin(typed, addDays(today, 1), undefined);
  return (
    <ActDialog
      title={t('act.hold.title', { ref: view.ref })}
      actLabel={t('act.hold.do')}
      isReady={reason.trim() !== '' && owner.trim() !== '' && reviewOn !== undefined}
      onClose={onClose}
      onAct={async () =>
        reviewOn === undefined
          ? undefined
          : act(
              { act: 'hold', reason: reason.trim(), owner: owner.trim(), reviewOn },
              t('act.hold.done', { ref: view.ref }),
            )
      }
    >
      <p className={styles.note}>{t('act.hold.note')}</p>
      <TextField
        label={t('act.hold.reason')}
        value={reason}
        onChange={setReason}
        rows={2}
        hint={t('act.goesIntoJournal')}
        hasFocus
        maxLength={4000}
      />
      <TextField label={t('act.hold.owner')} value={owner} onChange={setOwner} maxLength={320} />
      <DayBetween label={t('act.hold.review')} value={typed} onChange={setTyped} from={addDays(today, 1)} />
    </ActDialog>
  );
}
