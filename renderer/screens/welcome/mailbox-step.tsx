// The second step: the mailbox, found by its address. It is looked at and not kept; that waits for the protected desk.

import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { serverOf, withAddress, withFolders, withFound, withHand } from '../accounts/add/add-draft.ts';
import type { AddDraft } from '../accounts/add/add-draft.ts';
import { AddressStep } from '../accounts/add/address-step.tsx';
import { AskStep } from '../accounts/add/ask-step.tsx';
import { SecretStep } from '../accounts/add/secret-step.tsx';
import { ServerStep } from '../accounts/add/server-step.tsx';
import { hasMailbox, withoutMailbox } from './first-run-draft.ts';
import type { FirstRunDraft } from './first-run-draft.ts';
import { StepTitle } from './step-title.tsx';
import styles from './welcome-page.module.css';

export interface MailboxStepProps {
  readonly draft: FirstRunDraft;
  readonly onChange: (draft: FirstRunDraft) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function MailboxStep({ draft, onChange, onBack, onNext }: MailboxStepProps) {
  const { t } = useWords();
  const { account } = draft;
  const skip = (): void => {
    onChange(withoutMailbox(draft));
    onNext();
  };
  return (
    <div className={styles.page}>
      <StepTitle>{t('firstRun.mailboxTitle')}</StepTitle>
      <p className={styles.text}>{t('firstRun.mailboxText')}</p>
      {hasMailbox(draft) ? (
        <>
          <p>{t('firstRun.mailboxKnown', { user: account.address.trim(), folders: account.folders?.length ?? 0 })}</p>
          <div className={styles.acts}>
            <Button onPress={onBack}>{t('app.back')}</Button>
            <Button onPress={() => onChange(withoutMailbox(draft))}>{t('firstRun.mailboxChange')}</Button>
            <Button variant="primary" onPress={onNext}>
              {t('app.next')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Questions draft={draft} onChange={onChange} onNext={onNext} />
          <div className={styles.foot}>
            {draft.accountStep === 'address' ? (
              <Button variant="quiet" onPress={onBack}>
                {t('app.back')}
              </Button>
            ) : null}
            <Button variant="quiet" onPress={skip}>
              {t('firstRun.later')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function Questions({ draft, onChange, onNext }: Omit<MailboxStepProps, 'onBack'>) {
  const { account, accountStep } = draft;
  const server = serverOf(account);
  const go = (next: AddDraft, step: FirstRunDraft['accountStep']): void =>
    onChange({ ...draft, account: next, accountStep: step });
  const change = (next: AddDraft): void => go(next, accountStep);

  if (accountStep === 'ask')
    return (
      <AskStep
        address={account.address.trim()}
        onBack={() => go(account, 'address')}
        onFound={(found) => go(withFound(account, found), 'server')}
        onHand={() => go(withHand({ ...account, found: undefined }), 'server')}
      />
    );
  if (accountStep === 'server')
    return (
      <ServerStep
        draft={account}
        onChange={change}
        onBack={() => go(account, 'address')}
        onNext={() => go(account, 'secret')}
      />
    );
  if (accountStep === 'secret' && server !== undefined)
    return (
      <SecretStep
        draft={account}
        server={server}
        onChange={change}
        onBack={() => go(account, 'server')}
        onFolders={(folders, ticket) => {
          change(withFolders({ ...account, ticket }, folders));
          onNext();
        }}
      />
    );
  return (
    <AddressStep
      address={account.address}
      onAddress={(address) => change(withAddress(account, address))}
      onFound={(found) =>
        go(withFound(account, found), found.servers.length === 0 && found.needsConsent ? 'ask' : 'server')
      }
    />
  );
}
