// An act that needs one sentence: the ground of a doubt, the reason of a change, a note; and a day, where it has one.

import { useState } from 'react';
import type { Day } from '#core/base/day.ts';
import type { CaseCommand } from '#core/case/command.ts';
import type { Params } from '#core/words/speaker.ts';
import type { Audience } from '../../../parts/audience-strip.tsx';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { DayBetween, dayWithin } from '../../../parts/day-between.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useOpenDesk } from '../../../state/open-desk.ts';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import { useBeginLetter } from '../letters/use-begin-letter.ts';
import { outgoingTo } from './outgoing-to.ts';
import { useDraft } from '../use-draft.ts';
import styles from './dialog.module.css';

export type ReasonDialogName =
  | 'askClarification'
  | 'discard'
  | 'doubt'
  | 'dropTask'
  | 'dutyNote'
  | 'note'
  | 'notApplicable'
  | 'receiveClarification'
  | 'reject'
  | 'release'
  | 'releaseHold'
  | 'reopen'
  | 'takeUp'
  | 'withdraw';

export interface ReasonDialogProps extends GivenDialog {
  readonly name: ReasonDialogName;
  readonly toCommand: (reason: string, on: Day | undefined) => CaseCommand;
  /** What the texts name beside the case. */
  readonly params?: Params;
  /** The act happened on a day that may lie in the past. */
  readonly hasDay?: boolean;
  readonly initial?: string;
}

export function ReasonDialog({
  view,
  onClose,
  name,
  toCommand,
  params,
  hasDay = false,
  initial = '',
}: ReasonDialogProps) {
  const { t } = useWords();
  const { today } = useOpenDesk();
  const { act } = useCaseActs();
  const { begin } = useBeginLetter();
  const draft = useDraft(view.ref, draftName(name, params), initial);
  const reason = draft.text;
  const [typed, setTyped] = useState<string>(today);
  const on = dayWithin(typed, view.receivedDay, today);
  const facts = { ref: view.ref, ...params };
  return (
    <ActDialog
      title={t(`act.${name}.title`, facts)}
      actLabel={t(`act.${name}.do`)}
      isReady={reason.trim() !== '' && (!hasDay || on !== undefined)}
      onClose={onClose}
      onAct={() => draft.settle(act(toCommand(reason.trim(), hasDay ? on : undefined), t(`act.${name}.done`, facts)))}
      letter={
        name === 'askClarification'
          ? {
              isReady: reason.trim() !== '',
              write: () =>
                draft.settle(begin({ ref: view.ref, kind: 'clarification', act: toCommand(reason.trim(), undefined) })),
            }
          : undefined
      }
      audience={audienceOf(name, view)}
    >
      <p className={styles.note}>{t(`act.${name}.note`, facts)}</p>
      <TextField
        label={t(`act.${name}.reason`)}
        value={reason}
        onChange={draft.write}
        rows={name === 'note' ? 6 : 3}
        hint={draft.hint(t('act.goesIntoJournal'))}
        maxLength={4000}
        hasFocus
      />
      {hasDay ? (
        <DayBetween label={t('act.on')} value={typed} onChange={setTyped} from={view.receivedDay} until={today} />
      ) : null}
    </ActDialog>
  );
}

/** Of two tasks or two duties each has a text of its own. */
function draftName(name: ReasonDialogName, params: Params | undefined): string {
  return [name, ...Object.values(params ?? {}).map(String)].join('/');
}

function audienceOf(name: ReasonDialogName, view: CaseView): Audience | undefined {
  if (name === 'note') return { kind: 'internal' };
  return name === 'askClarification' ? outgoingTo(view) : undefined;
}
