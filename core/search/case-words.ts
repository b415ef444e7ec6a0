// What of a case can be found by its words: the notes, reasons and facts that people wrote into its journal.

import type { CaseEvent } from '#core/case/case-event.ts';
import type { Right } from '#core/law/right.ts';
import { rightNames } from './right-names.ts';

/** The fields of events that a person writes freely; all others are days, ids and codes. */
const free = ['note', 'text', 'reason', 'about', 'why', 'scope', 'facts', 'lateReason', 'amount'] as const;
/** Not the tasks: their names are those of the controller's systems, in every case the same. */
const nested = ['decision', 'refusal'] as const;

/** In the order of the event's fields; empty for most events. */
export function wordsOfEvent(event: CaseEvent): readonly string[] {
  const ground = event.act === 'case.identity-doubted' ? [event.ground] : [];
  return [...ground, ...freeTexts(event)];
}

function freeTexts(value: object): readonly string[] {
  const fields = value as Readonly<Record<string, unknown>>;
  const own = free.flatMap((name) => (typeof fields[name] === 'string' && fields[name] !== '' ? [fields[name]] : []));
  const inside = nested.flatMap((name) => {
    const part = fields[name];
    return typeof part === 'object' && part !== null ? freeTexts(part) : [];
  });
  return [...own, ...inside];
}

/** What the rights of a case are called, in every language of the screens. */
export function wordsOfRights(rights: readonly Right[]): string {
  return rights.flatMap((right) => Object.values(rightNames[right]).map(([name]) => name)).join(' ');
}
