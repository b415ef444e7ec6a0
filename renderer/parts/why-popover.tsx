// A day as a button that opens the reasons for it.

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { Day } from '#core/base/day.ts';
import { useWords } from '../i18n/use-words.ts';
import styles from './why-date.module.css';

export interface WhyPopoverProps {
  readonly day: Day;
  /** The day as it is written there. */
  readonly written: ReactNode;
  readonly children: (close: () => void) => ReactNode;
  readonly isOpen?: boolean | undefined;
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined;
  /** Left out of the Tab order where a row has one stop. */
  readonly isSkipped?: boolean;
}

export function WhyPopover(props: WhyPopoverProps) {
  const { day, written, children, isOpen, onOpenChange, isSkipped = false } = props;
  const words = useWords();
  const why = words.t('why.of', { day: words.day(day, 'full') });
  return (
    <DialogTrigger
      {...(isOpen === undefined ? {} : { isOpen })}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
    >
      <AriaButton className={styles.date ?? ''} excludeFromTabOrder={isSkipped}>
        <time dateTime={day}>{written}</time>
        <span className={styles.hidden}>, {words.t('clock.why')}</span>
      </AriaButton>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
        <Dialog className={styles.dialog ?? ''}>
          {({ close }) => (
            <>
              <div className={styles.head}>
                <Heading slot="title" className={styles.title ?? ''}>
                  {why}
                </Heading>
                <AriaButton className={styles.close ?? ''} aria-label={words.t('app.close')} onPress={close}>
                  <X aria-hidden="true" />
                </AriaButton>
              </div>
              {children(close)}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
