// The second page: the passphrase, twice, with a hint on its strength.

import { useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { joinClasses } from '../../parts/join-classes.ts';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { strengthOf } from './passphrase-strength.ts';
import type { Strength } from './passphrase-strength.ts';
import styles from './welcome-page.module.css';

export interface ChoosePassphraseProps {
  readonly onBack: () => void;
  readonly onCreate: (passphrase: string) => Promise<Obstacle | undefined>;
}

export function ChoosePassphrase({ onBack, onCreate }: ChoosePassphraseProps) {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isPending, setPending] = useState(false);
  const [obstacle, setObstacle] = useState<Obstacle>();
  const differs = again !== '' && again !== passphrase;
  const strength = strengthOf(passphrase);
  const isReady = strength !== 'empty' && strength !== 'weak' && again === passphrase;

  const create = async (): Promise<void> => {
    setPending(true);
    setObstacle(await onCreate(passphrase).finally(() => setPending(false)));
  };

  return (
    <form
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isPending) void create();
      }}
    >
      <h1 className={styles.title}>{t('passphrase.title')}</h1>
      <p className={styles.text}>{t('passphrase.text')}</p>
      <TextField
        label={t('passphrase.first')}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="new-password"
        hint={t('passphrase.hint')}
        maxLength={1024}
        hasFocus
      />
      <StrengthHint strength={strength} />
      <TextField
        label={t('passphrase.again')}
        type="password"
        value={again}
        onChange={setAgain}
        autoComplete="new-password"
        maxLength={1024}
        error={differs ? t('passphrase.differs') : undefined}
      />
      {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
      <div className={styles.acts}>
        <Button onPress={onBack}>{t('app.back')}</Button>
        <Button type="submit" variant="primary" isDisabled={!isReady} isPending={isPending}>
          {isPending ? t('passphrase.creating') : t('passphrase.create')}
        </Button>
      </div>
    </form>
  );
}

const levels: Readonly<Record<Strength, number>> = { empty: 0, weak: 1, fair: 2, good: 3 };

function StrengthHint({ strength }: { readonly strength: Strength }) {
  const { t } = useWords();
  return (
    <output className={styles.strength}>
      <span className={styles.bars} aria-hidden="true">
        {[1, 2, 3].map((level) => (
          <span key={level} className={joinClasses(styles.bar, levels[strength] >= level && styles.on)} />
        ))}
      </span>
      {strength === 'empty' ? null : t(`passphrase.${strength}`)}
    </output>
  );
}
