// A closed case without a hold: since when it is closed, from when it may go, and what can be done now.

import type { RetentionRow } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { WhyErasure } from '../../parts/why-erasure.tsx';
import { CaseCell } from './case-cell.tsx';
import type { RetentionDialog } from './retention-screen.tsx';
import styles from './retention.module.css';

export interface KeptRowProps {
  readonly row: RetentionRow;
  readonly onDialog: (dialog: RetentionDialog) => void;
}

export function KeptRow({ row, onDialog }: KeptRowProps) {
  const { t, day } = useWords();
  return (
    <li className={styles.row}>
      <CaseCell row={row} />
      <div className={styles.when}>
        <span className={styles.day}>
          <WhyErasure row={row}>
            {t(row.isDue ? 'retention.dueSince' : 'retention.dueFrom', { day: day(row.erasureDay, 'medium') })}
          </WhyErasure>
        </span>
        <span className={styles.aside}>{t('retention.closedOn', { day: day(row.closedOn, 'medium') })}</span>
      </div>
      <div className={styles.acts}>
        {row.isDue ? (
          <Button label={t('retention.eraseOne', { ref: row.ref })} onPress={() => onDialog({ act: 'erase', row })}>
            {t('retention.erase')}…
          </Button>
        ) : null}
        <Button
          variant="quiet"
          label={t('retention.holdOne', { ref: row.ref })}
          onPress={() => onDialog({ act: 'hold', row })}
        >
          {t('retention.hold')}…
        </Button>
      </div>
    </li>
  );
}
