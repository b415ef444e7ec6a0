// What the editor knows: the blocks and marks of a letter's document, and nothing that it could not leave as.

import { Node, type AnyExtension } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { Gap } from './gap-node.ts';
import { Section, type SectionOptions } from './section-node.ts';
import { Table, TableCell, TableHeader, TableRow } from './table-nodes.ts';
import { isLetterLink } from './letter-link.ts';

const Letter = Node.create({ name: 'doc', topNode: true, content: '(section | block)+' });

/** A list item holds what the model lets it hold; no tables or headings within lists. */
const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem('listItem') };
  },
});

/** Without the key that sends the letter, which the usual line break takes too. */
const HardBreak = Node.create({
  name: 'hardBreak',
  inline: true,
  group: 'inline',
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: 'hardBreak' }) };
  },
});

export function letterSchema(section: SectionOptions): readonly AnyExtension[] {
  return [
    StarterKit.configure({
      document: false,
      listItem: false,
      hardBreak: false,
      blockquote: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      strike: false,
      underline: false,
      dropcursor: false,
      trailingNode: false,
      heading: { levels: [2, 3] },
      link: {
        openOnClick: false,
        autolink: true,
        linkOnPaste: true,
        defaultProtocol: 'https',
        HTMLAttributes: { target: null, rel: null, class: null },
        isAllowedUri: (href) => isLetterLink(href),
        shouldAutoLink: (href) => isLetterLink(href),
      },
    }),
    Letter,
    ListItem,
    HardBreak,
    Gap,
    Section.configure(section),
    Table,
    TableRow,
    TableHeader,
    TableCell,
  ];
}
