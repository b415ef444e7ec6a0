// Another passphrase in the place of the one of today.

import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { NewPassphrase } from '../../../parts/new-passphrase.tsx';
import { useNewPassphrase } from '../../../parts/use-new-passphrase.ts';
import { useDesk } from '../../../state/desk-context.ts';
import { useUpkeepActs } from '../use-upkeep-acts.ts';
import { CurrentPassphrase } from './current-passphrase.tsx';

export function PassphraseDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { client } = useDesk();
  const { ask } = useUpkeepActs();
  const [current, setCurrent] = useState('');
  const entry = useNewPassphrase();
  return (
    <ActDialog
      title={t('passphrase.changeTitle')}
      actLabel={t('passphrase.changeDo')}
      isReady={current !== '' && entry.isReady}
      onClose={onClose}
      onAct={() => ask(client.security.changePassphrase({ current, next: entry.first }), t('passphrase.changed'))}
    >
      <p>{t('passphrase.changeText')}</p>
      <CurrentPassphrase value={current} onChange={setCurrent} />
      <NewPassphrase entry={entry} isNext />
    </ActDialog>
  );
}
