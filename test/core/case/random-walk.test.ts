// Thousands of random walks through the law of cases: after each act every invariant holds, and the walks get everywhere.

import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { HandoverEvent } from '#core/case/handover-event.ts';
import type { FileEvent, LetterEvent, SnoozeEvent } from '#core/case/letter-event.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import { foldCase } from '#core/case/evolve.ts';
import type { CaseCommand } from '#core/case/command.ts';
import type { CaseObstacleCode } from '#core/case/obstacle.ts';
import { disagreements } from '#test/support/blocked-probes.ts';
import { invariants, type Invariant } from '#test/support/case-invariants.ts';
import { walk } from '#test/support/random-walk.ts';
import { acts } from '#test/support/sample-acts.ts';
import { caseId } from '#test/support/sample-case.ts';

const walks = 4000;
const actsPerWalk = 60;

/** No act of the law leads to these: a slip is taken back with the journal, letters, files and hand-overs have commands of their own. */
type OtherEvent = 'case.retracted' | (LetterEvent | FileEvent | SnoozeEvent | HandoverEvent)['act'];

/** Every event that an act of the law leads to. */
const events: Readonly<Record<Exclude<CaseEvent['act'], OtherEvent>, true>> = {
  'case.opened': true,
  'case.mail-joined': true,
  'case.mail-released': true,
  'case.noted': true,
  'case.receipt-corrected': true,
  'case.rights-corrected': true,
  'case.persons-corrected': true,
  'case.authority-shown': true,
  'case.linked': true,
  'case.unlinked': true,
  'case.clarification-asked': true,
  'case.clarification-received': true,
  'case.extended': true,
  'case.identity-doubted': true,
  'case.identity-asked': true,
  'case.identity-document-received': true,
  'case.identity-document-deleted': true,
  'case.identity-verified': true,
  'case.identity-not-proven': true,
  'case.right-decided': true,
  'case.answered': true,
  'case.right-withdrawn': true,
  'case.right-taken-up': true,
  'case.fee-asked': true,
  'case.fee-settled': true,
  'case.duty-settled': true,
  'case.tasks-planned': true,
  'case.task-assigned': true,
  'case.task-asked': true,
  'case.task-chased': true,
  'case.task-finished': true,
  'case.task-dropped': true,
  'case.restriction-started': true,
  'case.restriction-lifted': true,
  'case.held': true,
  'case.hold-released': true,
  'case.erased': true,
  'case.closed': true,
  'case.reopened': true,
  'case.discarded': true,
};

/** What only a case meets that goes to a deputy: no act of the law sends it there. */
type Elsewhere = 'case-handed-over' | 'case-given-back' | 'case-is-guest';

/** Every obstacle of the law of cases: there is none that a walk cannot meet. */
const obstacles: Readonly<Record<Exclude<CaseObstacleCode, Elsewhere>, true>> = {
  'case-closed': true,
  'case-not-closed': true,
  'case-discarded': true,
  'case-told': true,
  'requester-missing': true,
  'identity-undecided': true,
  'ground-not-for-right': true,
  'message-not-in-case': true,
  'message-is-first': true,
  'rights-missing': true,
  'reason-missing': true,
  'facts-missing': true,
  'day-in-future': true,
  'day-before-receipt': true,
  'receipt-out-of-range': true,
  'right-not-in-case': true,
  'data-subject-missing': true,
  'authority-not-needed': true,
  'authority-unfit': true,
  'authority-missing': true,
  'authority-expired': true,
  'capacity-may-not-act': true,
  'identity-not-doubted': true,
  'identity-already-doubted': true,
  'identity-lesser-means-first': true,
  'identity-unresolved': true,
  'identity-not-asked': true,
  'identity-is-verified': true,
  'identity-document-unknown': true,
  'identity-document-held': true,
  'clarification-not-asked': true,
  'clarification-already-asked': true,
  'already-extended': true,
  'extension-too-late': true,
  'extension-too-long': true,
  'extension-too-short': true,
  'nothing-open': true,
  'ground-missing': true,
  'exception-missing': true,
  'exception-of-another-right': true,
  'access-redact-instead': true,
  'objection-subject-missing': true,
  'marketing-objection-absolute': true,
  'remedies-missing': true,
  'refusal-too-late': true,
  'fee-too-late': true,
  'fee-already-asked': true,
  'fee-not-asked': true,
  'fee-unsettled': true,
  'decision-missing': true,
  'right-answered': true,
  'right-not-settled': true,
  'duty-applies': true,
  'duties-open': true,
  'tasks-open': true,
  'format-missing': true,
  'format-not-machine-readable': true,
  'restriction-not-started': true,
  'restriction-already-started': true,
  'restriction-not-running': true,
  'lifting-not-told': true,
  'task-unknown': true,
  'task-not-open': true,
  'task-not-asked': true,
  'task-place-missing': true,
  'answer-missing': true,
  'outcome-missing': true,
  'outcome-contradicts': true,
  'case-open': true,
  'case-on-hold': true,
  'case-not-on-hold': true,
  'review-in-past': true,
  'reminder-not-of-case': true,
  'snooze-in-past': true,
  'snooze-too-long': true,
  'snooze-too-near': true,
};

