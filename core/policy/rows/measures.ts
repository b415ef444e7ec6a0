// The security measures that a policy lists (Art. 32), one row each.

import { passageAt, type PolicyText } from '../reading.ts';
import { says, saysAny, type Statement } from '../statement.ts';
import { formOf, wordsOf } from '../word.ts';
import type { RowDraft, RowDraftOf } from './draft.ts';
import { tidyName } from './tidy-name.ts';

const mostMeasures = 200;
/** A longer piece between two commas is a clause, not a measure. */
const longestMeasure = 16;

export function readMeasures(policy: PolicyText): readonly RowDraft[] {
  const rows: RowDraftOf<'measure'>[] = [];
  for (const statement of policy.statements) {
    if (!statement.topics.has('security') || statement.kind === 'heading') continue;
    const kind = kindOf(statement);
    for (const { start, end } of piecesOf(policy, statement)) {
      const passage = passageAt(policy, start, end);
      const name = tidyName(passage.quote);
      if (name === '' || rows.length >= mostMeasures) continue;
      rows.push({ kind: 'measure', measure: kind, name, passage });
    }
  }
  return rows;
}

/** How a measure is compared with another: "HTTPS-protocol" twice is one measure. */
export function measureKey(name: string): string {
  return wordsOf(name)
    .map(({ form }) => formOf(form))
    .join(' ');
}

function kindOf(statement: Statement): RowDraftOf<'measure'>['measure'] {
  for (const place of [statement, statement.lead, statement.heading]) {
    if (place === undefined) continue;
    const isTechnical = says(place, 'technical-measures');
    const isOrganisational = says(place, 'organisational-measures');
    if (isTechnical !== isOrganisational) return isTechnical ? 'technical' : 'organisational';
  }
  return says(statement, 'organisational-kind') ? 'organisational' : 'technical';
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** An item of a list is one measure; a sentence with a colon lists them between commas. */
function piecesOf(policy: PolicyText, statement: Statement): readonly Piece[] {
  const sentence = policy.text.slice(statement.start, statement.end);
  const colon = sentence.search(/:\s/u);
  const isIntroduced = saysAny(statement, 'technical-measures', 'organisational-measures');
  if (colon >= 0 && (isIntroduced || statement.kind === 'sentence') && colon < sentence.length - 2)
    return splitAtCommas(policy, statement.start + colon + 1, statement.end);
  if (statement.kind !== 'item') return [];
  return statement.words.length <= longestMeasure ? [statement] : [];
}

function splitAtCommas(policy: PolicyText, from: number, to: number): readonly Piece[] {
  const text = policy.text.slice(from, to);
  const pieces: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  const close = (end: number): void => {
    const piece = text.slice(start, end);
    const last = pieces.at(-1);
    // "training, twice a year": how often is said of the measure before it.
    if (last !== undefined && isFrequency(piece)) last.end = from + end;
    else if (piece.trim() !== '') pieces.push({ start: from + start, end: from + end });
    start = end + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if ('(„“«'.includes(sign)) depth = 1;
    else if (')”»'.includes(sign)) depth = 0;
    else if (depth === 0 && (sign === ';' || (sign === ',' && !/\d/.test(text[at + 1] ?? '')))) close(at);
  }
  close(text.length);
  const last = pieces.at(-1);
  if (last !== undefined && /\.\s*$/u.test(policy.text.slice(last.start, last.end)))
    last.end = last.start + policy.text.slice(last.start, last.end).search(/\.\s*$/u);
  return pieces.filter((piece) => wordsOf(policy.text.slice(piece.start, piece.end)).length <= longestMeasure);
}

function isFrequency(piece: string): boolean {
  return /^\s*(?:\p{L}+|\d+)\s(?:keer per|maal per|fois par|times a|times per)\s|^\s*(?:twice|once|jaarlijks|annually|tweemaal|elk jaar|chaque année|every)(?!\p{L})/iu.test(
    piece.replace(/\s+/gu, ' '),
  );
}
