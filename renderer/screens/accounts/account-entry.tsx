// One account: how it stands, what it reads, and what can be done with it.

import { useState } from 'react';
import type { AccountView } from '#core/desk/account-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { Button } from '../../parts/button.tsx';
import { AccountState } from './account-state.tsx';
import { FolderLines } from './folder-lines.tsx';
import { FoldersDialog } from './folders-dialog.tsx';
import { RenewDialog } from './renew-dialog.tsx';
import { SendingDialog } from './sending-dialog.tsx';
import { SendingButton, SendingLine } from './sending-line.tsx';
import { useAccountActs } from './use-account-acts.ts';
import styles from './accounts.module.css';

type Open = 'folders' | 'renew' | 'remove' | 'sending';

export function AccountEntry({ account }: { readonly account: AccountView }) {
  const { t, say } = useWords();
  const { id, host, port, user, sync, signIn, provider } = account;
  const acts = useAccountActs(id, user);
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);
  const needsYou = sync.state === 'needs-you';

  const renew = (
    <Button variant={needsYou ? 'primary' : 'quiet'} onPress={() => setOpen('renew')}>
      {t(signIn === 'oauth' ? 'accounts.signInAgain' : 'accounts.newPassword')}…
    </Button>
  );

  return (
    <li className={styles.account}>
      <div className={styles.head}>
        <h3 className={styles.user}>{user}</h3>
        <p className={styles.server}>
          {t('accounts.server', { host, port: String(port), security: say(`security.${account.security}`) })}
          {account.hasPrivateCa ? ` · ${t('accounts.privateCa')}` : null}
          {provider === undefined
            ? null
            : ` · ${t('accounts.signInWith', { provider: t(`accounts.provider.${provider}`) })}`}
        </p>
      </div>
      <AccountState account={account} />
      <SendingLine id={id} />
      <FolderLines folders={account.folders} label={t('accounts.foldersOf', { user })} />
      <fieldset className={styles.acts} aria-label={t('accounts.actsOf', { user })}>
        {needsYou ? renew : null}
        {sync.state === 'connecting' || sync.state === 'pulling' ? null : (
          <Button onPress={acts.look}>
            {t(sync.state === 'waiting' || needsYou ? 'accounts.tryNow' : 'accounts.look')}
          </Button>
        )}
        {sync.state === 'off' ? (
          <Button variant="primary" onPress={acts.resume}>
            {t('accounts.resume')}
          </Button>
        ) : (
          <Button onPress={acts.pause}>{t('accounts.pause')}</Button>
        )}
        <Button variant="quiet" onPress={() => setOpen('folders')}>
          {t('accounts.folders')}…
        </Button>
        <SendingButton id={id} onPress={() => setOpen('sending')} />
        {needsYou ? null : renew}
        <Button variant="quiet" onPress={() => setOpen('remove')}>
          {t('accounts.remove')}…
        </Button>
      </fieldset>
      {open === 'folders' ? <FoldersDialog account={account} acts={acts} onClose={close} /> : null}
      {open === 'sending' ? <SendingDialog account={account} acts={acts} onClose={close} /> : null}
      {open === 'renew' ? <RenewDialog account={account} acts={acts} onClose={close} /> : null}
      {open === 'remove' ? (
        <ActDialog
          title={t('accounts.removeTitle', { user })}
          actLabel={t('accounts.remove')}
          onClose={close}
          onAct={acts.remove}
        >
          <p>{t('accounts.removeText')}</p>
        </ActDialog>
      ) : null}
    </li>
  );
}
