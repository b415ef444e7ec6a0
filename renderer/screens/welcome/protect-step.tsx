// The fourth step: the passphrase, twice, with a hint on its strength. Then the desk is made, in sight of whoever waits.

import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { NewPassphrase } from '../../parts/new-passphrase.tsx';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { useNewPassphrase } from '../../parts/use-new-passphrase.ts';
import { StepTitle } from './step-title.tsx';
import styles from './welcome-page.module.css';

/** What is being made now. */
export type Making = 'desk' | 'mailbox';

export interface ProtectStepProps {
  /** Of the mailbox that will be connected, where one was chosen. */
  readonly user: string | undefined;
  readonly making: Making | undefined;
  readonly onBack: () => void;
  readonly onCreate: (passphrase: string) => Promise<Obstacle | undefined>;
}

export function ProtectStep({ user, making, onBack, onCreate }: ProtectStepProps) {
  const { t } = useWords();
  const entry = useNewPassphrase();
  const [isPending, setPending] = useState(false);
  const [obstacle, setObstacle] = useState<Obstacle>();

  const create = async (): Promise<void> => {
    setPending(true);
    setObstacle(undefined);
    setObstacle(await onCreate(entry.first).finally(() => setPending(false)));
  };

  return (
    <form
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault();
        if (entry.isReady && !isPending) void create();
      }}
    >
      <StepTitle>{t('firstRun.protectTitle')}</StepTitle>
      <p className={styles.text}>{t('passphrase.text')}</p>
      <NewPassphrase entry={entry} hasFocus />
      {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
      {making === undefined ? null : (
        <ol className={styles.making} aria-label={t('firstRun.making')} aria-live="polite">
          <li aria-current={making === 'desk' ? 'step' : undefined}>
            {making === 'mailbox' ? <Check aria-hidden="true" /> : <span aria-hidden="true">…</span>}
            {t('firstRun.makingDesk')}
          </li>
          {user === undefined ? null : (
            <li aria-current={making === 'mailbox' ? 'step' : undefined}>
              <span aria-hidden="true">{making === 'mailbox' ? '…' : '·'}</span>
              {t('firstRun.makingMailbox', { user })}
            </li>
          )}
        </ol>
      )}
      <div className={styles.acts}>
        <Button onPress={onBack} isDisabled={isPending}>
          {t('app.back')}
        </Button>
        <Button type="submit" variant="primary" isDisabled={!entry.isReady} isPending={isPending}>
          {isPending ? t('passphrase.creating') : t('passphrase.create')}
        </Button>
      </div>
    </form>
  );
}
