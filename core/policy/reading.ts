// Reads a policy once: its language, its sections and sentences, and what each of them speaks of.

import { rights } from '#core/law/right.ts';
import { topics, type Concept, type Topic } from './concept.ts';
import { blocksOf, type Block } from './layout.ts';
import { languageOf } from './language.ts';
import { finders } from './lexicon/finders.ts';
import { periodsIn } from './period.ts';
import type { Span } from './phrase.ts';
import type { Passage, PolicyLanguage } from './policy-report.ts';
import { sentencesOf } from './sentence.ts';
import type { Statement } from './statement.ts';
import { wordsOf, type Word } from './word.ts';

export interface PolicyText {
  readonly text: string;
  readonly language: PolicyLanguage;
  readonly statements: readonly Statement[];
}

interface Section {
  readonly depth: number;
  readonly topics: ReadonlySet<Topic>;
}

const noTopics: ReadonlySet<Topic> = new Set();

export function readPolicy(text: string): PolicyText {
  const language = languageOf(text);
  const marksOf = (words: readonly Word[]): ReadonlyMap<Concept, readonly Span[]> =>
    language === 'und' ? new Map() : finders[language].find(words);
  const statements: Statement[] = [];
  let section: Section = { depth: 0, topics: noTopics };
  let heading: Statement | undefined;
  let lead: Statement | undefined;

  blocksOf(text).forEach((block, number) => {
    for (const { start, end } of sentencesOf(text, block.start, block.end)) {
      const words = wordsOf(text.slice(start, end), start);
      if (words.length === 0) continue;
      const marks = marksOf(words);
      const kind = block.kind === 'paragraph' ? 'sentence' : block.kind;
      if (kind === 'heading') section = sectionUnder(block, marks, section);
      const statement: Statement = {
        at: statements.length,
        start,
        end,
        kind,
        words,
        periods: periodsIn(words),
        marks,
        topics: topicsOf(kind, section.topics, lead),
        block: number,
        heading,
        lead: kind === 'item' ? lead : undefined,
      };
      statements.push(statement);
      if (kind === 'heading') [heading, lead] = [statement, undefined];
      // What opens a list holds for its items, until a sentence comes between.
      else if (kind === 'sentence' || isTableHead(text, statement)) lead = statement;
    }
  });
  return { text, language, statements };
}

/** The first row of a table says what its columns hold: "Purpose | Legal basis | Period". */
function isTableHead(text: string, { start, end, marks, words, periods }: Statement): boolean {
  const isNaming = ['topic-purposes', 'topic-retention', 'topic-data', 'basis-word'].some((one) =>
    marks.has(one as Concept),
  );
  return isNaming && words.length < 14 && periods.length === 0 && text.slice(start, end).includes(' | ');
}

function sectionUnder({ depth }: Block, marks: ReadonlyMap<Concept, unknown>, above: Section): Section {
  const own = new Set(topics.filter((topic) => marks.has(`topic-${topic}`)));
  // "How to make a request", "Your right to object": about rights, whatever stands above.
  if (own.size === 0 && (marks.has('request') || rights.some((right) => marks.has(`right-${right}`))))
    own.add('rights');
  const isBelow = depth > above.depth || (depth === 0 && above.depth > 0);
  if (own.size === 0 && isBelow) return { depth: above.depth, topics: above.topics };
  return { depth: depth === 0 && isBelow ? above.depth : depth, topics: own };
}

function topicsOf(kind: Statement['kind'], own: ReadonlySet<Topic>, lead: Statement | undefined): ReadonlySet<Topic> {
  if (kind !== 'item' || lead === undefined) return own;
  const opened = topics.filter((topic) => lead.marks.has(`topic-${topic}`));
  return opened.length === 0 ? own : new Set([...own, ...opened]);
}

/** The words from `start` up to `end` of the text, without surrounding blanks. */
export function passageAt({ text }: PolicyText, start: number, end: number): Passage {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const to = Math.max(from, start + piece.trimEnd().length);
  return { quote: text.slice(from, to), start: from, end: to };
}

/** The whole statement; with `until`, everything up to the end of that one. */
export function passageOf(policy: PolicyText, statement: Statement, until: Statement = statement): Passage {
  return passageAt(policy, statement.start, until.end);
}
