// Erasing everything that is due: one confirmation, one case after the other, stopped by the first obstacle.

import { useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { RetentionRow } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { EraseWords } from './erase-dialog.tsx';
import { useRetentionActs } from './use-retention-acts.ts';
import styles from './retention.module.css';

export interface EraseAllDialogProps {
  readonly rows: readonly RetentionRow[];
  readonly onClose: () => void;
}

export function EraseAllDialog({ rows, onClose }: EraseAllDialogProps) {
  const { t } = useWords();
  const { toaster } = useDesk();
  const acts = useRetentionActs();
  const [erased, setErased] = useState(0);
  const count = rows.length;

  const eraseAll = async (): Promise<Obstacle | undefined> => {
    const left = rows.slice(erased).map(({ ref }) => ref);
    const obstacle = await acts.erase(left, () => setErased((before) => before + 1));
    if (obstacle !== undefined) return obstacle;
    toaster.show({ text: t('retention.eraseAllDone', { count }), tone: 'done', fixed: 'erased' });
    return undefined;
  };

  return (
    <ActDialog
      title={t('retention.eraseAllTitle', { count })}
      actLabel={t('retention.eraseAllDo', { count: count - erased })}
      isFinal
      onClose={onClose}
      onAct={eraseAll}
    >
      <EraseWords />
      <ul className={styles.refs}>
        {rows.map(({ ref }) => (
          <li key={ref}>{ref}</li>
        ))}
      </ul>
      {erased === 0 ? null : (
        <output className={styles.aside}>{t('retention.erasedSoFar', { done: erased, total: count })}</output>
      )}
    </ActDialog>
  );
}
