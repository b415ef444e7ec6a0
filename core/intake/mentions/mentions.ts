// What a mail tells beside its request: days that the writer sets, numbers by which the writer can be found, and whose
// data it is about. Each with the writer's own words; nothing here decides anything.

import type { Day } from '#core/base/day.ts';

import type { Capacity } from '#core/law/capacity.ts';

import type { ParsedMail } from '../parsed-mail.ts';
import { sentencesOf } from '../sentence.ts';
import { deadlinesIn } from './deadlines.ts';
import { identifiersIn } from './identifiers.ts';
import { nameIn } from './represented-name.ts';

export type IdentifierKind = 'customer' | 'contract' | 'order' | 'account' | 'birth-date' | 'case';

export interface Deadline {
  /** The writer's words: "within 14 days", "before 1 March". */
  readonly quote: string;
  /** Where it can be told. */
  readonly day?: Day;
}

export interface Identifier {
  readonly kind: IdentifierKind;
  /** Label and value as written: "customer number 5512". */
  readonly quote: string;
}

export interface Mentions {
  readonly deadlines: readonly Deadline[];
  readonly identifiers: readonly Identifier[];
  /** The represented person's name, where the mail says it beside a title or a relation; as written. */
  readonly representedName?: string;
}

/** Undefined where nothing is mentioned. Reads the first 8,000 characters. */
export function mentionsIn(text: string, mail: Pick<ParsedMail, 'date'>, capacity: Capacity): Mentions | undefined {
  const head = text.slice(0, 8000);
  const sentences = sentencesOf(head).map((sentence) => sentence.text.slice(0, 600));
  const written = mail.date?.slice(0, 10) as Day | undefined;
  const deadlines = deadlinesIn(sentences, written);
  const identifiers = identifiersIn(head);
  const name = capacity === 'self' ? undefined : nameIn(sentences);
  if (deadlines.length + identifiers.length === 0 && name === undefined) return undefined;
  return { deadlines, identifiers, ...(name !== undefined && { representedName: name }) };
}
