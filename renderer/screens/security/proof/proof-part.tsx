// The log's own state: how many entries, when they were last checked, and, honestly, what nobody outside vouches for.

import { Link } from '@tanstack/react-router';
import type { LogState } from '#core/desk/log-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { useMoment } from '../../../parts/use-moment.ts';
import { useDesk } from '../../../state/desk-context.ts';
import { useStore } from '../../../state/store.ts';
import { Attention } from '../attention.tsx';
import { Part } from '../part.tsx';
import { useUpkeepActs } from '../use-upkeep-acts.ts';
import { AnchorWays } from './anchor-ways.tsx';
import { useVouched } from './use-vouched.ts';
import styles from '../security.module.css';

export function ProofPart({ state }: { readonly state: LogState }) {
  const { t } = useWords();
  const { client, jobs } = useDesk();
  const { tell } = useUpkeepActs();
  const isChecking = useStore(jobs).verify?.state === 'running';
  return (
    <Part name="proof" title={t('proof.title')} aside={<Link to="/log">{t('proof.open')}</Link>}>
      <p className={styles.note}>{t('proof.text')}</p>
      <Unanchored state={state} />
      <ProofFacts state={state} />
      <div className={styles.acts}>
        <Button isPending={isChecking} onPress={() => tell(client.log.verify())}>
          {t('proof.verify')}
        </Button>
      </div>
      <AnchorWays state={state} />
    </Part>
  );
}

function Unanchored({ state }: { readonly state: LogState }) {
  const { t, say } = useWords();
  const moment = useMoment();
  const isVouched = useVouched();
  const { unanchored, anchors } = state;
  const newest = anchors.toSorted((a, b) => b.size - a.size)[0];
  if (newest === undefined) return <Attention tone="look">{t('unanchored.none')}</Attention>;
  if (unanchored.lines === 0)
    return (
      <Attention tone="good">
        {t('unanchored.all', { way: say(`anchorWay.${newest.way}`), when: moment(newest.at) })}
      </Attention>
    );
  return (
    <Attention tone={isVouched(state) ? 'good' : 'look'}>
      {t('unanchored.some', { lines: unanchored.lines, when: moment(unanchored.since ?? newest.at) })}
    </Attention>
  );
}

function ProofFacts({ state }: { readonly state: LogState }) {
  const { t } = useWords();
  const moment = useMoment();
  const { entries, erased, verified, log, epoch } = state;
  return (
    <dl className={styles.facts}>
      <dt>{t('proof.state')}</dt>
      <dd>
        {t('proof.entries', { count: entries })}
        {erased === 0 ? null : `, ${t('proof.erased', { count: erased })}`}
      </dd>
      <dt>{t('proof.checked')}</dt>
      <dd data-tone={verified?.ok === false ? 'bad' : undefined}>
        {verified === undefined
          ? t('proof.neverChecked')
          : verified.ok
            ? t('proof.checkedOk', { when: moment(verified.at), count: verified.entries })
            : t('proof.checkedBroken', { when: moment(verified.at) })}
      </dd>
      <dt>{t('proof.epoch')}</dt>
      <dd>{t('proof.epochText', { epoch })}</dd>
      <dt>{t('proof.log')}</dt>
      <dd className={styles.path}>{log}</dd>
    </dl>
  );
}
