// The numbers of an alarm, none left out: which entry, how many are missing, when the desk last wrote, what disagrees.

import { useQuery } from '@tanstack/react-query';
import type { AlarmView } from '#core/desk/log-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useController } from '../../state/open-desk.ts';
import { useDesk } from '../../state/desk-context.ts';
import styles from './alarm.module.css';

export function AlarmFacts({ alarm }: { readonly alarm: AlarmView }) {
  const { t, say, instant } = useWords();
  const { zone } = useController();
  const { queries } = useDesk();
  const state = useQuery(queries.log.state.queryOptions()).data;
  const { seq, missing, anchor, lastWrittenAt } = alarm;
  return (
    <dl className={styles.facts}>
      {seq === undefined ? null : <Fact name={t('alarm.seq')} value={t('alarm.number', { value: seq })} />}
      {missing === undefined ? null : <Fact name={t('alarm.missing')} value={t('alarm.number', { value: missing })} />}
      {lastWrittenAt === undefined ? null : <Fact name={t('alarm.lastWritten')} value={instant(lastWrittenAt, zone)} />}
      {anchor === undefined ? null : (
        <Fact
          name={t('alarm.anchor')}
          value={t('alarm.anchorFacts', {
            way: `${say(`anchorWay.${anchor.way}`)} (${anchor.where})`,
            when: instant(anchor.at, zone),
            size: anchor.size,
          })}
        />
      )}
      {state?.ok === true ? (
        <>
          <Fact name={t('alarm.here')} value={t('proof.entries', { count: state.value.entries })} />
          <Fact name={t('alarm.log')} value={state.value.log} isCode />
        </>
      ) : null}
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: string;
  readonly isCode?: boolean;
}

function Fact({ name, value, isCode = false }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={isCode ? styles.code : undefined}>{value}</dd>
    </>
  );
}
