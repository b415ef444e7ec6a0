// The way to erase a mail that belongs to no case; for one in a case, the case is erased.

import { Eraser } from 'lucide-react';
import { useState } from 'react';
import type { MessageView } from '#core/desk/views.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from './button.tsx';
import { EraseMailDialog } from './erase-dialogs.tsx';

export interface EraseMailProps {
  readonly message: MessageView;
  readonly onErased?: (() => void) | undefined;
}

export function EraseMail({ message, onErased }: EraseMailProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (message.disposition === 'case' || message.disposition === 'erased') return null;
  return (
    <>
      <Button variant="quiet" icon={<Eraser aria-hidden="true" />} onPress={() => setOpen(true)}>
        {t('eraseMail.act')}…
      </Button>
      {isOpen ? <EraseMailDialog id={message.id} onErased={onErased} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
