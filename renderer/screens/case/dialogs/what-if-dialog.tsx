// "What if": the clock for another receipt, country, extension or pause, beside the one of the case. Touches nothing.

import { useState } from 'react';
import type { CaseView } from '#core/desk/views.ts';
import { knownCountries } from '#core/clock/calendar.ts';
import type { SuspensionGround } from '#core/clock/suspension.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { DayBetween, dayWithin } from '../../../parts/day-between.tsx';
import { ReadDialog } from '../../../parts/read-dialog.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TickList } from '../../../parts/tick-list.tsx';
import { useOpenDesk } from '../../../state/open-desk.ts';
import type { GivenDialog } from '../case-acts.ts';
import { ReadingChanges } from './reading-changes.tsx';
import styles from './dialog.module.css';

const pauses = ['none', 'identity', 'clarification'] as const satisfies readonly (SuspensionGround | 'none')[];

export function WhatIfDialog({ view, onClose }: GivenDialog) {
  const { t, country: nameOf } = useWords();
  const { today } = useOpenDesk();
  const first = view.suspensions[0];
  const [received, setReceived] = useState<string>(view.receivedDay);
  const [country, setCountry] = useState<string>(view.reading.country);
  const [isExtended, setExtended] = useState(view.isExtended);
  const [pause, setPause] = useState<SuspensionGround | 'none'>(first?.ground ?? 'none');
  const [asked, setAsked] = useState<string>(first?.askedOn ?? view.receivedDay);
  const [answered, setAnswered] = useState<string>(first?.answeredOn ?? '');

  const receivedDay = dayWithin(received, undefined, today);
  const askedOn = dayWithin(asked, receivedDay, undefined);
  const answeredOn = dayWithin(answered, askedOn, undefined);
  const isFit = receivedDay !== undefined && (pause === 'none' || askedOn !== undefined);
  return (
    <ReadDialog title={t('whatIf.title')} onClose={onClose}>
      <p className={styles.note}>{t('whatIf.note')}</p>
      <div className={styles.pair}>
        <DayBetween label={t('whatIf.received')} value={received} onChange={setReceived} until={today} hasFocus />
        <SelectField
          label={t('whatIf.country')}
          value={country}
          onChange={setCountry}
          choices={knownCountries.map(({ code, region }) => ({
            value: code,
            label: region === undefined ? nameOf(code) : `${nameOf(code)} – ${region}`,
          }))}
        />
      </div>
      <TickList
        label={t('whatIf.period')}
        ticks={[{ value: 'extended', label: t('whatIf.extended') }]}
        chosen={isExtended ? ['extended'] : []}
        onChange={(chosen) => setExtended(chosen.length > 0)}
      />
      <SelectField
        label={t('whatIf.pause')}
        value={pause}
        onChange={setPause}
        choices={pauses.map((value) => ({ value, label: t(`whatIf.pause.${value}`) }))}
      />
      {pause === 'none' ? null : (
        <div className={styles.pair}>
          <DayBetween label={t('whatIf.asked')} value={asked} onChange={setAsked} from={receivedDay} />
          <DayBetween
            label={t('whatIf.answered')}
            value={answered}
            onChange={setAnswered}
            from={askedOn}
            hint={t('whatIf.notAnswered')}
          />
        </div>
      )}
      {isFit ? <Compared {...{ view, receivedDay, country, isExtended, pause, askedOn, answeredOn }} /> : null}
    </ReadDialog>
  );
}

interface ComparedProps {
  readonly view: CaseView;
  readonly receivedDay: NonNullable<ReturnType<typeof dayWithin>>;
  readonly country: string;
  readonly isExtended: boolean;
  readonly pause: SuspensionGround | 'none';
  readonly askedOn: ReturnType<typeof dayWithin>;
  readonly answeredOn: ReturnType<typeof dayWithin>;
}

function Compared({ view, receivedDay, country, isExtended, pause, askedOn, answeredOn }: ComparedProps) {
  const first = pause === 'none' || askedOn === undefined ? [] : [{ ground: pause, askedOn, answeredOn }];
  // The fields are those of the first pause; the others of the case count as they are, but for what the receipt would undo.
  const others = view.suspensions.slice(1).filter((one) => one.askedOn >= receivedDay);
  return (
    <ReadingChanges
      view={view}
      input={{
        receivedDay,
        country,
        isExtended,
        suspensions: [...first, ...others],
      }}
    />
  );
}