interface Figures {
  readonly broken: Map<string, string>;
  readonly events: Map<string, number>;
  readonly obstacles: Map<string, number>;
  readonly accepted: Map<string, number>;
  /** States that take many acts to get to. */
  readonly depths: Map<string, number>;
  steps: number;
}

const extra: Readonly<Record<string, Invariant>> = {
  'the state is the fold of its events, after every one': ({ after, history }) =>
    after === undefined || isDeepStrictEqual(foldCase(caseId, history), after),
  'what is said to be blocked is blocked, and nothing else': ({ after, context, before }) =>
    // The clock of the state before: the probes need one that belongs to what they try.
    after === undefined || disagreements(before, context).length === 0,
};

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function walkAll(): Figures {
  const figures: Figures = {
    broken: new Map(),
    events: new Map([['case.opened', walks]]),
    obstacles: new Map(),
    accepted: new Map(),
    depths: new Map(),
    steps: 0,
  };
  const sentences = Object.entries({ ...invariants, ...extra });
  for (let seed = 1; seed <= walks; seed += 1) {
    let place = 0;
    walk(seed, actsPerWalk, (step) => {
      place += 1;
      figures.steps += 1;
      if (step.decided.ok) {
        for (const { act } of step.decided.value) count(figures.events, act);
        if (step.command !== undefined) count(figures.accepted, step.command.act);
      } else count(figures.obstacles, step.decided.failure.code);
      for (const [name, holds] of sentences)
        if (!figures.broken.has(name) && !holds(step)) {
          const { command, context, before } = step;
          const said = JSON.stringify({ command, differences: disagreements(before, context) });
          figures.broken.set(name, `walk ${seed}, act ${place}: ${said}`);
        }
      const { after } = step;
      if (after?.phase === 'closed' && after.rights.length >= 3 && after.outcome !== 'other')
        count(figures.depths, 'three rights answered and closed');
      if (after?.extension !== undefined && step.today > step.context.reading.noticeBy)
        count(figures.depths, 'extended, past the month');
      if (after?.identity === 'not-proven') count(figures.depths, 'identity not proven');
      if (step.before.phase === 'closed' && after?.phase === 'open') count(figures.depths, 'reopened');
      if (step.decided.ok && step.decided.value.some((e) => e.act === 'case.answered' && e.lateReason !== undefined))
        count(figures.depths, 'refused late, with its reason');
      if (after?.restriction?.until !== undefined) count(figures.depths, 'restriction lifted');
      if (after?.phase === 'closed' && after.hold !== undefined) count(figures.depths, 'closed under a hold');
    });
  }
  return figures;
}

describe(`${walks} random walks of up to ${actsPerWalk} acts`, () => {
  let figures: Figures;
  beforeAll(() => {
    figures = walkAll();
  }, 180_000);
  const missing = (all: object, met: ReadonlyMap<string, number>) => Object.keys(all).filter((key) => !met.has(key));

  test.each(Object.keys({ ...invariants, ...extra }))('%s', (name) => {
    expect(figures.broken.get(name)).toBeUndefined();
  });

  test('meet every event of a case', () => {
    expect(missing(events, figures.events)).toEqual([]);
  });

  test('meet every obstacle of the law of cases', () => {
    expect(missing(obstacles, figures.obstacles)).toEqual([]);
  });

  test('have every act accepted', () => {
    expect(missing(acts satisfies Record<CaseCommand['act'], unknown>, figures.accepted)).toEqual([]);
  });

  test('get deep, and often', () => {
    expect(figures.steps).toBeGreaterThan(100_000);
    const often = Object.fromEntries([...figures.depths].map(([name, times]) => [name, times > 100]));
    expect(often).toEqual({
      'three rights answered and closed': true,
      'extended, past the month': true,
      'identity not proven': true,
      reopened: true,
      'refused late, with its reason': true,
      'restriction lifted': true,
      'closed under a hold': true,
    });
  });
});
