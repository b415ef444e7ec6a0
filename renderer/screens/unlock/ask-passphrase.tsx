// The passphrase, or the keyring of this computer where it may open the desk.

import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import type { LockCause } from '#core/desk/views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { SampleOffer } from '../welcome/sample-offer.tsx';
import { GuessWait, LongWait } from './guess-wait.tsx';
import type { Opening } from './unlock-screen.tsx';
import styles from '../welcome/welcome-page.module.css';

export interface AskPassphraseProps {
  readonly open: Opening;
  readonly because: LockCause | undefined;
  readonly hasDeviceSlot: boolean;
  readonly onForgotten: () => void;
  readonly onSample: () => void;
}

export function AskPassphrase({ open, because, hasDeviceSlot, onForgotten, onSample }: AskPassphraseProps) {
  const { t } = useWords();
  const { client } = useDesk();
  const [passphrase, setPassphrase] = useState('');
  const [obstacle, setObstacle] = useState<Obstacle>();
  const [pending, setPending] = useState<'passphrase' | 'device'>();
  const wait = obstacle?.code === 'guess-too-soon' ? obstacle.seconds : undefined;

  const go = async (way: 'passphrase' | 'device'): Promise<void> => {
    setPending(way);
    setObstacle(undefined);
    try {
      setObstacle(
        await open(() => (way === 'device' ? client.security.unlockByDevice() : client.desk.unlock({ passphrase }))),
      );
    } finally {
      setPassphrase('');
      setPending(undefined);
    }
  };

  return (
    <form
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '' && pending === undefined && wait === undefined) void go('passphrase');
      }}
    >
      <h1 className={styles.title}>{t('unlock.title')}</h1>
      {because === undefined || because === 'asked' ? null : (
        <p className={styles.text}>{t(`unlock.because.${because}`)}</p>
      )}
      <TextField
        label={t('unlock.passphrase')}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="current-password"
        maxLength={1024}
        hasFocus
      />
      {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
      {wait === undefined ? null : <GuessWait seconds={wait} onOver={() => setObstacle(undefined)} />}
      {obstacle?.code === 'passphrase-wrong' ? <p className={styles.quiet}>{t('unlock.harmless')}</p> : null}
      {pending === undefined ? null : <LongWait />}
      <div className={styles.foot}>
        <Button variant="quiet" onPress={onForgotten}>
          {t('unlock.forgot')}
        </Button>
        <span className={styles.acts}>
          {hasDeviceSlot ? (
            <Button
              icon={<KeyRound aria-hidden="true" />}
              isPending={pending === 'device'}
              onPress={() => {
                if (pending === undefined) void go('device');
              }}
            >
              {t('unlock.byDevice')}
            </Button>
          ) : null}
          <Button
            type="submit"
            variant="primary"
            isDisabled={(passphrase === '' && pending === undefined) || wait !== undefined}
            isPending={pending === 'passphrase'}
          >
            {pending === 'passphrase' ? t('unlock.unlocking') : t('unlock.do')}
          </Button>
        </span>
      </div>
      <section className={styles.elsewhere}>
        <SampleOffer onSample={onSample} />
      </section>
    </form>
  );
}
