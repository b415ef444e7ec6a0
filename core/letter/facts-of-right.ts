// What a letter says of one right: what was decided, done, kept and passed on.

import type { CaseState } from '#core/case/state.ts';
import { exceptionRule } from '#core/law/exception.ts';
import { articleOfGround } from '#core/law/refusal-ground.ts';
import { articleOfRight, type Right } from '#core/law/right.ts';
import type { Refusal } from '#core/case/refusal.ts';
import type { Facts } from './fact.ts';
import type { Phrases } from './phrases/phrases.ts';

export interface RightFacts extends Facts {
  readonly is_granted: boolean;
  readonly is_partly: boolean;
  readonly is_refused: boolean;
  readonly is_no_data: boolean;
}

export function rightFacts(state: CaseState, right: Right, phrases: Phrases): RightFacts {
  const decision = state.work[right]?.decision;
  const refusal = decision !== undefined && 'refusal' in decision ? decision.refusal : undefined;
  const tasks = state.tasks.filter((task) => task.right === right && task.state === 'finished');
  const of = (kind: 'system' | 'recipient', ...results: readonly string[]) =>
    tasks
      .filter((task) => (task.kind === 'inform') === (kind === 'recipient') && results.includes(task.result ?? ''))
      .map(({ name, note, finishedOn }) => ({ name, note, day: finishedOn }));
  return {
    code: right,
    name: phrases.right[right],
    article: phrases.article(articleOfRight[right]),
    is_decided: decision !== undefined,
    is_granted: decision?.kind === 'granted',
    is_partly: decision?.kind === 'partly-granted',
    is_refused: decision?.kind === 'refused',
    is_no_data: decision?.kind === 'no-data-held',
    note: decision !== undefined && 'note' in decision ? decision.note : undefined,
    ...refusalFacts(refusal, phrases),
    done: of('system', 'done'),
    kept: of('system', 'kept', 'impossible'),
    searched: of('system', 'done', 'nothing-held', 'kept'),
    informed: of('recipient', 'done', 'nothing-held'),
    not_informed: of('recipient', 'kept', 'impossible'),
  };
}

function refusalFacts(refusal: Refusal | undefined, phrases: Phrases): Facts {
  if (refusal === undefined) return {};
  const { ground, exception, facts } = refusal;
  if (ground !== 'exception')
    return { reason: phrases.ground[ground], reason_article: phrases.article(articleOfGround[ground]), facts };
  if (exception === undefined) return { facts };
  return {
    reason: phrases.exception[exception],
    reason_article: phrases.article(exceptionRule(exception).article),
    facts,
  };
}
