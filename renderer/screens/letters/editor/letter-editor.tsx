// The letter to write in: the blocks of its document on white paper, with what the law wants said marked in the margin.

import { EditorContent, useEditor, useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import type { LetterDocument } from '#core/desk/letter-document.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { letterOfEditor } from './letter-of-editor.ts';
import { letterSchema } from './letter-schema.ts';
import type { LetterHold } from './letter-hold.ts';
import { EditorTools } from './editor-tools.tsx';
import { goToGap } from './gap-node.ts';
import styles from './letter-editor.module.css';

export interface LetterEditorProps {
  /** As it was when the editor appeared; later changes are the editor's own. */
  readonly document: LetterDocument;
  /** ISO 639-1: for the spelling and the voice. */
  readonly language: string;
  readonly onChange: (document: LetterDocument) => void;
  readonly nameOf: (element: string) => string;
  readonly articleOf: (element: string) => string;
  /** Enter with Ctrl was pressed in it. */
  readonly onSend: () => void;
  readonly onHold: (hold: LetterHold | undefined) => void;
}

export function LetterEditor(props: LetterEditorProps) {
  const { document: initial, language, onChange, onSend, nameOf, articleOf, onHold } = props;
  const { t } = useWords();
  const heard = useRef({ onChange, onSend });
  useEffect(() => {
    heard.current = { onChange, onSend };
  });
  const editor = useEditor({
    extensions: [
      ...letterSchema({
        nameOf,
        articleOf,
        classes: { section: styles.section ?? '', label: styles.label ?? '', article: styles.article ?? '' },
      }),
    ],
    // The model's lists cannot be changed, the editor's type wants that they could.
    content: structuredClone(initial) as object,
    // The page's policy forbids a style of its own; what it needs is in the module beside this one.
    injectCSS: false,
    editorProps: {
      // The editor keeps every Enter for itself.
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        heard.current.onSend();
        return true;
      },
      attributes: {
        class: styles.paper ?? '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('letter.body'),
        'aria-describedby': 'letter-keys',
        lang: language,
        spellcheck: 'true',
      },
      transformPastedHTML: (html) => html.replace(/<(style|script|title|head)\b[^]*?<\/\1>/giu, ''),
    },
    onUpdate: ({ editor: changed }) => heard.current.onChange(letterOfEditor(changed.getJSON())),
  });
  useEffect(() => {
    onHold({
      goTo: (element) => goToSection(editor, element),
      goToGap: () => {
        editor.commands.focus('start');
        goToGap(editor, 1);
      },
      add: (element) => addSection(editor, element),
    });
    return () => onHold(undefined);
  }, [editor, onHold]);
  const gaps = useEditorState({ editor, selector: ({ editor: current }) => countGaps(current) });
  return (
    <div className={styles.editor}>
      <div className={styles.bar}>
        <EditorTools editor={editor} />
        <p id="letter-keys" className={styles.keys}>
          {gaps === 0 ? t('letter.noGaps') : t('letter.gaps', { count: gaps })}
        </p>
      </div>
      <div className={styles.sheet} data-personal>
        <EditorContent editor={editor} />
      </div>
    </div>
  );
}

function countGaps({ state }: Editor): number {
  let count = 0;
  state.doc.descendants((node) => {
    if (node.type.name === 'gap') count += 1;
  });
  return count;
}

/** The keyboard goes into the part; to its first gap where it has one. */
function goToSection(editor: Editor, element: string): void {
  let place: number | undefined;
  let gap: number | undefined;
  editor.state.doc.descendants((node, at) => {
    if (node.type.name !== 'section' || node.attrs['element'] !== element || place !== undefined) return true;
    place = at;
    node.descendants((inner, offset) => {
      if (inner.type.name === 'gap') gap ??= at + 1 + offset;
    });
    return false;
  });
  if (place === undefined) return;
  const chain = editor.chain().focus(place + 2, { scrollIntoView: true });
  (gap === undefined ? chain : chain.setNodeSelection(gap)).run();
}

/** An empty part at the end of the letter's body, before what closes it, with the keyboard in it. */
function addSection(editor: Editor, element: string): void {
  const { doc } = editor.state;
  let place = 0;
  doc.forEach((node, offset) => {
    if (node.type.name === 'section') place = offset + node.nodeSize;
  });
  const at = place === 0 ? doc.content.size : place;
  editor
    .chain()
    .insertContentAt(at, { type: 'section', attrs: { element }, content: [{ type: 'paragraph' }] })
    .focus(at + 2, { scrollIntoView: true })
    .run();
}
