// The first lines of the register, with the columns that say most; the file has all of them.

import type { RegisterCell, RegisterColumn, RegisterPreview } from '#core/desk/register-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ScrollTable } from './scroll-table.tsx';
import { useRegisterWords } from './use-register-words.ts';
import styles from './register.module.css';

const shown: readonly RegisterColumn[] = [
  'ref',
  'received',
  'person',
  'personName',
  'rights',
  'due',
  'answered',
  'days',
  'inTime',
  'outcome',
  'status',
];
/** Never broken over two lines. */
const short: ReadonlySet<RegisterColumn> = new Set(['ref', 'received', 'person', 'due', 'answered', 'outcome']);
const personal: ReadonlySet<RegisterColumn> = new Set(['person', 'personName']);

export function PreviewTable({ view, withNames }: { readonly view: RegisterPreview; readonly withNames: boolean }) {
  const { t, day } = useWords();
  const tell = useRegisterWords();
  const columns = shown.filter((column) => view.columns.includes(column));
  const say = (cell: RegisterCell | undefined, month: RegisterCell | undefined): string => {
    if (cell === undefined) return month?.kind === 'text' ? month.text : '';
    if (cell.kind === 'day') return day(cell.day, 'medium');
    return cell.kind === 'number' ? String(cell.value) : cell.text;
  };
  if (view.total === 0) return <p className={styles.note}>{t('reports.noLines')}</p>;
  return (
    <>
      <p className={styles.total}>
        {t(withNames ? 'reports.totalNamed' : 'reports.total', {
          total: view.total,
          columns: view.columns.length,
          shown: view.rows.length,
        })}
        {view.erased === 0 ? null : ` ${t('reports.erased', { count: view.erased })}`}
      </p>
      <ScrollTable label={t('reports.preview')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-figure={column === 'days'}>
                {tell(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines that never move, and erased ones have no name
            <tr key={at}>
              {columns.map((column) => (
                <td
                  key={column}
                  data-figure={column === 'days'}
                  data-short={short.has(column)}
                  {...(personal.has(column) ? { 'data-personal': true } : {})}
                  {...(column === 'person' ? { 'data-varies': true } : {})}
                >
                  {say(row[column], column === 'received' ? row.month : undefined)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
