// One question of the new account: its title, its fields, what stands in the way, back and on.

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { ObstacleNote } from '../../../parts/obstacle-note.tsx';
import styles from './add-account.module.css';

export interface StepFormProps {
  readonly title: string;
  readonly text?: ReactNode;
  readonly children: ReactNode;
  readonly obstacle: Obstacle | undefined;
  readonly isFault: boolean;
  readonly onBack?: (() => void) | undefined;
  readonly onSubmit: () => void;
  readonly isReady: boolean;
  readonly isPending: boolean;
  /** undefined for a step that goes on by itself. */
  readonly actLabel: string | undefined;
  readonly pendingLabel: string;
  /** Beside the act. */
  readonly other?: ReactNode;
}

export function StepForm(props: StepFormProps) {
  const { title, text, children, obstacle, isFault, onBack, onSubmit, isReady, isPending, actLabel } = props;
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A field that takes the keyboard keeps it.
    const form = heading.current?.closest('form');
    if (form?.contains(document.activeElement) !== true) heading.current?.focus();
  }, []);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isPending) onSubmit();
      }}
    >
      <h2 ref={heading} className={styles.title} tabIndex={-1}>
        {title}
      </h2>
      {text === undefined ? null : <div className={styles.text}>{text}</div>}
      {children}
      {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
      {isFault ? (
        <p className={styles.fault} role="alert">
          {t('fault.title')} {t('fault.silent')}
        </p>
      ) : null}
      <div className={styles.acts}>
        {onBack === undefined ? null : <Button onPress={onBack}>{t('app.back')}</Button>}
        {actLabel === undefined ? null : (
          <Button type="submit" variant="primary" isDisabled={!isReady} isPending={isPending}>
            {isPending ? props.pendingLabel : actLabel}
          </Button>
        )}
        {props.other}
      </div>
    </form>
  );
}
