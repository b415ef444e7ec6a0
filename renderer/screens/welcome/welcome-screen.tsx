// The first run in four steps: language and country, mailbox, what is read, protection. What is entered waits in memory;
// with the last step the desk is made, the mailbox is connected, and the recovery words are shown.

import { useEffect, useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Sheet } from '../../parts/sheet.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { forgetDesk } from '../../state/forget-desk.ts';
import { accountOf, secretOf } from '../accounts/add/account-of.ts';
import { serverOf } from '../accounts/add/add-draft.ts';
import { BeginSample } from './begin-sample.tsx';
import { blankFirstRun, controllerOf, hasMailbox, withLikelyAddress, withoutMailbox } from './first-run-draft.ts';
import type { FirstRunDraft, FirstRunStep } from './first-run-draft.ts';
import { KeepRecoveryKey } from './keep-recovery-key.tsx';
import { MailboxStep } from './mailbox-step.tsx';
import { PlaceStep } from './place-step.tsx';
import { ProtectStep } from './protect-step.tsx';
import type { Making } from './protect-step.tsx';
import { RestoreDesk } from './restore-desk.tsx';
import { StepMark } from './step-mark.tsx';
import { WindowStep } from './window-step.tsx';

export interface WelcomeScreenProps {
  /** The desk is about to exist: the welcome stays until `onDone`. */
  readonly onBegin: () => void;
  readonly onDone: () => void;
}

interface Made {
  readonly recoveryKey: string;
  /** Why the mailbox is not connected, where it was to be. */
  readonly mailboxObstacle: Obstacle | undefined;
}

export function WelcomeScreen({ onBegin, onDone }: WelcomeScreenProps) {
  const { t, locale } = useWords();
  const desk = useDesk();
  const { client, queries, cache } = desk;
  const [at, setAt] = useState<FirstRunStep | 'restore' | 'sample'>('place');
  const [draft, setDraft] = useState<FirstRunDraft>(() => blankFirstRun(locale));
  const [making, setMaking] = useState<Making>();
  const [made, setMade] = useState<Made>();
  // A sample desk may have been open before.
  useEffect(() => forgetDesk(desk), [desk]);

  const connect = async (): Promise<Obstacle | undefined> => {
    const server = serverOf(draft.account);
    if (!hasMailbox(draft) || server === undefined) return undefined;
    setMaking('mailbox');
    const folders = draft.account.chosen.map((path) => ({ path }));
    const added = await client.accounts
      .add({ ...accountOf(server, secretOf(draft.account)), folders })
      .catch(() => undefined);
    if (added === undefined) return { code: 'job-failed' };
    return added.ok ? undefined : added.failure;
  };

  const create = async (passphrase: string): Promise<Obstacle | undefined> => {
    onBegin();
    setMaking('desk');
    try {
      const profile = controllerOf(draft, { court: t('firstRun.court'), language: locale });
      const result = await client.desk.create({ profile, passphrase });
      if (!result.ok) return result.failure;
      const mailboxObstacle = await connect();
      // The password has gone where it belongs; the page forgets it.
      setDraft(withoutMailbox(draft));
      setMade({ recoveryKey: result.value.recoveryKey, mailboxObstacle });
      await cache.invalidateQueries({ queryKey: queries.desk.key() });
      return undefined;
    } catch {
      return { code: 'job-failed' };
    } finally {
      setMaking(undefined);
    }
  };

  const leave = (next: 'restore' | 'sample'): void => {
    setDraft(withoutMailbox(draft));
    setAt(next);
  };

  if (at === 'restore' || at === 'sample')
    return (
      <Sheet>
        {at === 'restore' ? (
          <RestoreDesk onBack={() => setAt('place')} />
        ) : (
          <BeginSample onBack={() => setAt('place')} />
        )}
      </Sheet>
    );
  return (
    <Sheet step={<StepMark step={at} />}>
      {at === 'place' ? (
        <PlaceStep
          draft={draft}
          onChange={setDraft}
          onNext={() => {
            setDraft(withLikelyAddress(draft));
            setAt('mailbox');
          }}
          onRestore={() => leave('restore')}
          onSample={() => leave('sample')}
        />
      ) : null}
      {at === 'mailbox' ? (
        <MailboxStep draft={draft} onChange={setDraft} onBack={() => setAt('place')} onNext={() => setAt('window')} />
      ) : null}
      {at === 'window' ? (
        <WindowStep
          draft={draft}
          onChange={setDraft}
          onBack={() => setAt('mailbox')}
          onNext={() => setAt('protection')}
        />
      ) : null}
      {at === 'protection' && made === undefined ? (
        <ProtectStep
          user={hasMailbox(draft) ? draft.account.address.trim() : undefined}
          making={making}
          onBack={() => setAt('window')}
          onCreate={create}
        />
      ) : null}
      {made === undefined ? null : (
        <KeepRecoveryKey
          recoveryKey={made.recoveryKey}
          mailboxObstacle={made.mailboxObstacle}
          onKept={() => {
            location.hash = '#/triage';
            onDone();
          }}
        />
      )}
    </Sheet>
  );
}
