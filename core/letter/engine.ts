// The language of wordings: Liquid with conditions and loops, a few filters of our own, and nothing that reaches out of the facts.

import { Liquid } from 'liquidjs';
import type { LetterLanguage } from '#core/case/letter-kind.ts';
import type { Day } from '#core/base/day.ts';
import { askTag } from './ask-tag.ts';
import { ElementTag } from './element-tag.ts';
import type { Pieces } from './pieces.ts';
import { languageTag, writeDay } from './write-day.ts';

/** Everything else that Liquid brings is taken out: no files, no includes, no captures, no ways round the escaping. */
const tags = ['if', 'unless', 'case', 'for', 'break', 'continue', 'comment'];
const filters = ['size', 'first', 'last'];

/** Characters of a wording; characters that it may write; milliseconds that it may take. */
export const limits = { source: 40_000, output: 400_000, time: 2000 } as const;

/** An engine for one rendering: what it writes of the data goes to `pieces`. */
export function createEngine(pieces: Pieces, language: LetterLanguage): Liquid {
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: false,
    greedy: false,
    dynamicPartials: false,
    templates: {},
    parseLimit: limits.source,
    renderLimit: limits.time,
    memoryLimit: limits.output,
    // Whatever is put out by a way that `markOutputs` does not know is still kept apart from the markup.
    outputEscape: (value: unknown) => pieces.text(plainText(value)),
  });
  keepOnly(engine.tags, tags);
  keepOnly(engine.filters, filters);
  engine.registerFilter('day', (value: unknown, style?: unknown) =>
    isDay(value) ? writeDay(value, language, style === 'plain' ? 'plain' : 'full') : value,
  );
  engine.registerFilter('list', (value: unknown) =>
    Array.isArray(value)
      ? new Intl.ListFormat(languageTag[language], { type: 'conjunction' }).format(value.map(plainText))
      : value,
  );
  engine.registerFilter('names', (value: unknown) =>
    Array.isArray(value) ? value.map((one: unknown) => nameOf(one)) : value,
  );
  const ofText = (change: (text: string) => string) => (value: unknown) =>
    typeof value === 'string' ? change(value) : value;
  // For words that follow a colon, a word, or nothing.
  engine.registerFilter('clause', ofText(ended));
  engine.registerFilter('capital', ofText(capital));
  engine.registerFilter(
    'sentence',
    ofText((text) => capital(ended(text))),
  );
  engine.registerTag('element', ElementTag);
  engine.registerTag('ask', askTag(pieces));
  return engine;
}

function keepOnly(found: Record<string, unknown>, kept: readonly string[]): void {
  for (const name of Object.keys(found)) if (!kept.includes(name)) delete found[name];
}

/** Only texts and numbers are ever shown; an object or a list by itself is nothing. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, 'name')) return plainText(item);
  return plainText((item as { readonly name: unknown }).name);
}

function isDay(value: unknown): value is Day {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** A full stop where it has no end. */
function ended(text: string): string {
  const trimmed = text.trim();
  return /[.!?…:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** First letter in upper case. */
function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
