// Closing: where every right is settled the end is stated; else what is missing is said, and only two ends are left.

import { useState } from 'react';
import { outcomeOfAll } from '#core/case/outcome.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { BlockedReason } from '../../../parts/blocked-reason.tsx';
import { ChoiceList } from '../../../parts/choice-list.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import { workOf } from '../work-of.ts';
import { TrackChange } from './track-change.tsx';
import { useDraft } from '../use-draft.ts';
import styles from './dialog.module.css';

/** The ends that need no answer: the person gave up, or something happened that the desk has no name for. */
const unanswered = ['withdrawn', 'other'] as const;

export function CloseDialog({ view, onClose }: GivenDialog) {
  const { t, say } = useWords();
  const { act } = useCaseActs();
  const [end, setEnd] = useState<(typeof unanswered)[number]>();
  const draft = useDraft(view.ref, 'close');
  const note = draft.text;
  const missing = view.blocked.acts.close;
  const outcome = outcomeOfAll(view.rights.map((right) => workOf(view, right))) ?? 'other';
  return (
    <ActDialog
      title={t('act.close.title', { ref: view.ref })}
      actLabel={t('act.close.do')}
      isReady={missing === undefined || (end !== undefined && note.trim() !== '')}
      onClose={onClose}
      onAct={() =>
        draft.settle(
          act(
            { act: 'close', outcome: missing === undefined ? undefined : end, note: note.trim() },
            t('act.close.done', { ref: view.ref }),
          ),
        )
      }
    >
      {missing === undefined ? (
        <p className={styles.statement}>{t('act.close.derived', { outcome: say(`outcome.${outcome}`) })}</p>
      ) : (
        <>
          <div className={styles.aside}>
            <BlockedReason obstacle={missing} />
          </div>
          <ChoiceList
            label={t('act.close.outcome')}
            value={end}
            onChange={setEnd}
            hasFocus
            choices={unanswered.map((value) => ({
              value,
              label: say(`outcome.${value}`),
              note: t(`act.close.${value}Note`),
            }))}
          />
        </>
      )}
      <TrackChange view={view} then={{ receivedDay: view.receivedDay, due: view.due, noticeBy: view.noticeBy }} isEnd />
      <TextField
        label={missing === undefined ? t('act.close.note') : t('act.close.noteNeeded')}
        value={note}
        onChange={draft.write}
        rows={3}
        hint={draft.hint(t('act.goesIntoJournal'))}
        hasFocus={missing === undefined}
        maxLength={4000}
      />
    </ActDialog>
  );
}
