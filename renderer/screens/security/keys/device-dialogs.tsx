// This computer's keyring as a way to open the desk: allowed with the passphrase, stopped at any time.

import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { useDesk } from '../../../state/desk-context.ts';
import { useUpkeepActs } from '../use-upkeep-acts.ts';
import { CurrentPassphrase } from './current-passphrase.tsx';

export function AddDeviceDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { client } = useDesk();
  const { ask } = useUpkeepActs();
  const [current, setCurrent] = useState('');
  return (
    <ActDialog
      title={t('device.addTitle')}
      actLabel={t('device.addDo')}
      isReady={current !== ''}
      onClose={onClose}
      onAct={() => ask(client.security.addDevice({ current }), t('device.added'))}
    >
      <p>{t('device.addText')}</p>
      <CurrentPassphrase value={current} onChange={setCurrent} />
    </ActDialog>
  );
}

export function RemoveDeviceDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { client } = useDesk();
  const { ask } = useUpkeepActs();
  return (
    <ActDialog
      title={t('device.removeTitle')}
      actLabel={t('device.removeDo')}
      onClose={onClose}
      onAct={() => ask(client.security.removeDevice(), t('device.removed'))}
    >
      <p>{t('device.removeText')}</p>
    </ActDialog>
  );
}
