// The few words around what was found: plain text with the ranges to mark, never markup.

import { findHits, type Hit, type Matcher, type Range } from './matcher.ts';

export interface Snippet {
  readonly text: string;
  /** UTF-16 offsets into `text`, in order, apart from each other. */
  readonly marks: readonly Range[];
}

const length = 200;
/** Before the first passage, so that it is read in its sentence. */
const lead = 50;

/** The stretch with the most of what was looked for; the beginning of the text where nothing of it is there. */
export function makeSnippet(text: string, matchers: readonly Matcher[]): Snippet {
  const hits = findHits(text, matchers);
  const best = bestHit(hits);
  const from = best === undefined ? 0 : startOf(text, Math.max(0, best.range[0] - lead));
  const to = endOf(text, Math.min(text.length, from + length));
  return tidy(
    text,
    [from, to],
    hits.map(({ range }) => range),
  );
}

/** A short text whole, with what was found in it. */
export function markText(text: string, matchers: readonly Matcher[]): Snippet {
  return { text, marks: apart(findHits(text, matchers).map(({ range }) => range)) };
}

/** The passage from which on most different matchers are in reach; the first of several. */
function bestHit(hits: readonly Hit[]): Hit | undefined {
  let best: { readonly hit: Hit; readonly count: number } | undefined;
  for (const [at, hit] of hits.entries()) {
    const reached = hits.slice(at).filter(({ range }) => range[1] <= hit.range[0] - lead + length);
    const count = new Set(reached.map(({ matcher }) => matcher)).size + Math.min(reached.length, 4) / 10;
    if (best === undefined || count > best.count) best = { hit, count };
  }
  return best?.hit;
}

/** Not in the middle of a word. */
function startOf(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + 20).search(/\s/u);
  return space < 0 ? at : at + space + 1;
}

function endOf(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > at - 20 ? space : at;
}

/** One line: each run of white space and quotation signs becomes a space, and the ranges move along. */
function tidy(text: string, [from, to]: Range, ranges: readonly Range[]): Snippet {
  let line = from > 0 ? '… ' : '';
  const moved = new Map<number, number>();
  const edges = new Set(ranges.flat());
  let isGap = true;
  for (let at = from; at <= to; at += 1) {
    if (edges.has(at)) moved.set(at, line.length);
    if (at === to) break;
    const sign = text.charAt(at);
    const isBlank: boolean = /\s/u.test(sign) || (sign === '>' && (isGap || text.charAt(at - 1) === '\n'));
    if (!isBlank) line += sign;
    else if (!isGap) line += ' ';
    isGap = isBlank;
  }
  const marks = ranges.flatMap(([start, end]): readonly Range[] => {
    const [a, b] = [moved.get(start), moved.get(end)];
    return a === undefined || b === undefined || b <= a ? [] : [[a, b]];
  });
  return { text: line.trimEnd() + (to < text.length ? ' …' : ''), marks: apart(marks) };
}

function apart(ranges: readonly Range[]): readonly Range[] {
  const kept: Range[] = [];
  for (const range of ranges) if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range);
  return kept;
}
