// A case on hold: who answers for the hold, why, when somebody looks again, and what the hold blocks.

import type { Day } from '#core/base/day.ts';
import type { RetentionRow } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { GatedButton } from '../../parts/gated-button.tsx';
import { joinClasses } from '../../parts/join-classes.ts';
import { UrgencyMark } from '../../parts/urgency-mark.tsx';
import { CaseCell } from './case-cell.tsx';
import type { RetentionDialog } from './retention-screen.tsx';
import { isReviewOverdue } from './split-retention.ts';
import styles from './retention.module.css';

export interface HeldRowProps {
  readonly row: RetentionRow;
  readonly today: Day;
  readonly onDialog: (dialog: RetentionDialog) => void;
}

export function HeldRow({ row, today, onDialog }: HeldRowProps) {
  const { t, day } = useWords();
  const { hold } = row;
  if (hold === undefined) return null;
  const isOverdue = isReviewOverdue(row, today);
  return (
    <li className={styles.row}>
      <CaseCell row={row} />
      <div className={styles.when}>
        <span className={joinClasses(styles.day, isOverdue && styles.overdue)}>
          {isOverdue ? <UrgencyMark shape="overdue" /> : null}
          {t(isOverdue ? 'retention.reviewOverdue' : 'retention.reviewOn', { day: day(hold.reviewOn, 'medium') })}
        </span>
        <span className={styles.aside}>{t('retention.heldBy', { owner: hold.owner })}</span>
      </div>
      <div className={styles.acts}>
        <Button label={t('retention.releaseOne', { ref: row.ref })} onPress={() => onDialog({ act: 'release', row })}>
          {t('retention.release')}…
        </Button>
        <GatedButton
          variant="quiet"
          blocked={{ code: 'case-on-hold', owner: hold.owner, reviewOn: hold.reviewOn }}
          onPress={() => undefined}
        >
          {t('retention.erase')}
        </GatedButton>
      </div>
      <p className={styles.reason}>{hold.reason}</p>
    </li>
  );
}
