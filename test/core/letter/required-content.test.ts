import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterKinds, letterLanguages, type LetterKind } from '#core/case/letter-kind.ts';
import type { Block, LetterDocument } from '#core/desk/letter-document.ts';
import { citeArticle } from '#core/words/cite-article.ts';
import { checkContent, type LetterContent } from '#core/letter/check-content.ts';
import { composeLetter } from '#core/letter/compose.ts';
import { gapsOf, sectionsOf, wordsOf } from '#core/letter/read-document.ts';
import { everyRequirement, requirementsOf } from '#core/letter/required.ts';
import { wantedFacts } from '#core/letter/wanted-facts.ts';
import { originalWording } from '#host/letter/original-wordings.ts';
import { letterCase, letterOf } from '../../support/letter-case.ts';

function withDocument(content: LetterContent, change: (blocks: readonly Block[]) => readonly Block[]): LetterContent {
  return { ...content, document: { type: 'doc', content: change(content.document.content) } };
}

function isElement(block: Block, element: string): boolean {
  return block.type === 'section' && block.attrs.element === element;
}

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const kinds = letterKinds.filter((kind) => kind !== 'message');

describe.each(letterLanguages)('letters in %s', (language) => {
  it.each(kinds)('%s: as the app writes it, it lacks nothing', (kind) => {
    const { matter, content } = letterCase(kind, language);
    expect(checkContent(matter, content)).toEqual([]);
  });

  it.each(kinds.map((kind) => [kind, articlesOf(kind)] as const))(
    '%s (%s): each part that is taken out, emptied or left open is missed',
    (kind) => {
      const { matter, content } = letterCase(kind, language);
      for (const { element, article, isRequired } of requirementsOf(matter)) {
        const about = { severity: isRequired ? 'stops' : 'warns', element, article };
        const without = withDocument(content, (blocks) => blocks.filter((block) => !isElement(block, element)));
        expect(checkContent(matter, without)).toEqual([{ code: 'element-missing', ...about }]);
        const emptied = withDocument(content, (blocks) =>
          blocks.map(
            (block) => (isElement(block, element) ? { ...block, content: [{ type: 'paragraph' }] } : block) as Block,
          ),
        );
        expect(checkContent(matter, emptied)).toEqual([{ code: 'element-empty', ...about }]);
        const gap = { type: 'gap', attrs: { name: 'x', prompt: 'x' } } as const;
        const open = withDocument(content, (blocks) =>
          blocks.map((block) =>
            block.type === 'section' && isElement(block, element)
              ? { ...block, content: [...block.content, { type: 'paragraph', content: [gap] }] }
              : block,
          ),
        );
        expect(checkContent(matter, open).map(({ code }) => code)).toContain('gap-unfilled');
        expect(checkContent(matter, open)).toContainEqual({ code: 'element-empty', ...about });
      }
    },
  );

  it.each(kinds)('%s: each fact that the law wants told is looked for', (kind) => {
    const { matter, content } = letterCase(kind, language);
    for (const { element } of requirementsOf(matter)) {
      const facts = wantedFacts(element, matter);
      if (facts.length === 0) continue;
      const other = withDocument(content, (blocks) =>
        blocks.map((block) =>
          isElement(block, element)
            ? ({
                ...block,
                content: [
                  paragraph(
                    'Lorem ipsum dolor sit amet, sed 17 februaris 1999, consectetuer adipiscing elit lacinia mauris.',
                  ),
                ],
              } as Block)
            : block,
        ),
      );
      const missed = checkContent(matter, other).filter((check) => check.element === element);
      expect(missed.map(({ code }) => code)).toEqual(facts.map(() => 'fact-missing'));
      expect(missed.map(({ params }) => params?.['fact'])).toEqual(facts.map(({ fact }) => fact));
    }
  });
});

it('GDPR Art. 12(3): the last day of the extension is told with its year, not a day that ends the same', () => {
  const { matter, content } = letterCase('extension', 'nl');
  const say = (text: string) =>
    withDocument(content, (blocks) =>
      blocks.map((block) =>
        isElement(block, 'extended') ? ({ ...block, content: [paragraph(text)] } as Block) : block,
      ),
    );
  const codes = (text: string) => checkContent(matter, say(text)).map(({ code }) => code);
  expect(codes('U krijgt antwoord uiterlijk op 5 juni 2026.')).toEqual([]);
  expect(codes('U krijgt antwoord uiterlijk op vrijdag 5\u00A0juni 2026.')).toEqual([]);
  expect(codes('U krijgt antwoord uiterlijk op 15 juni 2026.')).toEqual(['fact-missing']);
  expect(codes('U krijgt antwoord uiterlijk op 5 juni.')).toEqual(['fact-missing']);
});

