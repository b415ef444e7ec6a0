// The yearly drill: all 24 words from the paper, compared by the desk.

import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { RecoveryField } from '../../../parts/recovery-field.tsx';
import { isWholeRecovery, writtenWords } from '../../../parts/recovery-text.ts';
import { announce, useDesk } from '../../../state/desk-context.ts';
import { Attention } from '../attention.tsx';
import { useUpkeepActs } from '../use-upkeep-acts.ts';

export function DrillDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const desk = useDesk();
  const { ask } = useUpkeepActs();
  const [words, setWords] = useState('');
  const [differs, setDiffers] = useState(false);
  return (
    <ActDialog
      title={t('drillNow.title')}
      actLabel={t('drillNow.do')}
      isReady={isWholeRecovery(words)}
      isStaying
      onClose={onClose}
      onAct={async () => {
        const drilled = desk.client.security.drillRecovery({ recoveryKey: writtenWords(words) });
        const obstacle = await ask(drilled);
        const answer = await drilled;
        if (!answer.ok) return obstacle;
        setDiffers(!answer.value.fits);
        if (!answer.value.fits) announce(desk, t('drillNow.differs'));
        else {
          desk.toaster.show({ text: t('drillNow.fits'), tone: 'done' });
          onClose();
        }
        return undefined;
      }}
    >
      <p>{t('drillNow.text')}</p>
      <RecoveryField
        value={words}
        onChange={(value) => {
          setWords(value);
          setDiffers(false);
        }}
        hasFocus
      />
      {differs ? <Attention tone="look">{t('drillNow.differs')}</Attention> : null}
    </ActDialog>
  );
}
