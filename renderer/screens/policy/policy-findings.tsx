// The text of the policy with everything that was found in it, and the findings to accept one by one.

import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { LeaveDialog, LeaveGuard } from '../../parts/leave-guard.tsx';
import { Pane } from '../../parts/pane.tsx';
import { Segments } from '../../parts/segments.tsx';
import { countAccepted } from './accepted.ts';
import type { Accepted } from './accepted.ts';
import { GapList } from './gap-list.tsx';
import type { CheckedPolicy } from './policy-screen.tsx';
import { PolicyText } from './policy-text.tsx';
import { RowList } from './row-list.tsx';
import styles from './policy.module.css';

export interface PolicyFindingsProps {
  readonly checked: CheckedPolicy;
  readonly accepted: Accepted;
  readonly onAccept: (accepted: Accepted) => void;
  readonly onAnother: () => void;
  readonly onCompose: () => void;
}

export function PolicyFindings({ checked, accepted, onAccept, onAnother, onCompose }: PolicyFindingsProps) {
  const { t, language } = useWords();
  const { text, report } = checked;
  const [isLeaving, setLeaving] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const [shown, setShown] = useState<'gaps' | 'rows'>('gaps');
  const count = countAccepted(report, accepted);
  return (
    <div className={styles.check}>
      <PolicyText text={text} report={report} chosen={chosen} language={report.language} />
      <Pane
        title={t('policy.title')}
        level={1}
        className={styles.findings}
        aside={
          <Button variant="quiet" onPress={() => (accepted.size === 0 ? onAnother() : setLeaving(true))}>
            {t('policy.another')}
          </Button>
        }
      >
        <div className={styles.summary}>
          <p className={styles.note}>
            {report.language === 'und'
              ? t('policy.unknownLanguage')
              : t('policy.summary', { language: language(report.language) })}
          </p>
          <Segments
            label={t('policy.findings')}
            value={shown}
            onChange={setShown}
            segments={[
              { value: 'gaps', label: t('policy.gaps'), count: report.gaps.length },
              { value: 'rows', label: t('policy.rows'), count: report.rows.length },
            ]}
          />
        </div>
        <div key={shown} className={styles.scroller}>
          {shown === 'gaps' ? (
            <GapList report={report} accepted={accepted} chosen={chosen} onAccept={onAccept} onChoose={setChosen} />
          ) : (
            <RowList report={report} accepted={accepted} chosen={chosen} onAccept={onAccept} onChoose={setChosen} />
          )}
          {report.rows.length + report.gaps.length === 0 ? (
            <EmptyNote title={t('policy.nothing')}>
              <p>{t('policy.nothingWhy')}</p>
            </EmptyNote>
          ) : null}
        </div>
        <div className={styles.foot}>
          <output className={styles.note}>{t('policy.accepted', { rows: count.rows, gaps: count.gaps })}</output>
          <Button variant="primary" isDisabled={accepted.size === 0} onPress={onCompose}>
            {t('policy.compose')}…
          </Button>
        </div>
      </Pane>
      {isLeaving ? <LeaveDialog onStay={() => setLeaving(false)} onLeave={onAnother} /> : null}
      <LeaveGuard isDirty={accepted.size > 0} />
    </div>
  );
}
