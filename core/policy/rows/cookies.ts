// What a policy says of cookies (Directive 2002/58 Art. 5(3); in France Loi 78-17, art. 82).

import { passageOf, type PolicyText } from '../reading.ts';
import { cookieTypes, type CookieType } from '../policy-report.ts';
import { says, type Statement } from '../statement.ts';
import type { RowDraft } from './draft.ts';

export interface CookieStatement {
  readonly statement: Statement;
  readonly types: readonly CookieType[];
  readonly isUsed: boolean;
}

/** The sentences that say which cookies are used, or are not. */
export function cookiesIn({ statements }: PolicyText): readonly CookieStatement[] {
  return statements
    .filter((statement) => statement.kind !== 'heading' && (says(statement, 'cookie') || isCookieItem(statement)))
    .map((statement) => ({ statement, types: typesOf(statement), isUsed: !isDenied(statement) }))
    .filter(({ types }) => types.length > 0);
}

export function readCookies(policy: PolicyText): readonly RowDraft[] {
  return cookiesIn(policy).map(({ statement, types, isUsed }) => ({
    kind: 'cookies',
    types,
    isUsed,
    passage: passageOf(policy, statement),
  }));
}

function isCookieItem({ kind, topics }: Statement): boolean {
  return kind === 'item' && topics.has('cookies');
}

function typesOf(statement: Statement): readonly CookieType[] {
  return cookieTypes.filter((type) => says(statement, `cookie-${type}`));
}

/** "We use no advertising cookies": a no before the word, not after it ("of which no consent is needed"). */
function isDenied(statement: Statement): boolean {
  const first = cookieTypes.flatMap((type) => statement.marks.get(`cookie-${type}`) ?? []).map(({ from }) => from);
  const start = Math.min(...first);
  return statement.marks.get('no')?.some(({ from }) => from < start && start - from <= 4) === true;
}
