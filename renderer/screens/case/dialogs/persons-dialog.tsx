// Who asks, as whom, in which language, and about whose data: kept apart, because the answer goes to one and tells of the
// other.

import { useState } from 'react';
import type { Mailbox } from '#core/base/mailbox.ts';
import { capacities, type Capacity } from '#core/law/capacity.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import { LanguageField } from '../../triage/language-field.tsx';
import { MailboxFields } from './mailbox-fields.tsx';

export function PersonsDialog({ view, onClose }: GivenDialog) {
  const { t, say } = useWords();
  const { act } = useCaseActs();
  const [requester, setRequester] = useState<Mailbox>(view.requester);
  const [capacity, setCapacity] = useState<Capacity>(view.capacity);
  const [dataSubject, setDataSubject] = useState<Mailbox>(
    view.capacity === 'self' ? { name: '', address: '' } : view.dataSubject,
  );
  const [language, setLanguage] = useState(view.language);
  const [reason, setReason] = useState('');
  const isForAnother = capacity !== 'self';
  const hasSubject = !isForAnother || dataSubject.name.trim() !== '' || dataSubject.address.trim() !== '';
  return (
    <ActDialog
      title={t('act.persons.title')}
      actLabel={t('act.persons.do')}
      isReady={hasSubject && reason.trim() !== ''}
      onClose={onClose}
      onAct={() =>
        act(
          {
            act: 'correct-persons',
            requester: trimmed(requester),
            capacity,
            dataSubject: trimmed(isForAnother ? dataSubject : requester),
            ...(language === view.language ? {} : { language }),
            reason: reason.trim(),
          },
          t('act.persons.done'),
        )
      }
    >
      <MailboxFields legend={t('case.requester')} value={requester} onChange={setRequester} hasFocus />
      <SelectField
        label={t('case.capacity')}
        value={capacity}
        onChange={setCapacity}
        choices={capacities.map((value) => ({ value, label: say(`capacity.${value}`) }))}
      />
      <LanguageField value={language} onChange={setLanguage} isKnown />
      {isForAnother ? (
        <MailboxFields legend={t('case.dataSubject')} value={dataSubject} onChange={setDataSubject} />
      ) : null}
      <TextField
        label={t('act.rights.reason')}
        value={reason}
        onChange={setReason}
        rows={2}
        hint={t('act.goesIntoJournal')}
        maxLength={4000}
      />
    </ActDialog>
  );
}

function trimmed({ name, address }: Mailbox): Mailbox {
  return { name: name.trim(), address: address.trim() };
}
