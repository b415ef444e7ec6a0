// A person by name and address.

import type { Mailbox } from '#core/base/mailbox.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { TextField } from '../../../parts/text-field.tsx';
import styles from './dialog.module.css';

export interface MailboxFieldsProps {
  readonly legend: string;
  readonly value: Mailbox;
  readonly onChange: (mailbox: Mailbox) => void;
  readonly hasFocus?: boolean;
}

export function MailboxFields({ legend, value, onChange, hasFocus = false }: MailboxFieldsProps) {
  const { t } = useWords();
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.pair} data-personal>
        <TextField
          label={t('case.name')}
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
          hasFocus={hasFocus}
          maxLength={320}
        />
        <TextField
          label={t('case.address')}
          value={value.address}
          onChange={(address) => onChange({ ...value, address })}
          maxLength={320}
        />
      </div>
    </fieldset>
  );
}
