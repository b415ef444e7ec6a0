// Erasing one case: what goes, what stays, and that nothing brings it back.

import type { RetentionRow } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useRetentionActs } from './use-retention-acts.ts';
import styles from './retention.module.css';

export function EraseDialog({ row, onClose }: { readonly row: RetentionRow; readonly onClose: () => void }) {
  const { t } = useWords();
  const { toaster } = useDesk();
  const acts = useRetentionActs();
  const { ref } = row;
  return (
    <ActDialog
      title={t('retention.eraseTitle', { ref })}
      actLabel={t('retention.eraseDo')}
      isFinal
      onClose={onClose}
      onAct={async () => {
        const obstacle = await acts.erase([ref]);
        if (obstacle === undefined)
          toaster.show({ text: t('retention.eraseDone', { ref }), tone: 'done', fixed: 'erased' });
        return obstacle;
      }}
    >
      <EraseWords />
    </ActDialog>
  );
}

/** The same for one case and for many. */
export function EraseWords() {
  const { t } = useWords();
  return (
    <div className={styles.warning}>
      <p className={styles.final}>{t('retention.eraseFinal')}</p>
      <p>{t('retention.eraseGoes')}</p>
      <p>{t('retention.eraseStays')}</p>
    </div>
  );
}
