// How one signs in: a password, an app password, or the provider's own page. Then the folders are listed.

import type { FolderFacts } from '#core/desk/account-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useDesk } from '../../../state/desk-context.ts';
import { SignIn } from '../sign-in.tsx';
import type { AccountSecret } from '../use-account-acts.ts';
import { accountOf } from './account-of.ts';
import type { AddDraft, DraftServer } from './add-draft.ts';
import { StepForm } from './step-form.tsx';
import { useAsking } from './use-asking.ts';
import styles from './add-account.module.css';

export interface SecretStepProps {
  readonly draft: AddDraft;
  readonly server: DraftServer;
  readonly onChange: (draft: AddDraft) => void;
  readonly onBack: () => void;
  /** With the ticket of the sign-in, where there was one. */
  readonly onFolders: (folders: readonly FolderFacts[], ticket: string | undefined) => void;
}

export function SecretStep({ draft, server, onChange, onBack, onFolders }: SecretStepProps) {
  const { t, say } = useWords();
  const { client } = useDesk();
  const { ask, ...asking } = useAsking();
  const { host, user, provider } = server;
  const usesPage = provider !== undefined && !draft.usesPassword;
  const { ticket, password } = draft;
  const hasTicket = usesPage && ticket !== undefined;

  const look = (secret: AccountSecret): void =>
    ask(
      () => client.accounts.look(accountOf(server, secret)),
      (folders) => onFolders(folders, 'ticket' in secret ? secret.ticket : undefined),
    );

  return (
    <StepForm
      {...asking}
      title={t('add.secretTitle', { user })}
      text={
        <p>
          {t('add.secretServer', { host, port: String(server.port), security: say(`security.${server.security}`) })}{' '}
          <Button variant="quiet" onPress={onBack}>
            {t('add.changeServer')}
          </Button>
        </p>
      }
      isReady={usesPage ? hasTicket : password !== ''}
      onBack={onBack}
      actLabel={usesPage && !hasTicket && !asking.isPending ? undefined : t('add.look')}
      pendingLabel={t('add.looking')}
      onSubmit={() => look(hasTicket ? { ticket } : { password })}
      other={
        provider === undefined ? undefined : (
          <Button variant="quiet" onPress={() => onChange({ ...draft, usesPassword: usesPage })}>
            {usesPage
              ? t('add.appPasswordOther')
              : t('add.signInOther', { provider: t(`accounts.provider.${provider}`) })}
          </Button>
        )
      }
    >
      {usesPage ? (
        hasTicket || asking.isPending ? (
          <p className={styles.done}>{t('signIn.done', { provider: t(`accounts.provider.${provider}`) })}</p>
        ) : (
          <SignIn
            provider={provider}
            user={user}
            onTicket={(next) => {
              onChange({ ...draft, ticket: next });
              look({ ticket: next });
            }}
          />
        )
      ) : (
        <TextField
          label={t(server.needsAppPassword || provider !== undefined ? 'add.appPassword' : 'add.password')}
          type="password"
          value={password}
          onChange={(next) => onChange({ ...draft, password: next })}
          hint={[
            ...(server.needsAppPassword || provider !== undefined ? [t('add.appPasswordHint')] : []),
            t('add.passwordHint', { host }),
          ].join(' ')}
          hasFocus
          isRequired
        />
      )}
    </StepForm>
  );
}
