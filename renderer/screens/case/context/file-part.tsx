// The file itself: the policy it is judged by, a hold that keeps it, and the day on which it may go.

import { Lock } from 'lucide-react';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { GatedButton } from '../../../parts/gated-button.tsx';
import { useCaseActs } from '../case-acts.ts';
import { EraseDialog } from '../dialogs/erase-dialog.tsx';
import { CaseHoldDialog } from '../dialogs/case-hold-dialog.tsx';
import { ReasonDialog } from '../dialogs/reason-dialog.tsx';
import { ContextPart } from './context-part.tsx';
import styles from './context.module.css';

export function FilePart({ view }: { readonly view: CaseView }) {
  const { t, say, day } = useWords();
  const { open } = useCaseActs();
  const { policy, hold, erasureDay } = view;
  return (
    <ContextPart
      title={t('case.file')}
      acts={
        <>
          <Button variant="quiet" onPress={() => open((given) => <CaseHoldDialog {...given} />)}>
            {hold === undefined ? t('case.hold') : t('case.changeHold')}…
          </Button>
          {hold === undefined ? null : (
            <Button
              variant="quiet"
              onPress={() =>
                open((given) => (
                  <ReasonDialog
                    {...given}
                    name="releaseHold"
                    toCommand={(reason) => ({ act: 'release-hold', reason })}
                  />
                ))
              }
            >
              {t('case.releaseHold')}…
            </Button>
          )}
          {view.phase === 'open' ? null : (
            <GatedButton
              variant="quiet"
              blocked={view.blocked.acts.erase}
              onPress={() => open((given) => <EraseDialog {...given} />)}
            >
              {t('case.erase')}…
            </GatedButton>
          )}
        </>
      }
    >
      {hold === undefined ? null : (
        <div className={styles.held}>
          <Lock aria-hidden="true" />
          <span>
            <strong>{t('case.onHold')}</strong> {hold.reason}
            <span className={styles.sub}>
              {t('case.holdBy', { owner: hold.owner, day: day(hold.reviewOn, 'medium') })}
            </span>
          </span>
        </div>
      )}
      <dl className={styles.facts}>
        <dt>{t('case.receivedBy')}</dt>
        <dd>{say(`channel.${view.channel}`)}</dd>
        <dt>{t('case.policy')}</dt>
        <dd>
          {policy === undefined
            ? t('case.noPolicy')
            : t('case.policyOf', { day: day(policy.from, 'medium'), count: policy.departures.length })}
        </dd>
        {erasureDay === undefined ? null : (
          <>
            <dt>{t('case.erasureDay')}</dt>
            <dd>{day(erasureDay, 'medium')}</dd>
          </>
        )}
      </dl>
    </ContextPart>
  );
}
