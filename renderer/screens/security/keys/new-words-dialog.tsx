// New recovery words: asked for with the passphrase, shown once, then three of them asked back.

import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { ShownWords } from '../../../parts/shown-words.tsx';
import { useDesk } from '../../../state/desk-context.ts';
import { useUpkeepActs } from '../use-upkeep-acts.ts';
import { CurrentPassphrase } from './current-passphrase.tsx';

export function NewWordsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { client } = useDesk();
  const { ask } = useUpkeepActs();
  const [current, setCurrent] = useState('');
  const [recoveryKey, setRecoveryKey] = useState<string>();
  if (recoveryKey !== undefined) return <ShownWords recoveryKey={recoveryKey} onClose={onClose} />;
  return (
    <ActDialog
      title={t('newWords.title')}
      actLabel={t('newWords.do')}
      isReady={current !== ''}
      isStaying
      onClose={onClose}
      onAct={async () => {
        const renewed = client.security.renewRecoveryKey({ current });
        const obstacle = await ask(renewed);
        const answer = await renewed;
        if (answer.ok) setRecoveryKey(answer.value.recoveryKey);
        return obstacle;
      }}
    >
      <p>{t('newWords.text')}</p>
      <CurrentPassphrase value={current} onChange={setCurrent} />
    </ActDialog>
  );
}
