// A restriction of processing begins, on one of the four triggers (GDPR Art. 18(1)).

import { useState } from 'react';
import { restrictionTriggers, type RestrictionTrigger } from '#core/case/case-event.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { ChoiceList } from '../../../parts/choice-list.tsx';
import { DayBetween, dayWithin } from '../../../parts/day-between.tsx';
import { useOpenDesk } from '../../../state/open-desk.ts';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import styles from './dialog.module.css';

export function StartRestrictionDialog({ view, onClose }: GivenDialog) {
  const { t, say, day } = useWords();
  const { today } = useOpenDesk();
  const { act } = useCaseActs();
  const [trigger, setTrigger] = useState<RestrictionTrigger>();
  const [typed, setTyped] = useState<string>(today);
  const on = dayWithin(typed, view.receivedDay, today);
  return (
    <ActDialog
      title={t('act.restrict.title')}
      actLabel={t('act.restrict.do')}
      isReady={trigger !== undefined && on !== undefined}
      onClose={onClose}
      onAct={async () =>
        trigger === undefined || on === undefined
          ? undefined
          : act({ act: 'start-restriction', trigger, on }, t('act.restrict.done', { day: day(on, 'full') }))
      }
    >
      <p className={styles.note}>{t('act.restrict.note')}</p>
      <ChoiceList
        label={t('act.restrict.trigger')}
        value={trigger}
        onChange={setTrigger}
        hasFocus
        choices={restrictionTriggers.map((value) => ({ value, label: say(`trigger.${value}`) }))}
      />
      <DayBetween
        label={t('act.restrict.day')}
        value={typed}
        onChange={setTyped}
        from={view.receivedDay}
        until={today}
      />
    </ActDialog>
  );
}
