// Finds a name or some words and covers every place where they stand; with the reason that new marks get.

import { useId, useState } from 'react';
import { redactionReasons, type RedactionReason } from '#core/case/letter-event.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { announce, useDesk } from '../../state/desk-context.ts';
import styles from './redact.module.css';

export interface FindFormProps {
  readonly why: RedactionReason;
  readonly onWhy: (why: RedactionReason) => void;
  /** Covers them; answers in how many places. */
  readonly onCover: (sought: string) => number;
}

export function FindForm({ why, onWhy, onCover }: FindFormProps) {
  const { t } = useWords();
  const desk = useDesk();
  const id = useId();
  const [sought, setSought] = useState('');
  const [count, setCount] = useState<number>();
  return (
    <form
      className={styles.find}
      onSubmit={(event) => {
        event.preventDefault();
        if (sought.trim() === '') return;
        const covered = onCover(sought);
        setCount(covered);
        announce(desk, t('redact.coveredCount', { count: covered }));
      }}
    >
      <SelectField
        label={t('redact.why')}
        value={why}
        onChange={onWhy}
        choices={redactionReasons.map((value) => ({ value, label: t(`redact.reason.${value}`) }))}
      />
      <TextField
        label={t('redact.find')}
        value={sought}
        onChange={(next) => {
          setSought(next);
          setCount(undefined);
        }}
        hint={count === undefined ? t('redact.findHint') : t('redact.coveredCount', { count })}
        maxLength={200}
      />
      <div id={id}>
        <Button type="submit" isDisabled={sought.trim() === ''}>
          {t('redact.coverAll')}
        </Button>
      </div>
    </form>
  );
}
