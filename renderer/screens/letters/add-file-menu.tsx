// Chooses one more file of the case to go with a letter.

import { Paperclip } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { FileId } from '#core/base/id.ts';
import type { LetterView } from '#core/desk/letter-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import menuStyles from '../../parts/act-menu.module.css';
import buttonStyles from '../../parts/button.module.css';
import { joinClasses } from '../../parts/join-classes.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useAnswer } from '../../state/use-answer.ts';

export function AddFileMenu({ view, onAdd }: { readonly view: LetterView; readonly onAdd: (id: FileId) => void }) {
  const { t, size } = useWords();
  const { queries } = useDesk();
  const files = useAnswer(queries.caseFiles.list.queryOptions({ input: { ref: view.caseRef } })).data ?? [];
  const others = files.filter(({ id }) => !view.files.some((file) => file.id === id));
  if (files.length === 0) return null;
  return (
    <MenuTrigger>
      <AriaButton className={joinClasses(buttonStyles.button, buttonStyles.quiet)} isDisabled={others.length === 0}>
        <Paperclip aria-hidden="true" />
        {t('letter.files.add')}
      </AriaButton>
      <Popover className={menuStyles.popover ?? ''} placement="bottom start">
        <Menu
          className={menuStyles.menu ?? ''}
          aria-label={t('letter.files.add')}
          onAction={(key) => {
            const chosen = others.find(({ id }) => id === key);
            if (chosen !== undefined) onAdd(chosen.id);
          }}
        >
          {others.map((file) => (
            <MenuItem key={file.id} id={file.id} textValue={file.name} className={menuStyles.item ?? ''}>
              <span data-personal>{file.name}</span> {t(`letter.file.${file.origin.kind}`)} · {size(file.size)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
