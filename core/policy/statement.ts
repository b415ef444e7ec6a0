// A sentence of the policy that knows where it stands and what it speaks of.

import type { Concept, Topic } from './concept.ts';
import type { Period } from './period.ts';
import type { Span } from './phrase.ts';
import type { Word } from './word.ts';

export interface Statement {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'heading' | 'item' | 'sentence';
  readonly words: readonly Word[];
  readonly periods: readonly Period[];
  readonly marks: ReadonlyMap<Concept, readonly Span[]>;
  /** What its section, or the sentence that opens its list, is about. */
  readonly topics: ReadonlySet<Topic>;
  /** Number of its block, so that sentences of one paragraph can be quoted together. */
  readonly block: number;
  /** The statement that is the heading of its section. */
  readonly heading: Statement | undefined;
  /** For an item: the statement that opens its list. */
  readonly lead: Statement | undefined;
}

/** Whether it speaks of every one of the concepts. */
export function says(statement: Statement, ...concepts: readonly Concept[]): boolean {
  return concepts.every((concept) => statement.marks.has(concept));
}

/** Whether it speaks of at least one of the concepts. */
export function saysAny(statement: Statement, ...concepts: readonly Concept[]): boolean {
  return concepts.some((concept) => statement.marks.has(concept));
}

/** Where it first speaks of the concept. */
export function spanOf(statement: Statement, concept: Concept): Span | undefined {
  return statement.marks.get(concept)?.[0];
}

const negations = new Set('niet geen nooit zonder sans pas jamais aucun aucune ni not no never without nor'.split(' '));

/** Whether what stands at `span` is denied: "without informing you", "wij delen niets mee". */
export function isNegated({ words }: Statement, span: Span, reach = 4): boolean {
  return words.slice(Math.max(0, span.from - reach), span.from).some(({ form }) => negations.has(form));
}

/** Whether it speaks of the concept without denying it. */
export function affirms(statement: Statement, concept: Concept): boolean {
  return statement.marks.get(concept)?.some((span) => !isNegated(statement, span)) === true;
}
