// Reads what a person types into the search. Never fails: what cannot be understood is named and left out.

import { foldWord } from './fold-word.ts';
import { nearest } from './nearest.ts';
import { allOperatorNames, operatorOf } from './operators.ts';
import type { Clause, Query, SignedTerm } from './query.ts';
import type { QueryFault } from './query-fault.ts';
import { readValue, readWords } from './read-value.ts';
import { hasWord } from './word-spans.ts';

export interface ParsedQuery {
  readonly query: Query;
  readonly faults: readonly QueryFault[];
  /** Where each term of the query stands, in its order: UTF-16 offsets. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

export const longestQuery = 1_000;
/** More words than anybody types, and few enough for SQLite's limit on an expression's depth. */
const mostTerms = 64;

const opening = '"“”„«';
const closing = /["“”»]/u;
const piece = /\S/u;

/**
 * Plain words are literal, all of them must be there: nothing of SQLite's own query language shows through.
 * `isTyping`: the last word may not be whole yet, so it stands for all that begin so.
 */
export function parseQuery(written: string, options: { readonly isTyping?: boolean } = {}): ParsedQuery {
  const text = written.slice(0, longestQuery);
  const faults: QueryFault[] = [];
  const clauses: SignedTerm[][] = [];
  const places: { from: number; to: number }[] = [];
  let or: Lexeme | undefined;
  if (written.length > longestQuery)
    faults.push({ code: 'query-too-long', from: longestQuery, to: written.length, most: longestQuery });
  for (const lexeme of lexemes(text)) {
    if (lexeme.kind === 'or') {
      if (clauses.length === 0 || or !== undefined) faults.push({ code: 'or-alone', from: lexeme.from, to: lexeme.to });
      else or = lexeme;
      continue;
    }
    if (lexeme.isOpen) faults.push({ code: 'quote-open', from: lexeme.quoteAt, to: lexeme.to });
    const signed = read(lexeme, faults, options.isTyping === true && lexeme.to === text.length);
    if (signed === undefined) continue;
    if (places.length === mostTerms) {
      faults.push({ code: 'query-too-long', from: lexeme.from, to: text.length, most: mostTerms });
      break;
    }
    const last = clauses.at(-1);
    if (or !== undefined && last !== undefined) last.push(signed);
    else clauses.push([signed]);
    or = undefined;
    places.push({ from: lexeme.from, to: lexeme.to });
  }
  if (or !== undefined) faults.push({ code: 'or-alone', from: or.from, to: or.to });
  return { query: clauses as unknown as readonly Clause[], faults, places };
}

interface Lexeme {
  readonly kind: 'or';
  readonly from: number;
  readonly to: number;
}

interface TermLexeme {
  readonly kind: 'term';
  readonly from: number;
  readonly to: number;
  readonly isNegated: boolean;
  /** As written before the colon; undefined for words. */
  readonly operator: string | undefined;
  readonly value: string;
  readonly isPhrase: boolean;
  readonly quoteAt: number;
  /** The closing quotation mark is missing. */
  readonly isOpen: boolean;
}

/** Pieces between spaces and quotation marks; an operator takes the piece or the quotation that follows it at once. */
function* lexemes(text: string): Generator<Lexeme | TermLexeme> {
  let at = 0;
  for (;;) {
    while (at < text.length && !piece.test(text.charAt(at))) at += 1;
    if (at >= text.length) return;
    const from = at;
    if (/^(?:OR|\|)(?=[\s"“”„«]|$)/u.test(text.slice(at, at + 3))) {
      at += text.charAt(at) === '|' ? 1 : 2;
      yield { kind: 'or', from, to: at };
      continue;
    }
    const isNegated = text.charAt(at) === '-' && piece.test(text.charAt(at + 1));
    if (isNegated) at += 1;
    const operator = /^([\p{L}\p{M}]{1,20}):/u.exec(text.slice(at, at + 24))?.[1];
    const isKnown = operator !== undefined && operatorOf(foldWord(operator)) !== undefined;
    if (isKnown) at += operator.length + 1;
    const quoteAt = at;
    const isPhrase = at < text.length && opening.includes(text.charAt(at));
    const start = isPhrase ? at + 1 : at;
    at = endOf(text, start, isPhrase);
    const isOpen = isPhrase && at >= text.length;
    const value = text.slice(start, at);
    if (isPhrase && !isOpen) at += 1;
    yield {
      kind: 'term',
      from,
      to: at,
      isNegated,
      operator: isKnown ? operator : undefined,
      value,
      isPhrase,
      quoteAt,
      isOpen,
    };
  }
}

function endOf(text: string, start: number, isPhrase: boolean): number {
  let at = start;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (isPhrase ? closing.test(sign) : /\s/u.test(sign) || (at > start && opening.includes(sign))) break;
    at += 1;
  }
  return at;
}

function read(lexeme: TermLexeme, faults: QueryFault[], isUnfinished: boolean): SignedTerm | undefined {
  const { from, to, isNegated, value, isPhrase } = lexeme;
  const operator = lexeme.operator === undefined ? undefined : operatorOf(foldWord(lexeme.operator));
  if (operator === undefined) {
    nameOperatorFault(lexeme, faults);
    const words = readWords('any', value, isPhrase);
    return words.ok ? { isNegated, term: open(words.value, isUnfinished) } : undefined;
  }
  const result = readValue(operator, value, { isPhrase });
  if (result.ok) return { isNegated, term: open(result.value, isUnfinished) };
  const { code, suggestions } = result.failure;
  faults.push(
    code === 'value-missing'
      ? { code, from, to, operator, suggestions }
      : { code, from, to, operator, value: value.trim(), suggestions },
  );
  return undefined;
}

/** A single letter begins too many words to mean one of them. */
function open(term: SignedTerm['term'], isUnfinished: boolean): SignedTerm['term'] {
  if (!isUnfinished || term.kind !== 'words' || term.isPhrase || term.text.length < 2) return term;
  return { ...term, isPrefix: true };
}

/** `form:jan` was meant for `from:jan`, perhaps; `Re:` and `10:30` were not. */
function nameOperatorFault({ from, to, value, isPhrase }: TermLexeme, faults: QueryFault[]): void {
  const name = isPhrase ? undefined : /^([\p{L}\p{M}]{3,20}):(?=\S)(?!\/\/)/u.exec(value)?.[1];
  if (name === undefined || !hasWord(value.slice(name.length + 1))) return;
  const suggestions = nearest(
    foldWord(name),
    allOperatorNames().filter((known) => known.length > 2),
  );
  if (suggestions.length > 0) faults.push({ code: 'operator-unknown', from, to, value: name, suggestions });
}
