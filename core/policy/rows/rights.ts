// Which rights a policy names (Art. 13(2)(b)-(c), (f)).

import { rights, type Right } from '#core/law/right.ts';
import type { Topic } from '../concept.ts';
import { passageOf, type PolicyText } from '../reading.ts';
import { says, type Statement } from '../statement.ts';
import type { RowDraft } from './draft.ts';

const offTopics = ['cookies', 'security', 'recipients', 'transfer'] as const satisfies readonly Topic[];
const listedRights = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
] as const satisfies readonly Right[];

export function readRights(policy: PolicyText): readonly RowDraft[] {
  const rows: RowDraft[] = [];
  for (const right of rights) {
    const naming = policy.statements.filter((statement) => namesRight(statement, right));
    // The one that tells most of it: not a heading, and not a sentence on another right.
    const best = naming.toSorted((one, other) => rank(one, right) - rank(other, right))[0];
    if (best !== undefined) rows.push({ kind: 'right', right, passage: passageOf(policy, best) });
  }
  const free = policy.statements.find(
    (statement) => says(statement, 'free') && (statement.topics.has('rights') || says(statement, 'request')),
  );
  if (free !== undefined) rows.push({ kind: 'free-of-charge', passage: passageOf(policy, free) });
  return rows;
}

/** Whether the statement names the right as one that the reader has. */
export function namesRight(statement: Statement, right: Right): boolean {
  const isNamed = says(statement, `right-${right}`) || (right === 'objection' && says(statement, 'restrict-objection'));
  if (!isNamed) return false;
  const { topics } = statement;
  // "Refuse cookies in the browser" is no right to object, nor are the access rights of staff a right of access.
  if (!topics.has('rights') && offTopics.some((topic) => topics.has(topic))) return false;
  // "Access, rectification, erasure and objection": in a list of rights the bare word names the right.
  const others = listedRights.filter((other) => other !== right && says(statement, `right-${other}`)).length;
  if (others > 1) return true;
  if (!says(statement, `right-${right}`)) return isItemOn(statement);
  if (right === 'automated-decision' || right === 'consent-withdrawal' || right === 'post-mortem') return true;
  return topics.has('rights') || says(statement, 'right-word');
}

/** "Objection: you may …" in a list of rights. */
function isItemOn({ kind, topics, marks }: Statement): boolean {
  return (
    kind === 'item' && topics.has('rights') && marks.get('restrict-objection')?.some(({ from }) => from <= 1) === true
  );
}

function rank(statement: Statement, right: Right): number {
  const others = rights.filter((other) => other !== right && says(statement, `right-${other}`)).length;
  const isOff = statement.topics.has('rights') ? 0 : 4;
  return others + isOff + (statement.kind === 'heading' ? 2 : 0) + (says(statement, 'right-word') ? 0 : 0.5);
}
