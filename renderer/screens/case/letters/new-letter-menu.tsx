// Begins any kind of letter. Those with an act of the law behind them ask for its facts first.

import { Mail } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { LetterKind } from '#core/case/letter-kind.ts';
import { letterKinds } from '#core/case/letter-kind.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import menuStyles from '../../../parts/act-menu.module.css';
import buttonStyles from '../../../parts/button.module.css';
import { CommandCap } from '../../../parts/command-cap.tsx';
import { useWriteLetter } from './use-write-letter.tsx';

export interface NewLetterProps {
  readonly isChoosing: boolean;
  readonly onChoosing: (isChoosing: boolean) => void;
}

export function NewLetterMenu({ view, isChoosing, onChoosing }: NewLetterProps & { readonly view: CaseView }) {
  const { t, say } = useWords();
  const write = useWriteLetter(view);
  return (
    <MenuTrigger isOpen={isChoosing} onOpenChange={onChoosing}>
      <AriaButton className={buttonStyles.button ?? ''}>
        <Mail aria-hidden="true" />
        <span>{t('case.newLetter')}</span>
        <CommandCap command="case.newLetter" />
      </AriaButton>
      <Popover className={menuStyles.popover ?? ''} placement="bottom end">
        <Menu
          className={menuStyles.menu ?? ''}
          aria-label={t('case.newLetter')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the keyboard (WAI-ARIA), also by its key
          autoFocus="first"
          onAction={(key) => {
            const chosen = letterKinds.find((kind) => kind === key);
            if (chosen !== undefined) write(chosen);
          }}
        >
          {kindsFor(view).map((kind) => (
            <MenuItem key={kind} id={kind} className={menuStyles.item ?? ''}>
              {say(`letterKind.${kind}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Of a case that is no longer open nothing is decided or extended; it can still be written to. */
function kindsFor({ phase }: CaseView): readonly LetterKind[] {
  return phase === 'open' ? letterKinds : ['recipients-notice', 'closing', 'message'];
}
