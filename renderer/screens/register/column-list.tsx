// What each column of the register says, for whoever is handed one.

import type { RegisterColumn } from '#core/desk/register-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useRegisterWords } from './use-register-words.ts';
import styles from './register.module.css';

export function ColumnList({ columns }: { readonly columns: readonly RegisterColumn[] }) {
  const { t } = useWords();
  const tell = useRegisterWords();
  return (
    <details className={styles.columns}>
      <summary>{t('reports.columns', { count: columns.length })}</summary>
      <dl>
        {columns.map((column) => (
          <div key={column}>
            <dt>{tell(`column.${column}`)}</dt>
            <dd>{tell(`about.${column}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