it('GDPR Art. 12(3) and (4): told after the first month, an extension stops and a refusal warns', () => {
  const inTime = letterCase('refusal', 'en', '2026-04-07');
  expect(checkContent(inTime.matter, inTime.content)).toEqual([]);
  const late = letterCase('refusal', 'en', '2026-04-08');
  expect(checkContent(late.matter, late.content)).toEqual([
    { code: 'too-late', severity: 'warns', article: 'GDPR Art. 12(4)', params: { day: '2026-04-07' } },
    expect.objectContaining({
      code: 'act-blocked',
      severity: 'stops',
      obstacle: { code: 'refusal-too-late', noticeBy: '2026-04-07' },
    }),
  ]);
  const extension = letterCase('extension', 'en', '2026-04-08');
  expect(checkContent(extension.matter, extension.content).map(({ code, severity }) => [code, severity])).toEqual([
    ['too-late', 'stops'],
    ['act-blocked', 'stops'],
  ]);
});

it.each([
  ['GDPR Art. 12(3)', 'extension', /de gegevens staan/i, 'reasons'],
  ['GDPR Art. 12(4)', 'refusal', /facturen moeten|zonder logboeken/i, 'reasons'],
  ['GDPR Art. 12(5)', 'fee', /dit is het vijfde/i, 'excessive'],
  ['GDPR Art. 12(6)', 'identity-request', /het verzoek komt/i, 'doubt'],
] as const)('%s: the words around the reasons are no reasons (%s)', (_, kind, said, element) => {
  for (const language of letterLanguages) {
    const { matter, content } = letterCase(kind, language);
    // What a person deletes: the line with the reason itself.
    const cut = JSON.parse(JSON.stringify(content.document), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'text' in value && said.test(String(value.text))
        ? { ...value, text: '.' }
        : value,
    ) as LetterDocument;
    const found = checkContent(matter, { ...content, document: cut });
    expect(found.map((check) => [check.code, check.element, check.severity])).toEqual([
      ['element-empty', element, 'stops'],
    ]);
  }
});

it.each(['completion', 'refusal', 'no-data'] as const)(
  'an answer about which nothing was decided cannot leave (%s)',
  (kind) => {
    const { matter } = letterCase('acknowledgement', 'en');
    const answer = letterOf(matter.state, kind, 'en', '2026-03-12');
    expect(checkContent(answer.matter, answer.content)).toContainEqual({ code: 'act-missing', severity: 'stops' });
  },
);

it('GDPR Art. 15(3): without a file and without another way, a person says where the copy is', () => {
  const { matter, content } = letterCase('completion', 'en');
  expect(checkContent(matter, { ...content, files: 0 })).toEqual([
    { code: 'copy-missing', severity: 'warns', element: 'access-copy', article: 'GDPR Art. 15(3)' },
  ]);
});

it('GDPR Art. 12(1): what the profile says in another language than the letter is pointed out, until it is written anew', () => {
  const { matter, content } = letterCase('completion', 'fr');
  const { context } = matter;
  const dutch = { ...matter, context: { ...context, profile: { ...context.profile, languages: ['nl', 'fr'] } } };
  const warning = {
    code: 'profile-language',
    severity: 'warns',
    article: 'GDPR Art. 12(1)',
    params: { language: 'nl' },
  };
  expect(checkContent(dutch, content)).toEqual([warning]);
  const anew = withDocument(content, (blocks) =>
    blocks.map((block) =>
      block.type === 'section' ? { ...block, content: [paragraph('Écrit en français.') as never] } : block,
    ),
  );
  expect(checkContent(dutch, anew)).not.toContainEqual(warning);
});

it('a letter that tells of an extension which nobody records is missed', () => {
  const { matter, content } = letterCase('extension', 'en');
  expect(checkContent({ ...matter, act: undefined }, content)).toContainEqual({
    code: 'act-missing',
    severity: 'stops',
  });
});

