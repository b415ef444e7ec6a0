// Who asks, as whom, and whose data it is about where that is somebody else.

import type { Mailbox } from '#core/base/mailbox.ts';
import { capacities } from '#core/law/capacity.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { NewCaseDraft, NewCaseField } from './new-case-draft.ts';
import styles from './new-case.module.css';

export interface PersonFieldsProps {
  readonly draft: NewCaseDraft;
  readonly missing: readonly NewCaseField[];
  readonly onChange: (change: Partial<NewCaseDraft>) => void;
}

export function PersonFields({ draft, missing, onChange }: PersonFieldsProps) {
  const { t, say } = useWords();
  return (
    <section className={styles.part} aria-labelledby="new-case-who">
      <h2 id="new-case-who">{t('newCase.who')}</h2>
      <PersonPair
        person={draft.requester}
        name={t('newCase.name')}
        address={t('newCase.address')}
        error={missing.includes('requester') ? t('newCase.personMissing') : undefined}
        onChange={(requester) => onChange({ requester })}
      />
      <ChoiceList
        label={t('newCase.capacity')}
        value={draft.capacity}
        onChange={(capacity) => onChange({ capacity })}
        choices={capacities.map((value) => ({ value, label: say(`capacity.${value}`) }))}
      />
      {draft.capacity === 'self' ? null : (
        <PersonPair
          person={draft.dataSubject}
          name={t('newCase.subjectName')}
          address={t('newCase.subjectAddress')}
          error={missing.includes('dataSubject') ? t('newCase.subjectMissing') : undefined}
          onChange={(dataSubject) => onChange({ dataSubject })}
        />
      )}
    </section>
  );
}

interface PersonPairProps {
  readonly person: Mailbox;
  readonly name: string;
  readonly address: string;
  readonly error: string | undefined;
  readonly onChange: (person: Mailbox) => void;
}

function PersonPair({ person, name, address, error, onChange }: PersonPairProps) {
  const { t } = useWords();
  return (
    <div className={styles.pair} data-personal>
      <TextField
        label={name}
        value={person.name}
        onChange={(value) => onChange({ ...person, name: value })}
        error={error}
        maxLength={320}
      />
      <TextField
        label={address}
        value={person.address}
        onChange={(value) => onChange({ ...person, address: value })}
        hint={t('newCase.addressHint')}
        maxLength={320}
      />
    </div>
  );
}
