// A backup opened and read whole, as on the day when it is needed; nothing on the desk changes.

import { useState } from 'react';
import type { BackupProof, BackupView } from '#core/desk/backup-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useMoment } from '../../../parts/use-moment.ts';
import { announce, useDesk } from '../../../state/desk-context.ts';
import { Attention } from '../attention.tsx';
import { useUpkeepActs } from '../use-upkeep-acts.ts';

export function TrialDialog({ view, onClose }: { readonly view: BackupView; readonly onClose: () => void }) {
  const { t } = useWords();
  const desk = useDesk();
  const { ask } = useUpkeepActs();
  const moment = useMoment();
  const [path, setPath] = useState(() => newestOf(view));
  const [secret, setSecret] = useState('');
  const [proof, setProof] = useState<BackupProof>();
  const [isWorking, setWorking] = useState(false);
  const saysProof = ({ backedUpAt, ...counts }: BackupProof): string =>
    t('trial.works', { when: moment(backedUpAt), ...counts });
  return (
    <ActDialog
      title={t('trial.title')}
      actLabel={t(isWorking ? 'trial.doing' : 'trial.do')}
      cancelLabel={t(proof === undefined ? 'app.cancel' : 'app.close')}
      isReady={path.trim() !== '' && secret !== ''}
      isStaying
      onClose={onClose}
      onAct={async () => {
        setProof(undefined);
        setWorking(true);
        const drilled = desk.client.backup.drill({ path: path.trim(), secret });
        const obstacle = await ask(drilled).finally(() => setWorking(false));
        const answer = await drilled;
        if (!answer.ok) return obstacle;
        setProof(answer.value);
        setSecret('');
        announce(desk, saysProof(answer.value));
        return undefined;
      }}
    >
      <p>{t('trial.text')}</p>
      <TextField
        label={t('trial.path')}
        value={path}
        onChange={setPath}
        hint={t('restore.pathHint')}
        maxLength={4096}
        hasFocus={path === ''}
      />
      <TextField
        label={t('restore.secret')}
        type="password"
        value={secret}
        onChange={setSecret}
        hint={t('restore.secretHint')}
        autoComplete="current-password"
        maxLength={1024}
        hasFocus={path !== ''}
      />
      {proof === undefined ? null : <Attention tone="good">{saysProof(proof)}</Attention>}
    </ActDialog>
  );
}

/** The newest backup's path, where the desk knows it. */
function newestOf({ plan, files }: BackupView): string {
  const newest = files.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  if (plan.folder === undefined || newest === undefined) return '';
  const separator = plan.folder.includes('\\') ? '\\' : '/';
  return `${plan.folder.replace(/[/\\]$/, '')}${separator}${newest.name}`;
}
