// Asks for the name of a program before it is saved: nobody types `invoice.pdf.exe` without reading it.

import { useState } from 'react';
import type { AttachmentView } from '#core/desk/reading-views.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from './act-dialog.tsx';
import { bytesOf, saveBytes } from './save-bytes.ts';
import { TextField } from './text-field.tsx';

export function SaveDialog({ file, onClose }: { readonly file: AttachmentView; readonly onClose: () => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const isSame = typed.normalize('NFC').trim() === file.fileName;
  return (
    <ActDialog
      title={t('read.saveRiskyTitle')}
      actLabel={t('read.save')}
      isReady={isSame}
      onClose={onClose}
      onAct={async () => {
        saveBytes(file.fileName, [bytesOf(file.base64)]);
        return undefined;
      }}
    >
      <p>{t(file.risk === 'double-extension' ? 'read.saveDouble' : 'read.saveProgram')}</p>
      <TextField
        label={t('read.typeName', { name: file.fileName })}
        value={typed}
        onChange={setTyped}
        maxLength={400}
        hasFocus
      />
    </ActDialog>
  );
}
