// What came of a task: done, nothing held, kept, or impossible. The last two say why, for the person is told.

import { useState } from 'react';
import { taskResults, type Task, type TaskResult } from '#core/case/task.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { ChoiceList } from '../../../parts/choice-list.tsx';
import { DayBetween, dayWithin } from '../../../parts/day-between.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useOpenDesk } from '../../../state/open-desk.ts';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import { useDraft } from '../use-draft.ts';

export interface FinishTaskDialogProps extends GivenDialog {
  readonly task: Task;
  readonly result: TaskResult;
}

export function FinishTaskDialog({ view, onClose, task, result: first }: FinishTaskDialogProps) {
  const { t, say } = useWords();
  const { today } = useOpenDesk();
  const { act } = useCaseActs();
  const [result, setResult] = useState<TaskResult>(first);
  const draft = useDraft(view.ref, `finishTask/${task.id}`);
  const note = draft.text;
  const [typed, setTyped] = useState<string>(today);
  const on = dayWithin(typed, view.receivedDay, today);
  const needsNote = result === 'kept' || result === 'impossible';
  return (
    <ActDialog
      title={t('act.finishTask.title', { name: task.name })}
      actLabel={t('act.finishTask.do')}
      isReady={on !== undefined && (!needsNote || note.trim() !== '')}
      onClose={onClose}
      onAct={() =>
        draft.settle(
          act(
            { act: 'finish-task', task: task.id, result, note: note.trim(), on },
            t('act.finishTask.done', { name: task.name, result: say(`taskResult.${result}`) }),
          ),
        )
      }
    >
      <ChoiceList
        label={t('act.finishTask.result')}
        value={result}
        onChange={setResult}
        hasFocus
        choices={taskResults.map((value) => ({
          value,
          label: say(`taskResult.${value}`),
          note: t(`act.finishTask.${value}.note`),
        }))}
      />
      <TextField
        label={needsNote ? t('act.finishTask.why') : t('act.finishTask.note')}
        value={note}
        onChange={draft.write}
        rows={2}
        hint={needsNote ? t('act.finishTask.whyHint') : t('act.goesIntoJournal')}
        maxLength={4000}
      />
      <DayBetween label={t('act.on')} value={typed} onChange={setTyped} from={view.receivedDay} until={today} />
    </ActDialog>
  );
}
