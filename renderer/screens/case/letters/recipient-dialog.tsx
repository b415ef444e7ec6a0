// To which recipient a notice goes (GDPR Art. 19): one letter each, with no more data than that one needs.

import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { ChoiceList } from '../../../parts/choice-list.tsx';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseController } from '../use-case-controller.ts';
import { useBeginLetter } from './use-begin-letter.ts';

export function RecipientDialog({ view, onClose }: GivenDialog) {
  const { t } = useWords();
  const { begin } = useBeginLetter();
  const recipients = useCaseController(view)?.recipients ?? [];
  const [chosen, setChosen] = useState<string>();
  return (
    <ActDialog
      title={t('letter.recipient.title')}
      actLabel={t('letter.write.do')}
      isReady={chosen !== undefined}
      onClose={onClose}
      onAct={async () =>
        chosen === undefined ? undefined : begin({ ref: view.ref, kind: 'recipients-notice', recipient: chosen })
      }
    >
      <p>{t(recipients.length === 0 ? 'letter.recipient.none' : 'letter.recipient.note')}</p>
      {recipients.length === 0 ? null : (
        <ChoiceList
          label={t('letter.recipient.which')}
          value={chosen}
          onChange={setChosen}
          hasFocus
          choices={recipients.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </ActDialog>
  );
}
