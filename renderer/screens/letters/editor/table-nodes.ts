// Tables in the editor: rows can be added and taken away, the columns are those of the wording.

import { Node, type Editor } from '@tiptap/react';
import { TextSelection } from '@tiptap/pm/state';

export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
});

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableHeader | tableCell)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

export const TableHeader = Node.create({
  name: 'tableHeader',
  content: 'paragraph+',
  isolating: true,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: () => ['th', 0],
});

export const TableCell = Node.create({
  name: 'tableCell',
  content: 'paragraph+',
  isolating: true,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: () => ['td', 0],
});

/** How deep the row lies that is written in; undefined outside a table. */
function rowDepth(editor: Editor): number | undefined {
  const { $from } = editor.state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type.name === 'tableRow') return depth;
  return undefined;
}

export function isInTable(editor: Editor): boolean {
  return rowDepth(editor) !== undefined;
}

/** A row under this one, with as many empty cells; the keyboard goes to its first. */
export function addRow(editor: Editor): boolean {
  const depth = rowDepth(editor);
  if (depth === undefined) return false;
  const { state, view } = editor;
  const { $from } = state.selection;
  const { tableRow, tableCell, paragraph } = state.schema.nodes;
  if (tableRow === undefined || tableCell === undefined || paragraph === undefined) return false;
  const count = $from.node(depth).childCount;
  const after = $from.after(depth);
  const cells = Array.from({ length: count }, () => tableCell.create(null, paragraph.create()));
  const change = state.tr.insert(after, tableRow.create(null, cells));
  view.dispatch(change.setSelection(TextSelection.near(change.doc.resolve(after + 3))).scrollIntoView());
  view.focus();
  return true;
}

/** This row goes; the last one stays. */
export function removeRow(editor: Editor): boolean {
  const depth = rowDepth(editor);
  if (depth === undefined) return false;
  const { state, view } = editor;
  const { $from } = state.selection;
  if ($from.node(depth - 1).childCount < 2) return false;
  view.dispatch(state.tr.delete($from.before(depth), $from.after(depth)).scrollIntoView());
  view.focus();
  return true;
}
