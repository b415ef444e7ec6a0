// The guide and the help beside terms: every page can be drawn, and every way into it leads somewhere.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGuidePage } from '#renderer/help/guide-markdown.ts';
import { guidePages, isGuidePage } from '#renderer/help/guide-page.ts';
import type { GuideBlock, GuideInline } from '#renderer/help/guide-page.ts';
import { helpTopics } from '#renderer/help/topics.ts';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'guide');
const read = (page: string) => readGuidePage(readFileSync(join(folder, `${page}.md`), 'utf8'));

function linksIn(blocks: readonly GuideBlock[]): readonly string[] {
  const within = (inlines: readonly GuideInline[]): readonly string[] =>
    inlines.flatMap((inline) =>
      typeof inline === 'string' || inline.kind === 'key'
        ? []
        : [...(inline.kind === 'page' ? [inline.page] : []), ...within(inline.inlines)],
    );
  return blocks.flatMap((block) => {
    if (block.kind === 'picture') return [];
    if (block.kind === 'table') return [...block.head, ...block.rows.flat()].flatMap(within);
    return 'items' in block ? block.items.flatMap(within) : within(block.inlines);
  });
}

describe('the guide', () => {
  test('has exactly the pages that the screens list', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
    expect(files.toSorted()).toEqual(guidePages.map((page) => `${page}.md`).toSorted());
  });

  test.each(guidePages)('draws the page “%s”, whose links lead to pages', (page) => {
    const { title, blocks } = read(page);
    expect(title).not.toBe('');
    expect(blocks.length).toBeGreaterThan(1);
    expect(linksIn(blocks).filter((name) => !isGuidePage(name))).toEqual([]);
  });

  test('shows pictures that are there, each under 120 kB and with words for those who do not see it', () => {
    const pictures = guidePages.flatMap((page) => read(page).blocks).filter((block) => block.kind === 'picture');
    expect(pictures.length).toBeGreaterThan(4);
    for (const { file, says } of pictures) {
      const path = join(folder, 'pictures', file);
      expect([file, existsSync(path)]).toEqual([file, true]);
      expect(readFileSync(path).length).toBeLessThan(120_000);
      expect(says.length).toBeGreaterThan(3);
    }
  });

  test('becomes text, never HTML', () => {
    expect(readGuidePage('# A & B\n\nPress `<` and **not** *that*.')).toEqual({
      title: 'A & B',
      blocks: [
        {
          kind: 'text',
          inlines: [
            'Press ',
            { kind: 'key', text: '<' },
            ' and ',
            { kind: 'strong', inlines: ['not'] },
            ' ',
            { kind: 'em', inlines: ['that'] },
            '.',
          ],
        },
      ],
    });
    expect(() => readGuidePage('# A\n\n<b>raw</b>')).toThrow(/the guide has no/);
    expect(() => readGuidePage('# A\n\n[away](https://example.org)')).toThrow(/its own pages/);
  });
});

test('each term with help leads to a page of the guide', () => {
  expect(Object.values(helpTopics).every(({ page, article }) => isGuidePage(page) && article.startsWith('GDPR'))).toBe(
    true,
  );
});
