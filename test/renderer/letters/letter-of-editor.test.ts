// What the editor holds becomes a document that the door takes: nothing that the model does not know goes through.

import { describe, expect, it } from 'vitest';
import { letterDocument } from '#rpc/letter-document.ts';
import { letterOfEditor, type EditorNode } from '#renderer/screens/letters/editor/letter-of-editor.ts';
import { isLetterLink, linkOf } from '#renderer/screens/letters/editor/letter-link.ts';

function paragraph(...content: readonly EditorNode[]): EditorNode {
  return { type: 'paragraph', content };
}

const everything: EditorNode = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2, id: 'x' }, content: [{ type: 'text', text: 'Heading' }] },
    {
      type: 'section',
      attrs: { element: 'reasons' },
      content: [
        paragraph(
          { type: 'text', text: 'Because ' },
          { type: 'gap', attrs: { name: 'reason', prompt: 'why' } },
          { type: 'hardBreak' },
          {
            type: 'text',
            text: 'a page',
            marks: [
              { type: 'bold' },
              { type: 'link', attrs: { href: 'https://example.org', target: '_blank', rel: null, class: null } },
            ],
          },
        ),
        {
          type: 'orderedList',
          attrs: { start: 3, type: null },
          content: [
            {
              type: 'listItem',
              content: [
                paragraph({ type: 'text', text: 'one' }),
                { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph()] }] },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [{ type: 'tableHeader', attrs: { colspan: 1 }, content: [paragraph()] }] },
        { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph({ type: 'text', text: 'x' })] }] },
      ],
    },
    paragraph(),
  ],
};

describe('the document of a letter', () => {
  it('passes the door with every block and mark that there is', () => {
    const document = letterOfEditor(everything);
    expect(letterDocument.parse(document)).toEqual(document);
    expect(document.content[0]).toEqual({
      type: 'heading',
      attrs: { level: 2 },
      content: [{ type: 'text', text: 'Heading' }],
    });
  });

  it('has no link to anything but a page over https and a mail address', () => {
    const hostile = [
      'javascript:alert(1)',
      'http://example.org',
      'data:text/html,x',
      'file:///etc/passwd',
      'https://a b',
    ];
    for (const href of hostile) {
      expect(isLetterLink(href), href).toBe(false);
      const document = letterOfEditor({
        type: 'doc',
        content: [paragraph({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] })],
      });
      expect(document.content).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }]);
    }
  });

  it('leaves out inlines and marks that the model does not know, and keeps the words of blocks', () => {
    const document = letterOfEditor({
      type: 'doc',
      content: [
        { type: 'blockquote', content: [{ type: 'text', text: 'quoted', marks: [{ type: 'strike' }] }] },
        paragraph({ type: 'image', attrs: { src: 'https://example.org/x.png' } }),
      ],
    });
    expect(document.content).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'quoted' }] },
      { type: 'paragraph' },
    ]);
  });
});

describe('a link that is typed', () => {
  it.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['example.org/privacy', 'https://example.org/privacy'],
    ['dpo@example.org', 'mailto:dpo@example.org'],
    [' mailto:dpo@example.org ', 'mailto:dpo@example.org'],
    ['javascript:alert(1)', undefined],
    ['ftp://example.org', undefined],
    ['two words', undefined],
  ])('%s', (typed, href) => {
    expect(linkOf(typed)).toBe(href);
  });
});
