// What the content of a letter lacks: its required parts, their facts, its gaps, its time, and the act that it tells of.

import { decide } from '#core/case/decide.ts';
import type { CaseState } from '#core/case/state.ts';
import type { LetterDocument } from '#core/desk/letter-document.ts';
import type { LetterCheck } from '#core/desk/letter-views.ts';
import { fold } from '#core/intake/fold.ts';
import { languageFor } from './addressee.ts';
import type { LetterMatter } from './facts.ts';
import { gapsOf, sectionsOf, wordsOf } from './read-document.ts';
import { refusedRights, requirementsOf, type Requirement } from './required.ts';
import { namesIn, wantedFacts } from './wanted-facts.ts';

export interface LetterContent {
  readonly subject: string;
  readonly document: LetterDocument;
  /** How many files go with it. */
  readonly files: number;
}

/** Every lack, in the order in which a person meets it. */
export function checkContent(matter: LetterMatter, content: LetterContent): readonly LetterCheck[] {
  const { document, subject } = content;
  const gaps = gapsOf(document.content);
  return [
    ...(subject.trim() === '' ? [stops('subject-empty')] : []),
    ...(countWords(wordsOf(document.content)) === 0 ? [stops('body-empty')] : []),
    ...requirementsOf(matter).flatMap((requirement) => checkElement(matter, content, requirement)),
    ...gaps.map(({ attrs }) => stops('gap-unfilled', { params: { prompt: attrs.prompt } })),
    ...checkTime(matter),
    ...checkAct(matter),
    ...checkLanguage(matter),
    ...checkProfileWords(matter, document),
  ];
}

/** Whether the part is there and says what it has to say. */
export function isMet(matter: LetterMatter, content: LetterContent, requirement: Requirement): boolean {
  return checkElement(matter, content, requirement).length === 0;
}

function checkElement(
  matter: LetterMatter,
  { document, files }: LetterContent,
  requirement: Requirement,
): readonly LetterCheck[] {
  const { element, article, leastWords } = requirement;
  const severity = requirement.isRequired ? 'stops' : 'warns';
  const about = { severity, element, article } as const;
  const sections = sectionsOf(document, element);
  if (sections.length === 0) return [{ code: 'element-missing', ...about }];
  const words = wordsOf(sections);
  const own = namesIn(element, matter).reduce((text, name) => text.replaceAll(plain(name), ' '), plain(words));
  if (gapsOf(sections).length > 0 || countWords(own) < leastWords) return [{ code: 'element-empty', ...about }];
  const lacking = wantedFacts(element, matter)
    .filter(({ anyOf }) => !anyOf.some((way) => holds(words, way)))
    .map(({ fact }): LetterCheck => ({ code: 'fact-missing', ...about, params: { fact } }));
  // GDPR Art. 15(3): the copy may leave by another way; a person says so.
  if (element === 'access-copy' && files === 0 && (matter.state.work.access?.duties['access-copy']?.note ?? '') === '')
    return [...lacking, { code: 'copy-missing', severity: 'warns', element, article }];
  return lacking;
}

/** GDPR Art. 12(3) and (4): an extension and a refusal are told within one month of receipt. */
function checkTime({ kind, state, context, act, rights }: LetterMatter): readonly LetterCheck[] {
  const { today, reading } = context;
  const isRefusal = (kind === 'refusal' || kind === 'completion') && refusedRights({ rights, state }).length > 0;
  if (today <= reading.noticeBy || (kind !== 'extension' && !isRefusal)) return [];
  const article = kind === 'extension' ? 'GDPR Art. 12(3)' : 'GDPR Art. 12(4)';
  // What was recorded in time may still be told late; what was not is no extension any more.
  const isToldOnly = kind === 'extension' && act === undefined && state.extension !== undefined;
  const severity = kind === 'extension' && !isToldOnly ? 'stops' : 'warns';
  return [{ code: 'too-late', severity, article, params: { day: reading.noticeBy } }];
}

