// What can be done to the words that are chosen: a toolbar that the keyboard enters once and walks with the arrows.

import { useEditorState, type Editor } from '@tiptap/react';
import {
  BetweenHorizontalStart,
  Bold,
  Heading2,
  Heading3,
  Italic,
  Link2,
  List,
  ListOrdered,
  Redo2,
  TableRowsSplit,
  Undo2,
} from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Group, Separator, ToggleButton, Toolbar } from 'react-aria-components';
import type { TextKey } from '../../../i18n/text-key.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { LinkDialog } from './link-dialog.tsx';
import { addRow, isInTable, removeRow } from './table-nodes.ts';
import styles from './editor-tools.module.css';

export function EditorTools({ editor }: { readonly editor: Editor }) {
  const { t } = useWords();
  const [isLinking, setLinking] = useState(false);
  const on = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      link: current.isActive('link'),
      heading2: current.isActive('heading', { level: 2 }),
      heading3: current.isActive('heading', { level: 3 }),
      bullets: current.isActive('bulletList'),
      numbers: current.isActive('orderedList'),
      table: isInTable(current),
      canUndo: current.can().undo(),
      canRedo: current.can().redo(),
    }),
  });
  const chain = () => editor.chain().focus();
  return (
    <>
      <Toolbar className={styles.tools ?? ''} aria-label={t('letter.tools')}>
        <Group className={styles.group ?? ''} aria-label={t('letter.tools.words')}>
          <Toggle name="letter.bold" isOn={on.bold} icon={<Bold />} onPress={() => chain().toggleBold().run()} />
          <Toggle
            name="letter.italic"
            isOn={on.italic}
            icon={<Italic />}
            onPress={() => chain().toggleItalic().run()}
          />
          <Toggle name="letter.link" isOn={on.link} icon={<Link2 />} onPress={() => setLinking(true)} />
        </Group>
        <Separator orientation="vertical" className={styles.line ?? ''} />
        <Group className={styles.group ?? ''} aria-label={t('letter.tools.blocks')}>
          <Toggle
            name="letter.heading"
            isOn={on.heading2}
            icon={<Heading2 />}
            onPress={() => chain().toggleHeading({ level: 2 }).run()}
          />
          <Toggle
            name="letter.subheading"
            isOn={on.heading3}
            icon={<Heading3 />}
            onPress={() => chain().toggleHeading({ level: 3 }).run()}
          />
          <Toggle
            name="letter.bullets"
            isOn={on.bullets}
            icon={<List />}
            onPress={() => chain().toggleBulletList().run()}
          />
          <Toggle
            name="letter.numbers"
            isOn={on.numbers}
            icon={<ListOrdered />}
            onPress={() => chain().toggleOrderedList().run()}
          />
        </Group>
        {on.table ? (
          <>
            <Separator orientation="vertical" className={styles.line ?? ''} />
            <Group className={styles.group ?? ''} aria-label={t('letter.tools.table')}>
              <Once name="letter.addRow" icon={<BetweenHorizontalStart />} onPress={() => addRow(editor)} />
              <Once name="letter.removeRow" icon={<TableRowsSplit />} onPress={() => removeRow(editor)} />
            </Group>
          </>
        ) : null}
        <Separator orientation="vertical" className={styles.line ?? ''} />
        <Group className={styles.group ?? ''} aria-label={t('letter.tools.back')}>
          <Once name="letter.undo" icon={<Undo2 />} isOff={!on.canUndo} onPress={() => chain().undo().run()} />
          <Once name="letter.redo" icon={<Redo2 />} isOff={!on.canRedo} onPress={() => chain().redo().run()} />
        </Group>
      </Toolbar>
      {isLinking ? (
        <LinkDialog
          known={String(editor.getAttributes('link')['href'] ?? '')}
          onClose={() => setLinking(false)}
          onLink={(href) => {
            const range = chain().extendMarkRange('link');
            if (href === undefined) range.unsetLink().run();
            else if (editor.state.selection.empty && !on.link)
              chain()
                .insertContent({
                  type: 'text',
                  text: href.replace(/^mailto:/u, ''),
                  marks: [{ type: 'link', attrs: { href } }],
                })
                .run();
            else range.setLink({ href }).run();
          }}
        />
      ) : null}
    </>
  );
}

interface ToolProps {
  readonly name: TextKey;
  readonly icon: ReactNode;
  readonly onPress: () => void;
}

function Toggle({ name, icon, isOn, onPress }: ToolProps & { readonly isOn: boolean }) {
  const { t } = useWords();
  return (
    <span title={t(name)}>
      <ToggleButton className={styles.tool ?? ''} aria-label={t(name)} isSelected={isOn} onChange={onPress}>
        {icon}
      </ToggleButton>
    </span>
  );
}

function Once({ name, icon, isOff = false, onPress }: ToolProps & { readonly isOff?: boolean }) {
  const { t } = useWords();
  return (
    <span title={t(name)}>
      <AriaButton className={styles.tool ?? ''} aria-label={t(name)} isDisabled={isOff} onPress={onPress}>
        {icon}
      </AriaButton>
    </span>
  );
}
