// A legal date of a case that explains itself: the clock's ledger behind the day, with the acts that move it.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Day } from '#core/base/day.ts';
import { useWords } from '../i18n/use-words.ts';
import { WhyLedger, type WhyAct } from './why-ledger.tsx';
import { WhyPopover, type WhyPopoverProps } from './why-popover.tsx';
import styles from './why-date.module.css';

export interface WhyDateProps extends Pick<WhyPopoverProps, 'isOpen' | 'onOpenChange' | 'isSkipped'> {
  readonly caseRef: string;
  readonly day: Day;
  /** The day as it is written there. */
  readonly children: ReactNode;
  /** What the acts in the popover do; without it, the popover leads to the case. */
  readonly onAct?: ((act: WhyAct) => void) | undefined;
}

export function WhyDate({ caseRef, children, onAct, ...popover }: WhyDateProps) {
  const { t } = useWords();
  return (
    <WhyPopover {...popover} written={children}>
      {(close) => (
        <>
          <WhyLedger
            caseRef={caseRef}
            onAct={
              onAct &&
              ((act) => {
                close();
                onAct(act);
              })
            }
          />
          {onAct === undefined ? (
            <p className={styles.way}>
              <Link to="/cases/$ref" params={{ ref: caseRef }} onClick={close}>
                {t('why.openCase')}
              </Link>
            </p>
          ) : null}
        </>
      )}
    </WhyPopover>
  );
}
