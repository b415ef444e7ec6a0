// One entry of a list: a group of fields under its name, folded away where a list of them is long.

import { ChevronRight, Trash2 } from 'lucide-react';
import { use } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { FieldFault } from './field-fault.ts';
import styles from '../controllers.module.css';

export interface EntryBoxProps {
  readonly path: string;
  readonly name: string;
  /** What a folded entry says of itself beside its name; undefined where entries do not fold. */
  readonly note: ReactNode | undefined;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onRemove: () => void;
  readonly acts: ReactNode;
  readonly children: ReactNode;
}

export function EntryBox({ path, name, note, isOpen, onOpen, onRemove, acts, children }: EntryBoxProps) {
  const { t } = useWords();
  const isWrong = use(FieldFault)?.startsWith(`${path}.`) ?? false;
  const called = name || t('profile.unnamed');
  const fields = (
    <>
      {children}
      <div className={styles.entryActs}>
        {acts}
        <Button
          variant="quiet"
          icon={<Trash2 aria-hidden="true" />}
          label={t('profile.removeNamed', { name: called })}
          onPress={onRemove}
        >
          {t('profile.remove')}
        </Button>
      </div>
    </>
  );
  if (note === undefined) {
    return (
      <fieldset className={styles.entry}>
        <legend className={styles.legend}>{called}</legend>
        {fields}
      </fieldset>
    );
  }
  return (
    <details
      className={styles.fold}
      open={isOpen || isWrong}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) onOpen(currentTarget.open);
      }}
    >
      <summary>
        <ChevronRight aria-hidden="true" />
        <span className={styles.foldName}>{called}</span>
        <span className={styles.foldNote}>{note}</span>
      </summary>
      <fieldset className={styles.entry}>
        <legend className={styles.spoken}>{called}</legend>
        {fields}
      </fieldset>
    </details>
  );
}
