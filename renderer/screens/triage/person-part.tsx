// For which controller a mail is, as whom its writer asks, and for whom: suggested, and for a person to change.

import { capacities } from '#core/law/capacity.ts';
import { useWords } from '../../i18n/use-words.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useOpenDesk } from '../../state/open-desk.ts';
import type { TrayDraft } from './tray-draft.ts';

export interface PersonPartProps {
  readonly draft: TrayDraft;
  readonly onDraft: (change: Partial<TrayDraft>) => void;
}

export function PersonPart({ draft, onDraft }: PersonPartProps) {
  const { t, say } = useWords();
  const { controllers } = useOpenDesk();
  return (
    <>
      {controllers.length < 2 ? null : (
        <SelectField
          label={t('triage.for')}
          value={draft.controller}
          choices={controllers.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(controller) => onDraft({ controller })}
        />
      )}
      <SelectField
        label={t('triage.capacity')}
        value={draft.capacity}
        choices={capacities.map((value) => ({ value, label: say(`capacity.${value}`) }))}
        onChange={(capacity) => onDraft({ capacity })}
      />
      {draft.capacity === 'self' ? null : (
        <TextField
          label={t('triage.dataSubject')}
          value={draft.dataSubject}
          onChange={(dataSubject) => onDraft({ dataSubject })}
          hint={t('triage.dataSubjectHint')}
          maxLength={320}
        />
      )}
    </>
  );
}
