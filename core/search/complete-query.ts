// What could come next where the cursor stands: operators by the letters typed so far, and their values.

import { foldWord } from './fold-word.ts';
import { operatorNames, operatorOf, operators, valuesIn, type Operator } from './operators.ts';
import type { SearchLanguage } from './right-names.ts';

export interface Completion {
  /** What it replaces: UTF-16 offsets into the query. */
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly operator: Operator;
  /** undefined for an operator that still wants its value. */
  readonly value: string | undefined;
}

const dueValues = ['<7', '<14', '<30'];
const receivedValues = ['<7', '<30', '<90'];

/** `caret` is an offset into the text. With an empty piece all operators are offered. */
export function completeQuery(text: string, caret: number, language: SearchLanguage): readonly Completion[] {
  const before = text.slice(0, caret);
  const start = before.search(/\S*$/u);
  const written = before.slice(start);
  const sign = written.startsWith('-') ? 1 : 0;
  const from = start + sign;
  const to = caret + (/^\S*/u.exec(text.slice(caret))?.[0].length ?? 0);
  const match = /^([\p{L}\p{M}]{1,20}):(.*)$/u.exec(written.slice(sign));
  const operator = match === null ? undefined : operatorOf(foldWord(match[1] ?? ''));
  if (match === null) return completeOperator(foldWord(written.slice(sign)), { from, to }, language);
  if (operator === undefined) return [];
  const typed = foldWord(match[2] ?? '');
  return valuesOf(operator, language)
    .filter((value) => value.startsWith(typed) && value !== typed)
    .map((value) => ({ from, to, insert: `${match[1]}:${value}`, operator, value }));
}

function completeOperator(
  typed: string,
  place: { readonly from: number; readonly to: number },
  language: SearchLanguage,
): readonly Completion[] {
  return operators
    .filter((operator) => operatorNames[operator][language].some((name) => name.startsWith(typed)))
    .map((operator) => ({ ...place, insert: `${operatorNames[operator][language][0]}:`, operator, value: undefined }));
}

function valuesOf(operator: Operator, language: SearchLanguage): readonly string[] {
  if (operator === 'due') return [...dueValues, ...valuesIn('due', language)];
  return operator === 'received' ? receivedValues : valuesIn(operator, language);
}
