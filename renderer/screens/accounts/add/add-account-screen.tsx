// A new mail account, one question at a time: address, server, sign-in, folders. Nothing is kept before the last answer.

import { useState } from 'react';
import type { AccountView } from '#core/desk/account-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { EmptyNote } from '../../../parts/empty-note.tsx';
import { LeaveGuard } from '../../../parts/leave-guard.tsx';
import { Page } from '../../../parts/page.tsx';
import { useOpenDesk } from '../../../state/open-desk.ts';
import { blankDraft, serverOf, withAddress, withFolders, withFound, withHand } from './add-draft.ts';
import type { AddDraft, AddStep } from './add-draft.ts';
import { AddressStep } from './address-step.tsx';
import { AskStep } from './ask-step.tsx';
import { DoneStep } from './done-step.tsx';
import { FoldersStep } from './folders-step.tsx';
import { SecretStep } from './secret-step.tsx';
import { ServerStep } from './server-step.tsx';
import { StepTrail } from './step-trail.tsx';
import styles from './add-account.module.css';

export function AddAccountScreen() {
  const { t } = useWords();
  const [draft, setDraft] = useState<AddDraft>(blankDraft);
  const [step, setStep] = useState<AddStep>('address');
  const [added, setAdded] = useState<AccountView>();
  const server = serverOf(draft);
  const { isSample } = useOpenDesk();

  if (isSample)
    return (
      <Page title={t('add.title')} back={{ to: '/settings', label: t('nav.settings') }}>
        <EmptyNote title={t('sample.title')}>
          <p>{t('sample.noAccount')}</p>
        </EmptyNote>
      </Page>
    );

  return (
    <Page title={t('add.title')} lead={t('add.lead')} back={{ to: '/settings', label: t('nav.settings') }}>
      <LeaveGuard isDirty={step !== 'address' && step !== 'done'} />
      {step === 'done' ? null : <StepTrail step={step} />}
      <div className={styles.step}>
        {step === 'address' ? (
          <AddressStep
            address={draft.address}
            onAddress={(address) => setDraft(withAddress(draft, address))}
            onFound={(found) => {
              setDraft(withFound(draft, found));
              setStep(found.servers.length === 0 && found.needsConsent ? 'ask' : 'server');
            }}
          />
        ) : null}
        {step === 'ask' ? (
          <AskStep
            address={draft.address.trim()}
            onBack={() => setStep('address')}
            onFound={(found) => {
              setDraft(withFound(draft, found));
              setStep('server');
            }}
            onHand={() => {
              setDraft(withHand({ ...draft, found: undefined }));
              setStep('server');
            }}
          />
        ) : null}
        {step === 'server' ? (
          <ServerStep
            draft={draft}
            onChange={setDraft}
            onBack={() => setStep('address')}
            onNext={() => setStep('secret')}
          />
        ) : null}
        {step === 'secret' && server !== undefined ? (
          <SecretStep
            draft={draft}
            server={server}
            onChange={setDraft}
            onBack={() => setStep('server')}
            onFolders={(folders, ticket) => {
              setDraft(withFolders({ ...draft, ticket }, folders));
              setStep('folders');
            }}
          />
        ) : null}
        {step === 'folders' && server !== undefined ? (
          <FoldersStep
            draft={draft}
            server={server}
            onChange={setDraft}
            onBack={() => setStep('secret')}
            onAdded={(account) => {
              setAdded(account);
              // The password has gone where it belongs; the page forgets it.
              setDraft(blankDraft);
              setStep('done');
            }}
          />
        ) : null}
        {step === 'done' && added !== undefined ? (
          <DoneStep account={added} onAnother={() => setStep('address')} />
        ) : null}
      </div>
    </Page>
  );
}
