// The day from which a closed case may be erased, and why that day.

import { yearOf } from '#core/base/day.ts';
import type { RetentionRow } from '#core/desk/views.ts';
import { useWords } from '../i18n/use-words.ts';
import { WhyPopover } from './why-popover.tsx';
import styles from './why-date.module.css';

export interface WhyErasureProps {
  readonly row: Pick<RetentionRow, 'closedOn' | 'erasureDay'>;
  /** The day as it is written there. */
  readonly children: string;
}

export function WhyErasure({ row: { closedOn, erasureDay }, children }: WhyErasureProps) {
  const { t, day } = useWords();
  return (
    <WhyPopover day={erasureDay} written={children}>
      {() => (
        <div className={styles.body}>
          <p>
            {t('why.erasure', {
              closed: day(closedOn, 'full'),
              years: yearOf(erasureDay) - yearOf(closedOn),
              day: day(erasureDay, 'full'),
            })}
          </p>
          <p className={styles.note}>{t('why.erasureRule')}</p>
        </div>
      )}
    </WhyPopover>
  );
}