function checkAct({ kind, state, context, act, rights }: LetterMatter): readonly LetterCheck[] {
  // An answer tells what was decided: without a decision there is nothing that it could tell.
  if (!isDecided(kind, state, rights)) return [{ code: 'act-missing', severity: 'stops' }];
  if (act === undefined && !isRecorded(kind, state, rights)) {
    // An extension or a fee that nobody records would be told and not be there.
    const severity = kind === 'extension' || kind === 'fee' ? 'stops' : 'warns';
    return [{ code: 'act-missing', severity }];
  }
  if (act === undefined) return [];
  const decided = decide(state, act, context);
  return decided.ok ? [] : [{ code: 'act-blocked', severity: 'stops', obstacle: decided.failure }];
}

function isDecided(kind: LetterMatter['kind'], state: CaseState, rights: LetterMatter['rights']): boolean {
  const decisions = rights.map((right) => state.work[right]?.decision?.kind);
  switch (kind) {
    case 'completion':
      return decisions.every((one) => one !== undefined);
    case 'refusal':
      return refusedRights({ rights, state }).length > 0;
    case 'no-data':
      return decisions.every((one) => one === 'no-data-held');
    default:
      return true;
  }
}

/** Whether the case already knows what the letter tells; letters that tell of no act always do. */
function isRecorded(kind: LetterMatter['kind'], state: CaseState, rights: LetterMatter['rights']): boolean {
  switch (kind) {
    case 'extension':
      return state.extension !== undefined;
    case 'identity-request':
      return state.identityCheck.asks.length > 0;
    case 'clarification':
      return state.suspensions.some(({ ground }) => ground === 'clarification');
    case 'fee':
      return rights.some((right) => state.work[right]?.fee !== undefined);
    case 'refusal':
    case 'completion':
    case 'no-data':
      return rights.every((right) => state.work[right]?.answer !== undefined);
    default:
      return true;
  }
}

function checkLanguage({ state, context, language }: LetterMatter): readonly LetterCheck[] {
  const usual = languageFor(state, context.profile);
  return usual === language ? [] : [{ code: 'other-language', severity: 'warns', params: { language: usual } }];
}

/**
 * What a controller says of its purposes, systems and periods stands in its profile in one language only: in a letter of another one it
 * is not what a person can easily understand (GDPR Art. 12(1)).
 */
function checkProfileWords({ context, language }: LetterMatter, document: LetterDocument): readonly LetterCheck[] {
  const { purposes, systems, recipients, retention, languages } = context.profile;
  const [own = language] = languages;
  if (own === language) return [];
  const said = [
    ...purposes.map(({ name }) => name),
    ...systems.map((system) => system.holds),
    ...recipients.map(({ safeguard }) => safeguard),
    ...retention.map(({ data }) => data),
  ].map(plain);
  const words = plain(wordsOf(document.content));
  const isSaid = said.some((one) => countWords(one) > 1 && words.includes(one));
  return isSaid
    ? [{ code: 'profile-language', severity: 'warns', article: 'GDPR Art. 12(1)', params: { language: own } }]
    : [];
}

function stops(code: LetterCheck['code'], more: Partial<LetterCheck> = {}): LetterCheck {
  return { code, severity: 'stops', ...more };
}

function countWords(text: string): number {
  // Unicode counts some signs that nobody sees as letters, such as the Hangul filler U+3164.
  const seen = text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
  return (seen.match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

/** Case, accents and kinds of blanks do not matter; "7 April" is no part of "17 April". */
function holds(words: string, way: string): boolean {
  const text = plain(words);
  const wanted = plain(way);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (!/\d/.test(wanted[0] ?? '') || !/\d/.test(text[at - 1] ?? '')) return true;
  return false;
}

function plain(text: string): string {
  return fold(text).replaceAll(/\s+/g, ' ').trim();
}
