// The editor's JSON as the letter's document: without attributes that only the editor has, so that the door takes it.

import type { Block, Inline, LetterDocument, List, ListItem, Mark, Paragraph } from '#core/desk/letter-document.ts';
import { isLetterLink } from './letter-link.ts';

/** A node as the editor writes it. */
export interface EditorNode {
  readonly type?: string | undefined;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly content?: readonly EditorNode[] | undefined;
  readonly marks?: readonly EditorNode[] | undefined;
  readonly text?: string | undefined;
}

/** What the model does not know is left out; its words stay where they can. */
export function letterOfEditor(doc: EditorNode): LetterDocument {
  return { type: 'doc', content: (doc.content ?? []).flatMap(blockOf) };
}

type Plain = Exclude<Block, { type: 'section' }>;

function blockOf(node: EditorNode): readonly Block[] {
  if (node.type !== 'section') return plainOf(node);
  const content = (node.content ?? []).flatMap(plainOf);
  return [{ type: 'section', attrs: { element: textOf(node.attrs?.['element']) }, content }];
}

function plainOf(node: EditorNode): readonly Plain[] {
  switch (node.type) {
    case 'heading': {
      const level = node.attrs?.['level'] === 3 ? 3 : 2;
      return [{ type: 'heading', attrs: { level }, content: inlinesOf(node) }];
    }
    case 'bulletList':
    case 'orderedList':
      return [listOf(node, node.type)];
    case 'table':
      return [
        {
          type: 'table',
          content: (node.content ?? []).map((row) => ({
            type: 'tableRow',
            content: (row.content ?? []).map((cell) => ({
              type: cell.type === 'tableHeader' ? 'tableHeader' : 'tableCell',
              content: (cell.content ?? []).map(paragraphOf),
            })),
          })),
        },
      ];
    default:
      return [paragraphOf(node)];
  }
}

function listOf(node: EditorNode, type: List['type']): List {
  return {
    type,
    content: (node.content ?? []).map((item): ListItem => ({
      type: 'listItem',
      content: (item.content ?? []).map((each) =>
        each.type === 'bulletList' || each.type === 'orderedList' ? listOf(each, each.type) : paragraphOf(each),
      ),
    })),
  };
}

function paragraphOf(node: EditorNode): Paragraph {
  const content = inlinesOf(node);
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
}

function inlinesOf(node: EditorNode): readonly Inline[] {
  return (node.content ?? []).flatMap((inline): readonly Inline[] => {
    switch (inline.type) {
      case 'text': {
        if (inline.text === undefined || inline.text === '') return [];
        const marks = (inline.marks ?? []).flatMap(markOf);
        return [marks.length === 0 ? { type: 'text', text: inline.text } : { type: 'text', text: inline.text, marks }];
      }
      case 'hardBreak':
        return [{ type: 'hardBreak' }];
      case 'gap': {
        const { name, prompt } = inline.attrs ?? {};
        return [{ type: 'gap', attrs: { name: textOf(name), prompt: textOf(prompt) } }];
      }
      default:
        return [];
    }
  });
}

function markOf({ type, attrs }: EditorNode): readonly Mark[] {
  if (type === 'bold' || type === 'italic') return [{ type }];
  const href = textOf(attrs?.['href']);
  return type === 'link' && isLetterLink(href) ? [{ type, attrs: { href } }] : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
