// A file that can go into a package: whether it does, what it is, and where it comes from.

import { useId } from 'react';
import type { CaseFileView } from '#core/desk/case-file-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import styles from './files.module.css';

export interface PackedChoice {
  readonly isIn: boolean;
  readonly description: string;
  readonly system: string;
}

export interface PackedFileProps {
  readonly file: CaseFileView;
  readonly choice: PackedChoice;
  readonly onChange: (choice: PackedChoice) => void;
}

export function PackedFile({ file: { name, size: octets }, choice, onChange }: PackedFileProps) {
  const { t, size } = useWords();
  const id = useId();
  return (
    <li className={styles.packedFile}>
      <span className={styles.tick}>
        <input
          id={id}
          type="checkbox"
          checked={choice.isIn}
          onChange={({ target }) => onChange({ ...choice, isIn: target.checked })}
        />
        <label htmlFor={id}>
          <bdi data-personal>{name}</bdi> <span className={styles.aside}>{size(octets)}</span>
        </label>
      </span>
      {choice.isIn ? (
        <span className={styles.packedFields}>
          <input
            aria-label={t('pack.description', { name })}
            placeholder={t('pack.descriptionHint')}
            value={choice.description}
            maxLength={320}
            autoComplete="off"
            onChange={({ target }) => onChange({ ...choice, description: target.value })}
          />
          <input
            aria-label={t('pack.system', { name })}
            placeholder={t('pack.systemHint')}
            value={choice.system}
            maxLength={320}
            autoComplete="off"
            onChange={({ target }) => onChange({ ...choice, system: target.value })}
          />
        </span>
      ) : null}
    </li>
  );
}
