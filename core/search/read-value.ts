// What the value behind an operator means, or why it means nothing.

import { parseDay, type Day } from '#core/base/day.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Right } from '#core/law/right.ts';
import { foldWord } from './fold-word.ts';
import { nearest } from './nearest.ts';
import { valueNames, valueOf, type Operator } from './operators.ts';
import type { Comparison, Field, Term } from './query.ts';
import { hasWord } from './word-spans.ts';

export interface ValueFault {
  readonly code: 'value-missing' | 'value-unknown' | 'day-unreadable' | 'number-too-large';
  readonly suggestions: readonly string[];
}

/** So many days are no period that anybody looks for. */
const mostDays = 36_500;

export function readValue(
  operator: Operator,
  written: string,
  options: { readonly isPhrase: boolean },
): Result<Term, ValueFault> {
  if (written.trim() === '') return missing(operator);
  switch (operator) {
    case 'from':
    case 'to':
    case 'subject':
    case 'requester':
      return readWords(operator, written, options.isPhrase);
    case 'case':
    case 'ref':
      return hasWord(written)
        ? ok({ kind: operator === 'case' ? 'case' : 'reference', ref: written.trim().toUpperCase() })
        : missing(operator);
    case 'right':
      return named(operator, written, (right) => ({ kind: 'right', right: right as Right }));
    case 'has':
      return named(operator, written, (what) => ({ kind: 'has', what: what as 'attachment' }));
    case 'is':
      return named(operator, written, (state) => ({ kind: 'is', state: state as 'open' }));
    case 'in':
      return named(operator, written, (place) => ({ kind: 'in', place: place as 'mails' }));
    case 'lang':
      return readLanguage(written);
    case 'due':
      return readDue(written);
    case 'received':
      return readReceived(written);
    case 'before':
    case 'after':
      return readPeriod(operator, written, operator);
    default:
      return operator satisfies never;
  }
}

/** Words for a field; `*` at the end of unquoted ones takes what begins so. */
export function readWords(field: Field, written: string, isPhrase: boolean): Result<Term, ValueFault> {
  const text = isPhrase ? written.trim() : written.replace(/\*+$/u, '');
  if (!hasWord(text)) return fail({ code: 'value-missing', suggestions: [] });
  return ok({ kind: 'words', field, text, isPhrase, isPrefix: !isPhrase && text !== written });
}

function missing(operator: Operator): Result<Term, ValueFault> {
  const values = Object.hasOwn(valueNames, operator) ? Object.keys(valueNames[operator as 'is']) : [];
  return fail({ code: 'value-missing', suggestions: values.slice(0, 3) });
}

function named(
  operator: keyof typeof valueNames,
  written: string,
  make: (value: string) => Term,
): Result<Term, ValueFault> {
  const name = foldWord(written.trim())
    .replace(/\s+/gu, '-')
    .replace(/^art(?:icle|ikel)?[.-]*/u, '');
  const value = valueOf(operator, name);
  if (value !== undefined) return ok(make(value));
  const known = Object.entries(valueNames[operator]).flatMap(([canonical, names]) => [
    canonical,
    ...Object.values(names as Readonly<Record<string, readonly string[]>>).flat(),
  ]);
  const near = nearest(name, known);
  return fail({
    code: 'value-unknown',
    suggestions: near.length > 0 ? near : Object.keys(valueNames[operator]).slice(0, 5),
  });
}

function readLanguage(written: string): Result<Term, ValueFault> {
  const name = foldWord(written.trim());
  const known = valueOf('lang', name);
  if (known !== undefined) return ok({ kind: 'language', language: known });
  // Intake also tells languages apart that it has no patterns for.
  if (/^[a-z]{2}$/u.test(name)) return ok({ kind: 'language', language: name });
  return named('lang', written, (language) => ({ kind: 'language', language }));
}

const compared = /^(<=|>=|<|>|=|≤|≥)?\s*(.+)$/u;
const plainComparison: Readonly<Record<string, Comparison>> = { '≤': '<=', '≥': '>=' };
const dueExamples = ['<7', 'overdue', '2026-12-01'];

function readDue(written: string): Result<Term, ValueFault> {
  const name = foldWord(written.trim());
  if (valueOf('due', name) !== undefined) return ok({ kind: 'overdue' });
  const match = compared.exec(name);
  const sign = match?.[1] ?? '=';
  const value = match?.[2] ?? '';
  const comparison = plainComparison[sign] ?? (sign as Comparison);
  const day = parseDay(value);
  if (day !== undefined) return ok({ kind: 'due', comparison, than: day });
  const days = /^(-?\d{1,9})\s*(?:d|days?|dagen|dag|j|jours?)?$/u.exec(value)?.[1];
  if (days === undefined) return fail({ code: 'day-unreadable', suggestions: dueExamples });
  if (Math.abs(Number(days)) > mostDays) return fail({ code: 'number-too-large', suggestions: dueExamples });
  return ok({ kind: 'due', comparison, than: Number(days) || 0 });
}

const today: ReadonlySet<string> = new Set(['today', 'vandaag', "aujourd'hui", 'aujourd’hui']);

function readReceived(written: string): Result<Term, ValueFault> {
  const name = foldWord(written.trim());
  if (today.has(name)) return ok({ kind: 'received-within', days: 1 });
  const days = /^<=?\s*(\d{1,9})\s*(?:d|days?|dagen|dag|j|jours?)?$/u.exec(name)?.[1];
  if (days === undefined) return readPeriod('received', written, 'in');
  const count = Number(days);
  if (count > mostDays) return fail({ code: 'number-too-large', suggestions: ['<30'] });
  return ok({ kind: 'received-within', days: Math.max(1, count) });
}

function readPeriod(
  operator: 'received' | 'before' | 'after',
  written: string,
  relation: 'in' | 'before' | 'after',
): Result<Term, ValueFault> {
  const period = written.trim();
  if (periodOf(period) !== undefined) return ok({ kind: 'received', relation, period });
  const turned = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(period);
  const day = turned && [turned[3], turned[2]?.padStart(2, '0'), turned[1]?.padStart(2, '0')].join('-');
  // Written day first, as most of Europe does: read so, since no year can be the first of the three.
  if (day !== null && parseDay(day) !== undefined) return ok({ kind: 'received', relation, period: day });
  return fail({
    code: 'day-unreadable',
    suggestions: operator === 'received' ? ['2026-03', '2026-03-05', '<30'] : ['2026-03-05', '2026-03'],
  });
}

/** First and last day of a year, a month or a day. */
export function periodOf(period: string): { readonly first: Day; readonly last: Day } | undefined {
  const day = parseDay(period);
  if (day !== undefined) return { first: day, last: day };
  const month = /^\d{4}-\d{2}$/u.test(period) ? parseDay(`${period}-01`) : undefined;
  if (month !== undefined) return { first: month, last: lastOfMonth(period) };
  const first = /^\d{4}$/u.test(period) ? parseDay(`${period}-01-01`) : undefined;
  return first && { first, last: `${period}-12-31` as Day };
}

function lastOfMonth(month: string): Day {
  for (const number of [31, 30, 29]) {
    const day = parseDay(`${month}-${number}`);
    if (day !== undefined) return day;
  }
  return `${month}-28` as Day;
}
