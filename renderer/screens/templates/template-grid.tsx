// Kinds by languages: whose wording counts in each, and in how many cases it was used.

import { Link } from '@tanstack/react-router';
import { letterKinds, letterLanguages } from '#core/case/letter-kind.ts';
import type { TemplateRow } from '#core/desk/letter-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import styles from './templates.module.css';

interface TemplateGridProps {
  readonly controller: string;
  readonly rows: readonly TemplateRow[];
}

export function TemplateGrid({ controller, rows }: TemplateGridProps) {
  const { t, say, language } = useWords();
  return (
    <table className={styles.grid}>
      <caption className={styles.spoken}>{t('templates.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('templates.kind')}</th>
          {letterLanguages.map((code) => (
            <th key={code} scope="col">
              {language(code)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {letterKinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{say(`letterKind.${kind}`)}</th>
            {letterLanguages.map((code) => {
              const row = rows.find((one) => one.kind === kind && one.language === code);
              return (
                <td key={code} data-own={row?.isOwn === true}>
                  <Link
                    to="/settings/letters"
                    search={{ controller, kind, language: code }}
                    aria-label={`${say(`letterKind.${kind}`)}, ${language(code)} · ${
                      row?.isOwn === true ? t('templates.own', { version: row.version }) : t('templates.original')
                    }`}
                  >
                    <span className={styles.onlyNarrow}>{language(code)} · </span>
                    {row?.isOwn === true ? t('templates.own', { version: row.version }) : t('templates.original')}
                  </Link>
                  {row === undefined || row.usedIn === 0 ? null : (
                    <span className={styles.used}>{t('templates.usedIn', { count: row.usedIn })}</span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
