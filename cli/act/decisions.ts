// Deciding on rights from the command line, and the two acts that decide and tell at once: refuse and complete.

import type { CaseCommand } from '#core/case/command.ts';
import { decisionKinds, objectionSubjects } from '#core/case/refusal.ts';
import { answerFormats, isSettled } from '#core/case/right-work.ts';
import type { CaseState } from '#core/case/state.ts';
import { channels } from '#core/law/channel.ts';
import { exceptionIds } from '#core/law/exception.ts';
import { refusalGrounds } from '#core/law/refusal-ground.ts';
import { rights, type Right } from '#core/law/right.ts';
import { BadInput } from '../stop.ts';
import { channelOf, type CaseAct } from './case-act.ts';
import { maybeDay, maybeOneOf, oneOf, readRights, type Fields } from './fields.ts';

type Grounds = Pick<Extract<CaseCommand, { act: 'decide' }>, 'ground' | 'exception' | 'concerns' | 'facts'>;

/** Prepares a decision; the person is told with `answer`. */
export function decide(fields: Fields): CaseCommand {
  const right = oneOf(rights, fields.right ?? fields.rights, 'right');
  const kind = oneOf(decisionKinds, fields.kind ?? fields.outcome, 'kind');
  return { act: 'decide', right, kind, note: fields.note ?? '', ...readGrounds(fields) };
}

/** Refuses the rights named, or all that are open, and records that the person was told so. */
export const refuse: CaseAct = (fields) => {
  const grounds = readGrounds(fields);
  const tell = readAnswer(fields);
  const chosen = readRights(fields.rights ?? fields.right);
  return (state) => {
    const told = chosen.length === 0 ? openRights(state) : chosen;
    return [
      ...told.map((right): CaseCommand => ({ act: 'decide', right, kind: 'refused', note: '', ...grounds })),
      tell(state, told),
    ];
  };
};

/** Grants the rights named, or all that are open, and records the answer. What was decided before stays as it was decided. */
export const complete: CaseAct = (fields) => {
  const kind = maybeOneOf(decisionKinds, fields.kind ?? fields.outcome, 'kind') ?? 'granted';
  if (kind === 'refused') throw new BadInput('a refusal has an action of its own: refuse');
  const grounds = readGrounds(fields);
  const tell = readAnswer(fields);
  const chosen = readRights(fields.rights ?? fields.right);
  return (state) => {
    const told = chosen.length === 0 ? openRights(state) : chosen;
    const undecided = told.filter((right) => state.work[right]?.decision === undefined);
    return [
      ...undecided.map((right): CaseCommand => ({ act: 'decide', right, kind, note: fields.note ?? '', ...grounds })),
      tell(state, told),
    ];
  };
};

function openRights({ rights: all, work }: CaseState): readonly Right[] {
  const open = all.filter((right) => {
    const one = work[right];
    return one === undefined || !isSettled(one);
  });
  // With nothing open, the first right says why not.
  return open.length === 0 ? all.slice(0, 1) : open;
}

/** An exception can be named as the ground itself. */
function readGrounds(fields: Fields): Grounds {
  const named = exceptionIds.find((id) => id === fields.ground);
  return {
    ground: named === undefined ? maybeOneOf(refusalGrounds, fields.ground, 'ground') : 'exception',
    exception: named ?? maybeOneOf(exceptionIds, fields.exception, 'exception'),
    concerns: maybeOneOf(objectionSubjects, fields.concerns, 'concerns'),
    facts: fields.facts ?? fields.reason,
  };
}

function readAnswer(fields: Fields): (state: CaseState, told: readonly Right[]) => CaseCommand {
  const channel = maybeOneOf(channels, fields.channel, 'channel');
  const format = maybeOneOf(answerFormats, fields.format, 'format');
  const on = maybeDay(fields.on, 'on');
  return (state, told) => ({
    act: 'answer',
    rights: told,
    channel: channel ?? channelOf(state),
    format,
    lateReason: fields['late-reason'],
    on,
  });
}
