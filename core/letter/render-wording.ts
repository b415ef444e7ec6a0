// From a wording and the facts of a case to a letter: Liquid first, then the markup, then the data in its place.

import { Output, TokenKind, type Context, type Emitter, type Liquid, type Template } from 'liquidjs';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { LetterLanguage } from '#core/case/letter-kind.ts';
import type { LetterDocument } from '#core/desk/letter-document.ts';
import type { TemplateFault } from '#core/desk/letter-views.ts';
import { keepSigns } from '#core/words/keep-signs.ts';
import { createEngine, plainText } from './engine.ts';
import { withoutEmpty, type Facts } from './fact.ts';
import { createPieces, elementMark, withoutMarks, type Pieces } from './pieces.ts';
import { readMarkdown } from './read-markdown.ts';

/** A wording as a person writes it. */
export interface Wording {
  readonly subject: string;
  readonly body: string;
}

/** Says what belongs where a field is empty, in the letter's language. */
export type AskFor = (field: string) => string;

export interface Rendered {
  readonly subject: string;
  readonly document: LetterDocument;
}

/** An empty or unknown field becomes a gap; a wording that cannot be read, or writes without end, a fault. */
export function renderWording(
  { subject, body }: Wording,
  facts: Facts,
  language: LetterLanguage,
  askFor: AskFor,
): Result<Rendered, TemplateFault> {
  const pieces = createPieces();
  const engine = createEngine(pieces, language);
  const scope = withoutEmpty(facts);
  const write = (source: string): Result<string, TemplateFault> => {
    try {
      const templates = engine.parse(withoutMarks(source));
      prepare(templates, pieces, askFor);
      return ok(engine.renderSync(templates, scope) as string);
    } catch (fault) {
      return fail(faultOf(fault));
    }
  };
  const title = write(subject);
  if (!title.ok) return title;
  const text = write(body);
  if (!text.ok) return text;
  const fit = language === 'fr' ? keepSigns : (words: string) => words;
  return ok({
    subject: lineOf(title.value, pieces, fit),
    document: { type: 'doc', content: readMarkdown(text.value, { pieces, fit }) },
  });
}

/** Reads a wording without writing anything with it. */
export function parseWording(source: string, language: LetterLanguage): Result<[Liquid, Template[]], TemplateFault> {
  const engine = createEngine(createPieces(), language);
  try {
    return ok([engine, engine.parse(withoutMarks(source))]);
  } catch (fault) {
    return fail(faultOf(fault));
  }
}

/** Names each output, so that an empty one can ask for what is missing, and counts every character that is written. */
function prepare(templates: readonly Template[], pieces: Pieces, askFor: AskFor): void {
  for (const template of templates) {
    if (template instanceof Output) markOutput(template, pieces, askFor);
    if (template.token.kind === TokenKind.HTML) countText(template);
    prepare(childrenOf(template), pieces, askFor);
  }
}

export function childrenOf(template: Template): readonly Template[] {
  const children = template.children?.(false, true);
  if (children === undefined) return [];
  const step = children.next();
  return Array.isArray(step.value) ? (step.value as readonly Template[]) : [];
}

function markOutput(output: Output, pieces: Pieces, askFor: AskFor): void {
  const name = nameOf(output.token.getText());
  const escape = output.value.filters.at(-1);
  if (escape === undefined) throw new Error('an output is without its escaping');
  const mark = (value: unknown, context: Context): string => {
    const text = plainText(value);
    context.memoryLimit.use(text.length);
    return text.trim() === '' ? pieces.gap(name, askFor(name)) : pieces.text(text);
  };
  escape.render = mark as never;
}

/** `{{ dpo.name | sentence }}` is about `dpo.name`. */
function nameOf(output: string): string {
  return /^\{\{-?\s*([\w.[\]-]{1,80})/.exec(output)?.[1] ?? 'field';
}

function countText(html: Template): void {
  const render = html.render.bind(html);
  const { length } = html.token.getText();
  html.render = function* count(context: Context, emitter: Emitter): IterableIterator<void> {
    context.memoryLimit.use(length);
    yield* render(context, emitter) as IterableIterator<void>;
  };
}

/** A subject is one line; what is missing in it stays to be seen. */
function lineOf(text: string, pieces: Pieces, fit: (words: string) => string): string {
  const marks = new RegExp(`[${elementMark.open}${elementMark.close}${elementMark.end}]`, 'g');
  return pieces
    .spell(fit(text.replaceAll(marks, '')))
    .map((piece) => (typeof piece === 'string' ? piece : `[${piece.attrs.prompt}]`))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 400);
}

function faultOf(fault: unknown): TemplateFault {
  if (!(fault instanceof Error)) throw fault;
  const { message } = fault;
  const line = Number(/line:(\d+)/.exec(message)?.[1] ?? 0);
  const detail = message.replace(/, line:\d+(, col:\d+)?/, '').split('\n')[0] ?? '';
  return { code: codeOf(message), line: line === 0 ? undefined : line, detail: detail.slice(0, 300) };
}

function codeOf(message: string): TemplateFault['code'] {
  if (message.includes('parse length limit')) return 'too-long';
  if (message.includes('memory alloc limit') || message.includes('Invalid string length')) return 'too-long';
  return message.includes('template render limit') ? 'too-slow' : 'syntax';
}
