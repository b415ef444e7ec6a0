// A file that was just made: its code stays at hand until a person says that it is written down.

import { useState } from 'react';
import type { HandoverFileView } from '#core/desk/handover-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { CodeDialog } from './code-dialog.tsx';
import styles from './handover.module.css';

export function MadeFile({ file, onNoted }: { readonly file: HandoverFileView; readonly onNoted: () => void }) {
  const { t } = useWords();
  const [isShown, setShown] = useState(true);
  return (
    <div className={styles.acts}>
      <span>{file.fileName}</span>
      <Button onPress={() => setShown(true)}>{t('handover.showCode')}…</Button>
      {isShown ? <CodeDialog file={file} onNoted={onNoted} onClose={() => setShown(false)} /> : null}
    </div>
  );
}
