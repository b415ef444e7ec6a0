// Why a message is no request: one of the usual reasons, or a sentence of the DPO's own.

import { useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { TrayItem } from '#core/desk/views.ts';
import type { OtherReason } from '#core/intake/suggestion.ts';
import { usualReasons } from '#core/words/say-reason.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { TextField } from '../../parts/text-field.tsx';

export interface SetAsideDialogProps {
  readonly item: TrayItem;
  readonly onSetAside: (reason: string) => Promise<Obstacle | undefined>;
  readonly onClose: () => void;
}

type Choice = OtherReason | 'own';

export function SetAsideDialog({ item, onSetAside, onClose }: SetAsideDialogProps) {
  const { t, say } = useWords();
  const [choice, setChoice] = useState<Choice>(item.suggestion?.otherReason ?? 'no-right-found');
  const [text, setText] = useState('');
  const reason = choice === 'own' ? text.trim() : choice;
  return (
    <ActDialog
      title={t('setAside.title')}
      actLabel={t('triage.setAside')}
      isReady={reason !== ''}
      onClose={onClose}
      onAct={() => onSetAside(reason)}
    >
      <ChoiceList<Choice>
        label={t('setAside.reason')}
        value={choice}
        onChange={setChoice}
        isRow
        hasFocus
        choices={[
          ...usualReasons.map((value) => ({ value, label: say(`otherReason.${value}`) })),
          { value: 'own' as const, label: t('setAside.own') },
        ]}
      />
      {choice === 'own' ? (
        <TextField label={t('setAside.ownReason')} value={text} onChange={setText} rows={3} maxLength={4000} />
      ) : null}
    </ActDialog>
  );
}
