// The code of a file that was just saved: shown once, to be read out by another way than the file goes.

import type { HandoverFileView } from '#core/desk/handover-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { Button } from '../../parts/button.tsx';
import { saveFile } from './use-handover-acts.ts';
import styles from './handover.module.css';

export interface CodeDialogProps {
  readonly file: HandoverFileView;
  readonly onNoted: () => void;
  readonly onClose: () => void;
}

export function CodeDialog({ file, onNoted, onClose }: CodeDialogProps) {
  const { t } = useWords();
  return (
    <ActDialog
      title={t('handover.codeTitle')}
      actLabel={t('handover.codeSaved')}
      onClose={onClose}
      cancelLabel={t('handover.codeLater')}
      onAct={async () => {
        onNoted();
        return undefined;
      }}
    >
      <p className={styles.note}>{t('handover.codeText', { file: file.fileName })}</p>
      <p className={styles.code} translate="no">
        {file.code}
      </p>
      <p className={styles.hash}>SHA-256 {file.sha256}</p>
      <div>
        <Button variant="quiet" onPress={() => saveFile(file)}>
          {t('handover.saveAgain')}
        </Button>
      </div>
    </ActDialog>
  );
}
