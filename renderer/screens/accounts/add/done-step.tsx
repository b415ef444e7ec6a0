// The account is kept and its mail comes in: what one can do meanwhile.

import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { AccountView } from '#core/desk/account-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { useAnswer } from '../../../state/use-answer.ts';
import { useDesk } from '../../../state/desk-context.ts';
import { AccountState } from '../account-state.tsx';
import styles from './add-account.module.css';

export interface DoneStepProps {
  readonly account: AccountView;
  readonly onAnother: () => void;
}

export function DoneStep({ account, onAnother }: DoneStepProps) {
  const { t } = useWords();
  const { queries } = useDesk();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const now = useAnswer(queries.accounts.list.queryOptions()).data?.find(({ id }) => id === account.id) ?? account;
  return (
    <div className={styles.form}>
      <h2 ref={heading} className={styles.title} tabIndex={-1}>
        {t('add.doneTitle', { user: account.user })}
      </h2>
      <p className={styles.text}>{t('add.doneText')}</p>
      <AccountState account={now} />
      <div className={styles.acts}>
        <Button variant="primary" onPress={() => void navigate({ to: '/triage/{-$id}', params: { id: undefined } })}>
          {t('add.toTriage')}
        </Button>
        <Button onPress={() => void navigate({ to: '/settings' })}>{t('add.toAccounts')}</Button>
        <Button variant="quiet" onPress={onAnother}>
          {t('add.another')}
        </Button>
      </div>
    </div>
  );
}
