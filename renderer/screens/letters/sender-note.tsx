// Says where no account can send this letter, before somebody tries, with the way to where that is set up.

import { Link } from '@tanstack/react-router';
import { useQueries } from '@tanstack/react-query';
import { CloudOff } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useAnswer } from '../../state/use-answer.ts';
import styles from './letter-screen.module.css';

export function SenderNote({ controller }: { readonly controller: string | undefined }) {
  const { t } = useWords();
  const { queries } = useDesk();
  const accounts = useAnswer(queries.accounts.list.queryOptions()).data;
  const settings = useQueries({
    queries: (accounts ?? []).map(({ id }) => ({
      ...queries.accounts.sending.show.queryOptions({ input: { id } }),
    })),
  });
  const isKnown = accounts !== undefined && settings.every(({ isPending }) => !isPending);
  const canSend = settings.some(({ data }) => {
    if (data?.ok !== true || data.value === undefined) return false;
    return data.value.controller === undefined || data.value.controller === controller;
  });
  if (!isKnown || canSend) return null;
  return (
    <p className={styles.noSender}>
      <CloudOff aria-hidden="true" />
      <span>
        {t('letter.noSender')} <Link to="/settings">{t('letter.noSender.do')}</Link>
      </span>
    </p>
  );
}
