// A new password, or a new sign-in, for an account that has one already.

import { useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { ReadDialog } from '../../parts/read-dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { AccountDialogProps } from './folders-dialog.tsx';
import { SignIn } from './sign-in.tsx';

export function RenewDialog(props: AccountDialogProps) {
  return props.account.signIn === 'oauth' ? <RenewSignIn {...props} /> : <RenewPassword {...props} />;
}

function RenewPassword({ account: { user, host }, acts, onClose }: AccountDialogProps) {
  const { t } = useWords();
  const [password, setPassword] = useState('');
  return (
    <ActDialog
      title={t('accounts.renewTitle', { user })}
      actLabel={t('accounts.renewDo')}
      isReady={password !== ''}
      onClose={onClose}
      onAct={() => acts.renew({ password })}
    >
      <p>{t('accounts.renewText', { host })}</p>
      <TextField
        label={t('add.password')}
        type="password"
        value={password}
        onChange={setPassword}
        hint={t('add.passwordHint', { host })}
        autoComplete="current-password"
        hasFocus
        isRequired
      />
    </ActDialog>
  );
}

function RenewSignIn({ account: { user, provider = 'google' }, acts, onClose }: AccountDialogProps) {
  const { t } = useWords();
  const [obstacle, setObstacle] = useState<Obstacle>();
  const renew = async (ticket: string): Promise<void> => {
    const met = await acts.renew({ ticket });
    if (met === undefined) onClose();
    else setObstacle(met);
  };
  return (
    <ReadDialog title={t('accounts.renewSignIn', { user })} onClose={onClose}>
      <SignIn provider={provider} user={user} onTicket={(ticket) => void renew(ticket)} />
      {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
    </ReadDialog>
  );
}
