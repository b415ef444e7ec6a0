// A decision checked while it is made: what it still lacks, and what will then stand between it and the person.

import { Circle, CircleCheck } from 'lucide-react';
import type { DecisionKind } from '#core/case/refusal.ts';
import type { CaseView } from '#core/desk/views.ts';
import type { Right } from '#core/law/right.ts';
import type { TextKey } from '../../../i18n/text-key.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { workOf } from '../work-of.ts';
import { answerBlock } from './answer-block.ts';
import { isFitException, type RefusalDraft } from './refusal-draft.ts';
import styles from './decision-check.module.css';

export interface DecisionCheckProps {
  readonly view: CaseView;
  readonly right: Right;
  readonly kind: DecisionKind | undefined;
  readonly refusal: RefusalDraft;
}

interface Check {
  readonly label: TextKey;
  readonly isMet: boolean;
}

export function DecisionCheck({ view, right, kind, refusal }: DecisionCheckProps) {
  const { t, obstacle } = useWords();
  const checks = checksOf({ view, right, kind, refusal });
  const missing = checks.filter(({ isMet }) => !isMet).length;
  const next = kind === undefined ? undefined : blockOnce(view, right, kind);
  return (
    <section className={styles.check} aria-label={t('decisionCheck.label')}>
      <p className={styles.head} aria-live="polite">
        {missing === 0 ? t('decisionCheck.complete') : t('decisionCheck.missing', { count: missing })}
      </p>
      <ul className={styles.list}>
        {checks.map(({ label, isMet }) => (
          <li key={label} className={isMet ? styles.met : styles.open}>
            {isMet ? <CircleCheck aria-hidden="true" /> : <Circle aria-hidden="true" />}
            <span>
              {t(label)}{' '}
              <span className={styles.state}>{t(isMet ? 'decisionCheck.there' : 'decisionCheck.lacking')}</span>
            </span>
          </li>
        ))}
      </ul>
      {kind === undefined ? null : (
        <p className={styles.next}>
          {next === undefined ? t('decisionCheck.canBeTold') : `${t('right.beforeTold')} ${obstacle(next)}`}
        </p>
      )}
    </section>
  );
}

function checksOf({ view, right, kind, refusal }: DecisionCheckProps): readonly Check[] {
  const chosen: Check = { label: 'decisionCheck.kind', isMet: kind !== undefined };
  if (kind !== 'refused' && kind !== 'partly-granted') return [chosen];
  const { ground, exception, concerns, facts } = refusal;
  const needsSubject = right === 'objection' && ground !== 'not-identifiable';
  return [
    chosen,
    ...(needsSubject
      ? [{ label: 'decisionCheck.subject', isMet: concerns === 'other-processing' } satisfies Check]
      : []),
    { label: 'decisionCheck.ground', isMet: ground !== undefined },
    ...(ground === 'exception'
      ? [
          {
            label: 'decisionCheck.exception',
            isMet: exception !== undefined && isFitException(exception, kind),
          } satisfies Check,
        ]
      : []),
    { label: 'decisionCheck.facts', isMet: facts.trim() !== '' },
    { label: 'decisionCheck.remedies', isMet: view.blocked.acts.refuse?.code !== 'remedies-missing' },
  ];
}

/** What would keep the answer back once this were decided. */
function blockOnce(view: CaseView, right: Right, kind: DecisionKind) {
  if (kind === 'refused') return undefined;
  const decision = { kind, note: '' } as const;
  const work = {
    ...workOf(view, right),
    decision: kind === 'partly-granted' ? { ...decision, kind: 'granted' as const } : { ...decision, kind },
  };
  return answerBlock({ ...view, work: { ...view.work, [right]: work } }, right);
}
