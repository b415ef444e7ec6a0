// One act of the DPO with what it needs: a form in a dialog that keeps the obstacle in sight until it is solved.

import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../i18n/use-words.ts';
import { AudienceStrip, type Audience } from './audience-strip.tsx';
import { Button } from './button.tsx';
import { joinClasses } from './join-classes.ts';
import { ObstacleNote } from './obstacle-note.tsx';
import styles from './act-dialog.module.css';

export interface LetterWay {
  readonly isReady: boolean;
  /** Begins the letter; an obstacle keeps the dialog open. */
  readonly write: () => Promise<Obstacle | undefined>;
}

export interface ActDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Does the act; an obstacle keeps the dialog open and is shown in it. */
  readonly onAct: () => Promise<Obstacle | undefined>;
  readonly actLabel: string;
  /** What it records can be told by a letter: that is then the way that comes first, and the act follows as the letter leaves. */
  readonly letter?: LetterWay | undefined;
  /** Where “Cancel” would be ambiguous. */
  readonly cancelLabel?: string;
  /** It cannot be undone, and looks so. */
  readonly isFinal?: boolean;
  readonly isReady?: boolean;
  readonly isWide?: boolean;
  /** Whom a text of this dialog is for, where that must not be mistaken. */
  readonly audience?: Audience | undefined;
  /** The act's answer is shown in the dialog, which then closes itself in its own time. */
  readonly isStaying?: boolean;
  readonly children: ReactNode;
}

export function ActDialog(props: ActDialogProps) {
  const {
    title,
    onClose,
    onAct,
    actLabel,
    cancelLabel,
    isFinal = false,
    isReady = true,
    isWide = false,
    children,
    isStaying = false,
    audience,
    letter,
  } = props;
  const { t } = useWords();
  const id = useId();
  const [isPending, setPending] = useState(false);
  const [obstacle, setObstacle] = useState<Obstacle>();

  const run = async (isPossible: boolean, way: () => Promise<Obstacle | undefined>): Promise<void> => {
    if (isPending || !isPossible) return;
    setPending(true);
    const met = await way().finally(() => setPending(false));
    setObstacle(met);
    if (met === undefined && !isStaying) onClose();
  };
  const act = (): Promise<void> => run(isReady, onAct);

  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isOpen
      isDismissable={!isPending}
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Modal
        className={joinClasses(
          isWide ? styles.wide : styles.sheet,
          audience?.kind === 'internal' && styles.internal,
          audience?.kind === 'outgoing' && styles.outgoing,
        )}
      >
        <Dialog
          className={styles.dialog ?? ''}
          {...(audience === undefined ? {} : { 'aria-describedby': `${id}-audience` })}
        >
          {audience === undefined ? null : <AudienceStrip id={`${id}-audience`} audience={audience} />}
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              void (letter === undefined ? act() : run(letter.isReady, letter.write));
            }}
          >
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <div className={styles.body}>{children}</div>
            {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
            {letter === undefined ? null : <p className={styles.ways}>{t('letter.ways')}</p>}
            <div className={styles.acts}>
              <Button onPress={onClose}>{cancelLabel ?? t('app.cancel')}</Button>
              {letter === undefined ? (
                <Button
                  type="submit"
                  variant={isFinal ? 'danger' : 'primary'}
                  isPending={isPending}
                  isDisabled={!isReady}
                >
                  {actLabel}
                </Button>
              ) : (
                <>
                  <Button isPending={isPending} isDisabled={!isReady} onPress={() => void act()}>
                    {actLabel}
                  </Button>
                  <Button type="submit" variant="primary" isPending={isPending} isDisabled={!letter.isReady}>
                    {t('letter.write.do')}
                  </Button>
                </>
              )}
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
