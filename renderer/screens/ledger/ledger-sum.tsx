// Where every message is, and how the sum comes out.

import type { LedgerView } from '#core/desk/ledger-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { LedgerProof } from './ledger-proof.ts';
import styles from './ledger.module.css';

const places = ['case', 'tray', 'set-aside', 'unreadable', 'erased'] as const;

export function LedgerSum({ view, proof }: { readonly view: LedgerView; readonly proof: LedgerProof }) {
  const { t } = useWords();
  const { dispositions } = view;
  return (
    <section className={styles.part} aria-labelledby="ledger-where">
      <h2 id="ledger-where" className={styles.heading}>
        {t('ledger.where')}
      </h2>
      <dl className={styles.places}>
        {places
          .filter((place) => dispositions[place] > 0 || place !== 'erased')
          .map((place) => (
            <div key={place} className={styles.place}>
              <dt>{t(`ledger.where.${place}`)}</dt>
              <dd>
                <Figure value={dispositions[place]} />
              </dd>
            </div>
          ))}
      </dl>
      <details className={styles.sum}>
        <summary>{t('ledger.sum')}</summary>
        <table>
          <tbody>
            <SumLine sign="" value={proof.shown} label={t('ledger.sum.shown')} />
            <SumLine sign="−" value={proof.again} label={t('ledger.sum.again')} />
            <SumLine sign="−" value={proof.never} label={t('ledger.sum.never')} />
            <SumLine sign="+" value={proof.fromFiles} label={t('ledger.sum.files')} />
            <SumLine sign={proof.comesOut ? '=' : '≠'} value={proof.stored} label={t('ledger.sum.stored')} />
          </tbody>
        </table>
      </details>
    </section>
  );
}

function SumLine({ sign, value, label }: { readonly sign: string; readonly value: number; readonly label: string }) {
  return (
    <tr data-total={sign === '=' || sign === '≠'}>
      <td className={styles.sign}>{sign}</td>
      <td className={styles.number}>
        <Figure value={value} />
      </td>
      <th scope="row">{label}</th>
    </tr>
  );
}

/** A number as the reader's language groups it. */
export function Figure({ value }: { readonly value: number }) {
  const { t } = useWords();
  return <>{t('ledger.figure', { value })}</>;
}
