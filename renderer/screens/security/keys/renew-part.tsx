// What to do when somebody else may know the passphrase or the recovery words: every key anew, and what that cannot undo.

import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { Button } from '../../../parts/button.tsx';
import { NewPassphrase } from '../../../parts/new-passphrase.tsx';
import { useNewPassphrase } from '../../../parts/use-new-passphrase.ts';
import { useDesk } from '../../../state/desk-context.ts';
import { renewEveryKey } from '../../../state/renewal.ts';
import { Part } from '../part.tsx';
import { CurrentPassphrase } from './current-passphrase.tsx';

export function RenewPart() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Part title={t('renew.title')}>
      <p>{t('renew.text')}</p>
      <p>{t('renew.stays')}</p>
      <p>{t('renew.backups')}</p>
      <div>
        <Button onPress={() => setOpen(true)}>{t('renew.open')}</Button>
      </div>
      {isOpen ? <RenewDialog onClose={() => setOpen(false)} /> : null}
    </Part>
  );
}

function RenewDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const desk = useDesk();
  const [current, setCurrent] = useState('');
  const entry = useNewPassphrase();
  return (
    <ActDialog
      title={t('renew.dialogTitle')}
      actLabel={t('renew.do')}
      isReady={current !== '' && entry.isReady}
      onClose={onClose}
      onAct={async () => {
        void renewEveryKey(desk, { current, next: entry.first });
        return undefined;
      }}
    >
      <p>{t('renew.dialogText')}</p>
      <CurrentPassphrase value={current} onChange={setCurrent} />
      <NewPassphrase entry={entry} isNext />
    </ActDialog>
  );
}
