// The answer: which decided rights the person is told of, on which day, by which way, and in which form.

import { useState } from 'react';
import { inLegalOrder, type Right } from '#core/law/right.ts';
import { isSettled, type AnswerFormat } from '#core/case/right-work.ts';
import type { Channel } from '#core/law/channel.ts';
import { channels } from '#core/law/channel.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { BlockedReason } from '../../../parts/blocked-reason.tsx';
import { DayBetween, dayWithin } from '../../../parts/day-between.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { TickList } from '../../../parts/tick-list.tsx';
import { useOpenDesk } from '../../../state/open-desk.ts';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import { letterOfAnswer } from '../letters/letter-of-answer.ts';
import { useBeginLetter } from '../letters/use-begin-letter.ts';
import { workOf } from '../work-of.ts';
import { answerBlock } from './answer-block.ts';
import { AnswerFormatField } from './answer-format-field.tsx';
import { outgoingTo } from './outgoing-to.ts';
import { useDraft } from '../use-draft.ts';
import styles from './dialog.module.css';

export function AnswerDialog({ view, onClose, right: asked }: GivenDialog & { readonly right?: Right }) {
  const { t, say, day, rights: named } = useWords();
  const { today } = useOpenDesk();
  const { act } = useCaseActs();
  const { begin } = useBeginLetter();
  const open = view.rights.filter((right) => !isSettled(workOf(view, right)));
  const ready = open.filter((right) => answerBlock(view, right) === undefined);
  const [wanted, setWanted] = useState<readonly Right[]>(
    asked === undefined ? ready : ready.filter((r) => r === asked),
  );
  const [typed, setTyped] = useState<string>(today);
  const [channel, setChannel] = useState<Channel>(view.channel === 'forwarded' ? 'mail' : view.channel);
  const [format, setFormat] = useState<AnswerFormat>();
  const late = useDraft(view.ref, 'late');
  const lateReason = late.text;

  const chosen = inLegalOrder(wanted.filter((right) => ready.includes(right)));
  const on = dayWithin(typed, view.receivedDay, today);
  const kindOf = (right: Right) => workOf(view, right).decision?.kind;
  const isRefusal = chosen.some((right) => kindOf(right) === 'refused' || kindOf(right) === 'partly-granted');
  const isLate = isRefusal && on !== undefined && on > view.noticeBy;
  const handsOver = (['granted', 'partly-granted'] as const).some((kind) => kind === kindOf('portability'));
  const needsFormat = chosen.includes('portability') && handsOver;
  const isReady =
    chosen.length > 0 &&
    on !== undefined &&
    (!needsFormat || format !== undefined) &&
    (!isLate || lateReason.trim() !== '');

  return (
    <ActDialog
      title={t('act.answer.title', { ref: view.ref })}
      actLabel={t('act.answer.do')}
      isWide
      isReady={isReady}
      onClose={onClose}
      onAct={() =>
        late.settle(
          act(
            {
              act: 'answer',
              rights: chosen,
              channel,
              format,
              on,
              ...(isLate ? { lateReason: lateReason.trim() } : {}),
            },
            t('act.answer.done', { rights: named(chosen) }),
          ),
        )
      }
      letter={{
        isReady: chosen.length > 0 && (!needsFormat || format !== undefined) && (!isLate || lateReason.trim() !== ''),
        write: () =>
          late.settle(
            begin({
              ref: view.ref,
              kind: letterOfAnswer(view, chosen),
              rights: chosen,
              act: {
                act: 'answer',
                rights: chosen,
                channel: 'mail',
                format,
                ...(isLate ? { lateReason: lateReason.trim() } : {}),
              },
            }),
          ),
      }}
      audience={outgoingTo(view)}
    >
      <p className={styles.note}>{t('act.answer.note')}</p>
      <TickList
        label={t('act.answer.rights')}
        chosen={chosen}
        onChange={setWanted}
        ticks={open.map((right) => {
          const blocked = answerBlock(view, right);
          const kind = kindOf(right);
          return {
            value: right,
            label: kind === undefined ? say(`right.${right}`) : `${say(`right.${right}`)} – ${say(`decision.${kind}`)}`,
            isDisabled: blocked !== undefined,
            note: blocked === undefined ? undefined : <BlockedReason obstacle={blocked} />,
          };
        })}
      />
      <div className={styles.pair}>
        <DayBetween
          label={t('act.answer.day')}
          value={typed}
          onChange={setTyped}
          from={view.receivedDay}
          until={today}
          hasFocus={chosen.length > 0}
        />
        <SelectField
          label={t('act.answer.channel')}
          value={channel}
          onChange={setChannel}
          choices={channels
            .filter((value) => value !== 'forwarded')
            .map((value) => ({ value, label: say(`channel.${value}`) }))}
        />
      </div>
      <AnswerFormatField value={format} onChange={setFormat} isMachineReadable={needsFormat} />
      {isLate ? (
        <TextField
          label={t('act.answer.late')}
          value={lateReason}
          onChange={late.write}
          rows={2}
          hint={t('act.answer.lateHint', { day: day(view.noticeBy, 'full') })}
          maxLength={4000}
        />
      ) : null}
    </ActDialog>
  );
}
