// What a wording can name, with what each would be in a case: chosen, it is written where the keyboard was.

import { useState } from 'react';
import type { TemplateView } from '#core/desk/letter-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { SearchBox } from '../../parts/search-box.tsx';
import styles from './templates.module.css';

interface TemplateFieldsProps {
  readonly fields: TemplateView['fields'];
  readonly onInsert: (text: string) => void;
}

export function TemplateFields({ fields, onInsert }: TemplateFieldsProps) {
  const { t } = useWords();
  const [sought, setSought] = useState('');
  const found = fields.filter(({ name, example }) =>
    `${name} ${example}`.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  return (
    <details className={styles.fields}>
      <summary>{t('templates.fields', { count: fields.length })}</summary>
      <p className={styles.note}>{t('templates.fieldsHint')}</p>
      <SearchBox label={t('templates.fieldsSearch')} value={sought} onChange={setSought} />
      <ul>
        {found.map(({ name, example }) => (
          <li key={name}>
            <button type="button" className={styles.insert} onClick={() => onInsert(`{{ ${name} }}`)}>
              <code>{name}</code>
              <span className={styles.example}>{example}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
