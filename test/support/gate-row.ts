// Rows of the tables about gates: a story, an act, and what comes of it. The name of each cites the rule.

import { expect, test } from 'vitest';
import type { CaseEvent } from '#core/case/case-event.ts';
import type { CaseCommand } from '#core/case/command.ts';
import type { CaseObstacle } from '#core/case/obstacle.ts';
import { ruleOf } from '#core/case/rule-of.ts';
import { createSay } from '#core/words/say.ts';
import { sayObstacle } from '#core/words/say-obstacle.ts';
import { attempt, tell, type Story } from './case-story.ts';

export interface GateRow {
  readonly name: string;
  readonly story?: Story;
  /** The day of the act; 20 March 2026 where not given, in the middle of the month. */
  readonly on?: string;
  readonly act: CaseCommand | readonly CaseCommand[];
  /** The events, as far as the row tells of them, all of them and in this order. */
  readonly leads?: readonly (Partial<CaseEvent> & Pick<CaseEvent, 'act'>)[];
  readonly blockedBy?: CaseObstacle;
  /** A piece of what the obstacle says in English. */
  readonly says?: string;
  /** The rule that is cited with it. */
  readonly rule?: string;
}

export const midMonth = '2026-03-20';

const say = createSay('en');

/** One test for each row. */
export function checkRows(rows: readonly GateRow[]): void {
  test.each(rows)('$name', checkRow);
}

export function checkRow({ story = {}, on = midMonth, act, leads, blockedBy, says, rule }: GateRow): void {
  expect([leads, blockedBy].filter((one) => one !== undefined)).toHaveLength(1);
  const state = tell(story);
  const before = structuredClone(state);
  const done = attempt(state, Array.isArray(act) ? act : [act as CaseCommand], on, story.profile);
  // Deciding changes nothing by itself.
  expect(state).toEqual(before);
  if (leads !== undefined) {
    expect(done).toMatchObject({ ok: true, value: leads });
    return;
  }
  expect(done).toEqual({ ok: false, failure: blockedBy });
  if (blockedBy === undefined) return;
  if (says !== undefined) expect(sayObstacle(blockedBy, say, 'en')).toContain(says);
  if (rule !== undefined) expect(ruleOf(blockedBy.code)).toBe(rule);
}
