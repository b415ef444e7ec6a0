// The note was given away: how and to whom, so that one knows later where to ask for it.

import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { ChoiceList } from '../../../parts/choice-list.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useDesk } from '../../../state/desk-context.ts';
import { useUpkeepActs } from '../use-upkeep-acts.ts';

const ways = ['person', 'answer', 'paper'] as const;

export interface GivenDialogProps {
  readonly size: number;
  readonly onGiven: () => void;
  readonly onClose: () => void;
}

export function GivenDialog({ size, onGiven, onClose }: GivenDialogProps) {
  const { t } = useWords();
  const { client } = useDesk();
  const { ask } = useUpkeepActs();
  const [way, setWay] = useState<(typeof ways)[number]>('person');
  const [where, setWhere] = useState('');
  return (
    <ActDialog
      title={t('anchors.givenTitle')}
      actLabel={t('anchors.givenDo')}
      isReady={where.trim() !== ''}
      onClose={onClose}
      onAct={async () => {
        const obstacle = await ask(client.log.given({ size, way, where: where.trim() }), t('anchors.givenDone'));
        if (obstacle === undefined) onGiven();
        return obstacle;
      }}
    >
      <ChoiceList
        label={t('anchors.givenWay')}
        value={way}
        onChange={setWay}
        choices={ways.map((value) => ({ value, label: t(`anchors.way.${value}`) }))}
        hasFocus
      />
      <TextField
        label={t('anchors.givenWhere')}
        value={where}
        onChange={setWhere}
        hint={t('anchors.givenWhereHint')}
        maxLength={200}
      />
    </ActDialog>
  );
}
