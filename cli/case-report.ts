// A case whole, as JSON for scripts and as lines for a terminal: its clock, rights, checklists, tasks, and what is blocked.

import { mailboxText } from '#core/base/mailbox.ts';
import type { CaseObstacle } from '#core/case/obstacle.ts';
import { outcomeOf } from '#core/case/right-work.ts';
import { ruleOf } from '#core/case/rule-of.ts';
import type { CaseView } from '#core/desk/views.ts';
import { dutiesOf } from '#core/law/duty.ts';
import type { Right } from '#core/law/right.ts';
import { sayObstacle } from '#core/words/say-obstacle.ts';
import { createSay } from '#core/words/say.ts';
import { caseLine, caseText } from './case-line.ts';

export function caseReport(view: CaseView) {
  const { reading, blocked } = view;
  const grants = blocked.grants;
  return {
    ...caseLine(view),
    channel: view.channel,
    capacity: view.capacity,
    dataSubject: mailboxText(view.dataSubject),
    messages: view.messages.map(({ id }) => id),
    nominalDue: reading.nominalDue,
    extendedDue: reading.extendedDue,
    arguableDue: reading.suspension?.due ?? null,
    work: view.rights.map((right) => workOf(view, right)),
    tasks: view.tasks.map(({ id, right, kind, name, owner, state, askedOn, chasedOn, result }) => ({
      id,
      right,
      kind,
      name,
      owner,
      state,
      askedOn: askedOn ?? null,
      chasedOn,
      result: result ?? null,
    })),
    hold: view.hold ?? null,
    restriction: view.restriction ?? null,
    closedOn: view.closedOn ?? null,
    erasureDay: view.erasureDay ?? null,
    policy: view.policy?.id ?? null,
    related: view.related.map(({ ref }) => ref),
    countInYear: view.countInYear,
    blocked: mapOf(blocked.acts),
    blockedGrants: mapOf(grants),
  };
}

function workOf({ work }: CaseView, right: Right) {
  const one = work[right];
  return {
    right,
    decision: one?.decision?.kind ?? null,
    outcome: (one && outcomeOf(one)) ?? null,
    answeredOn: one?.answer?.on ?? null,
    duties: dutiesOf(right).map((duty) => ({ duty, state: one?.duties[duty]?.state ?? 'open' })),
  };
}

/** Each obstacle with the rule behind it and its words. */
function mapOf(obstacles: Readonly<Partial<Record<string, CaseObstacle>>>) {
  return Object.fromEntries(
    Object.entries(obstacles).flatMap(([act, obstacle]) =>
      obstacle === undefined
        ? []
        : [[act, { ...obstacle, rule: ruleOf(obstacle.code) ?? null, text: inEnglish(obstacle) }]],
    ),
  );
}

const say = createSay('en');

function inEnglish(obstacle: CaseObstacle): string {
  return sayObstacle(obstacle, say, 'en');
}

export function caseReportText(view: CaseView): string {
  const lines = [caseText(view)];
  const { reading, blocked } = view;
  if (reading.suspension !== undefined) lines.push(`  arguable, not safe: ${reading.suspension.due}`);
  for (const right of view.rights) {
    const one = workOf(view, right);
    const open = one.duties.filter(({ state }) => state === 'open');
    lines.push(`  ${say(`right.${right}`)}: ${one.outcome ?? one.decision ?? 'undecided'}`);
    for (const { duty } of one.outcome === null ? open : []) lines.push(`    [ ] ${duty}: ${say(`duty.${duty}`)}`);
    for (const task of view.tasks.filter((each) => each.right === right))
      lines.push(`    ${task.id} ${task.state.padEnd(8)} ${task.name}: ${say(`task.${task.kind}`)} (${task.owner})`);
  }
  for (const [act, obstacle] of Object.entries(blocked.acts)) lines.push(`  ${act} is blocked: ${inEnglish(obstacle)}`);
  return lines.join('\n');
}
