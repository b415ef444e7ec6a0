// What the policy says, row by row, each to be taken over into a profile or not.

import { useMemo } from 'react';
import type { PolicyReport } from '#core/policy/policy-report.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { countAccepted, toggled, withRows } from './accepted.ts';
import type { Accepted } from './accepted.ts';
import { FindingLine } from './finding-line.tsx';
import { rowGroups } from './policy-finding.ts';
import { sayFact } from './say-fact.ts';
import styles from './policy.module.css';

export interface FindingListProps {
  readonly report: PolicyReport;
  readonly accepted: Accepted;
  readonly chosen: string | undefined;
  readonly onAccept: (accepted: Accepted) => void;
  readonly onChoose: (id: string) => void;
}

export function RowList({ report, accepted, chosen, onAccept, onChoose }: FindingListProps) {
  const words = useWords();
  const { t, say } = words;
  const groups = useMemo(() => rowGroups(report), [report]);
  const count = report.rows.length;
  if (count === 0) return null;
  const isAll = countAccepted(report, accepted).rows === count;
  return (
    <>
      <div className={styles.all}>
        <p className={styles.note}>{t('policy.rowsNote')}</p>
        <Button onPress={() => onAccept(withRows(report, accepted, !isAll))}>
          {isAll ? t('policy.acceptNone') : t('policy.acceptAll', { count })}
        </Button>
      </div>
      {groups.map(({ kind, rows }) => (
        <section key={kind} className={styles.group} aria-label={say(`policyRow.${kind}`)}>
          <h2 className={styles.kind}>
            {say(`policyRow.${kind}`)} {rows.length < 2 ? null : <span className={styles.count}>{rows.length}</span>}
          </h2>
          <ul>
            {rows.map((row) => (
              <FindingLine
                key={row.id}
                title={sayFact(row, words)}
                quote={row.passage.quote}
                isAccepted={accepted.has(row.id)}
                isChosen={chosen === row.id}
                onToggle={() => onAccept(toggled(accepted, row.id))}
                onChoose={() => onChoose(row.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
