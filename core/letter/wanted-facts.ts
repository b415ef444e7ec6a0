// The facts that a part of a letter has to hold: the day, the amount, the authority, every right that is refused.

import type { Day } from '#core/base/day.ts';
import type { LetterElement } from '#core/desk/letter-element.ts';
import { inLegalOrder, type Right } from '#core/law/right.ts';
import type { LetterMatter } from './facts.ts';
import { rightFacts } from './facts-of-right.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { refusedRights } from './required.ts';
import { writeDay } from './write-day.ts';

/** A fact as it is told to the person who checks, and the ways to write it of which one is enough. */
export interface WantedFact {
  readonly fact: string;
  readonly anyOf: readonly string[];
}

export function wantedFacts(element: LetterElement, matter: LetterMatter): readonly WantedFact[] {
  const { state, context, kind, rights, act } = matter;
  const { profile, reading } = context;
  switch (element) {
    case 'received':
      return [dayFact(state.receivedDay, matter)];
    case 'due':
      return [dayFact(context.due, matter)];
    case 'extended': {
      const until = act?.act === 'extend' ? (act.until ?? reading.extendedDue) : state.extension?.until;
      return [dayFact(until ?? reading.extendedDue, matter)];
    }
    case 'understood':
      return rights.map((right) => rightFact(right, matter));
    case 'refused':
    case 'reasons':
      if (kind === 'extension') return [];
      return refusedRights(matter).map((right) => rightFact(right, matter));
    case 'fee': {
      const amount =
        act?.act === 'ask-fee' ? act.amount : rights.flatMap((right) => state.work[right]?.fee?.amount ?? [])[0];
      return amount === undefined ? [] : [{ fact: amount, anyOf: [amount] }];
    }
    case 'complaint': {
      const { name } = profile.supervisoryAuthority;
      return name.trim() === '' ? [] : [{ fact: name, anyOf: waysToCall(name) }];
    }
    case 'court':
      return [{ fact: profile.court, anyOf: [profile.court, ...phrasesOf(matter.language).courts] }];
    case 'whose':
      return whose(matter);
    case 'contact': {
      const { contact } = profile.dataProtectionOfficer;
      return contact.trim() === '' ? [] : [{ fact: contact, anyOf: [contact] }];
    }
    default:
      return kind === 'recipients-notice' && element === 'action'
        ? inLegalOrder(rights).map((right) => rightFact(right, matter))
        : [];
  }
}

/** What names a refused right and says nothing of its reasons: its name, its article, that of the ground. */
export function namesIn(element: LetterElement, matter: LetterMatter): readonly string[] {
  if (element !== 'reasons' || matter.kind === 'extension') return [];
  const phrases = phrasesOf(matter.language);
  return refusedRights(matter).flatMap((right) => {
    const { article, reason_article: ground } = rightFacts(matter.state, right, phrases);
    return [phrases.right[right], article, ground].filter((name) => typeof name === 'string');
  });
}

/** With or without the weekday: "7 April 2026" is part of "Tuesday 7 April 2026". */
function dayFact(day: Day, { language }: LetterMatter): WantedFact {
  return { fact: writeDay(day, language, 'full'), anyOf: [writeDay(day, language, 'plain')] };
}

function rightFact(right: Right, { language }: LetterMatter): WantedFact {
  const { right: names, stems } = phrasesOf(language);
  return { fact: names[right], anyOf: stems[right] };
}

/** "Autoriteit Persoonsgegevens (AP)": as a whole, without its short name, or by it. */
function waysToCall(name: string): readonly string[] {
  const [, long = '', short = ''] = /^(.+?)\s*\(([^)]+)\)\s*$/.exec(name) ?? [];
  return [name, long, short].filter((way) => way !== '');
}

/** A recipient finds the person by name or address, and needs no more. */
function whose({ state: { dataSubject } }: LetterMatter): readonly WantedFact[] {
  const ways = [dataSubject.name.trim(), dataSubject.address].filter((way) => way !== '');
  return ways[0] === undefined ? [] : [{ fact: ways[0], anyOf: ways }];
}