it('every part that a letter can need can be said by a wording in each language', () => {
  for (const language of letterLanguages) {
    const { content } = letterCase('completion', language);
    const said = content.document.content.flatMap((block) => (block.type === 'section' ? [block.attrs.element] : []));
    for (const { element } of everyRequirement('completion')) {
      // An objection was refused and data are held in this case.
      if (element === 'no-data' || element === 'objection-action') continue;
      expect(said).toContain(element);
    }
  }
});

it('whatever is done to gaps and paragraphs, a letter without a required part never passes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.constantFrom(...letterLanguages),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'fill', 'empty', 'gap', 'unwrap', 'double')), {
        maxLength: 6,
      }),
      (kind, language, edits) => {
        const { matter, content } = letterCase(kind, language);
        const edited = withDocument(content, (blocks) => edits.reduce((now, [at, how]) => edit(now, at, how), blocks));
        const stops = checkContent(matter, edited).filter(({ severity }) => severity === 'stops');
        const isComplete = requirementsOf(matter)
          .filter(({ isRequired }) => isRequired)
          .every(({ element, leastWords }) => says(edited.document, element, leastWords));
        const isOpen = gapsOf(edited.document.content).length > 0;
        expect(stops.length > 0 || (isComplete && !isOpen)).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

/** An oracle of its own: the part is there, with words and without a gap. */
function says(document: LetterDocument, element: string, leastWords: number): boolean {
  const sections = sectionsOf(document, element);
  return (
    sections.length > 0 &&
    wordsOf(sections)
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= Math.min(leastWords, 1) &&
    gapsOf(sections).length === 0
  );
}

function edit(blocks: readonly Block[], place: number, how: string): readonly Block[] {
  const at = place % Math.max(1, blocks.length);
  return blocks.flatMap((block, index): readonly Block[] => {
    if (index !== at) return [block];
    switch (how) {
      case 'drop':
        return [];
      case 'double':
        return [block, block];
      case 'unwrap':
        return block.type === 'section' ? block.content : [block];
      default: {
        const inner: Block =
          how === 'gap'
            ? { type: 'paragraph', content: [{ type: 'gap', attrs: { name: 'x', prompt: 'x' } }] }
            : how === 'fill'
              ? paragraph('Several words that a person wrote here.')
              : { type: 'paragraph' };
        return [block.type === 'section' ? ({ ...block, content: [inner] } as Block) : inner];
      }
    }
  });
}

function articlesOf(kind: LetterKind): string {
  return [...new Set(everyRequirement(kind).map(({ article }) => citeArticle(article, 'en')))].join('; ');
}

it.each([['\u3164 \uFFA0 \u115F \u1160 \u3164 \u3164'], ['\u200B \u2060 \uFEFF \u00AD \u200D \u034F']])(
  'signs that nobody sees are no words: reasons of %j are none (GDPR Art. 12(3))',
  (unseen) => {
    const { matter, content } = letterCase('extension', 'en');
    const blank = withDocument(content, (blocks) =>
      blocks.map((block) =>
        isElement(block, 'reasons') ? ({ ...block, content: [paragraph(unseen)] } as Block) : block,
      ),
    );
    expect(checkContent(matter, blank)).toContainEqual(
      expect.objectContaining({ code: 'element-empty', severity: 'stops', element: 'reasons' }),
    );
  },
);

it.each(letterLanguages)(
  'a completion in %s never says that there were no recipients where some could not be told (GDPR Art. 19)',
  (language) => {
    const { matter } = letterCase('completion', language);
    const tasks = matter.state.tasks.map((task) =>
      task.kind === 'inform' ? { ...task, result: 'impossible' as const, note: 'opgeheven' } : task,
    );
    const told = tasks.filter(({ kind }) => kind === 'inform').map(({ name }) => name);
    expect(told.length).toBeGreaterThan(0);
    const composed = composeLetter({ templates: () => [] }, originalWording, {
      ...matter,
      state: { ...matter.state, tasks },
    });
    if (!composed.ok) throw new Error(JSON.stringify(composed.failure));
    const words = wordsOf(sectionsOf(composed.value.document, 'recipients-told'));
    expect(words).toContain(told[0]);
    expect(words).not.toMatch(/no recipients|geen ontvangers|pas de destinataire|keine Empfänger/u);
  },
);
