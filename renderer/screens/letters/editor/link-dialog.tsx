// Where a link of the letter leads: a page or a mail address, or no link any more.

import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { linkOf } from './letter-link.ts';

export interface LinkDialogProps {
  /** Empty where nothing is linked yet. */
  readonly known: string;
  readonly onClose: () => void;
  /** undefined takes the link away. */
  readonly onLink: (href: string | undefined) => void;
}

export function LinkDialog({ known, onClose, onLink }: LinkDialogProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(known);
  const isEmpty = typed.trim() === '';
  const href = linkOf(typed);
  return (
    <ActDialog
      title={t('letter.link')}
      actLabel={t(isEmpty && known !== '' ? 'letter.unlink' : 'letter.link.do')}
      isReady={href !== undefined || (isEmpty && known !== '')}
      onClose={onClose}
      onAct={async () => {
        onLink(href);
        return undefined;
      }}
    >
      <TextField
        label={t('letter.link.address')}
        value={typed}
        onChange={setTyped}
        hasFocus
        hint={t('letter.link.hint')}
        error={!isEmpty && href === undefined ? t('letter.link.wrong') : undefined}
        maxLength={2000}
      />
    </ActDialog>
  );
}
