// A gap in the editor: something that nobody has filled in yet. Tab goes from one to the next, typing takes its place.

import { Node, type Editor } from '@tiptap/react';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

export const Gap = Node.create({
  name: 'gap',
  inline: true,
  group: 'inline',
  atom: true,
  selectable: true,
  draggable: false,
  addAttributes() {
    return {
      name: { default: '', parseHTML: (element) => element.dataset['gap'] ?? '', rendered: false },
      prompt: { default: '', parseHTML: (element) => element.textContent, rendered: false },
    };
  },
  parseHTML: () => [{ tag: 'span[data-gap]' }],
  renderHTML: ({ node }) => ['span', { 'data-gap': String(node.attrs['name']) }, String(node.attrs['prompt'])],
  renderText: ({ node }) => `[${String(node.attrs['prompt'])}]`,
  addKeyboardShortcuts() {
    return {
      Tab: ({ editor }) => goToGap(editor, 1),
      'Shift-Tab': ({ editor }) => goToGap(editor, -1),
    };
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          // A dead key or an input method begins to write: there must be a place for it, not a chosen gap.
          compositionstart: makePlace,
          keydown: (view, event) => (event.key === 'Dead' ? makePlace(view) : false),
        },
      },
    }),
  ],
});

function makePlace(view: EditorView): false {
  const { selection, tr } = view.state;
  if (selection instanceof NodeSelection && selection.node.type.name === 'gap') view.dispatch(tr.deleteSelection());
  return false;
}

/** Chooses the next gap; false where there is none that way, so that Tab leaves the letter. */
export function goToGap(editor: Editor, by: 1 | -1): boolean {
  const { selection, doc } = editor.state;
  const places: number[] = [];
  doc.descendants((node, place) => {
    if (node.type.name === 'gap') places.push(place);
  });
  const isOnGap = selection instanceof NodeSelection && selection.node.type.name === 'gap';
  const next =
    by === 1
      ? places.find((place) => (isOnGap ? place > selection.from : place >= selection.from))
      : places.findLast((place) => place < selection.from);
  if (next === undefined) return false;
  return editor.chain().setNodeSelection(next).scrollIntoView().run();
}
