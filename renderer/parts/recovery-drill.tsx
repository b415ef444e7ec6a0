// The drill after the words were shown: three of them from the paper, by their place.

import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from './act-dialog.tsx';
import { Button } from './button.tsx';
import { drillPlaces, isSameWord, wordsOf } from './recovery-text.ts';
import { TextField } from './text-field.tsx';
import styles from './recovery-drill.module.css';

export interface RecoveryDrillProps {
  readonly recoveryKey: string;
  readonly onLook: () => void;
  readonly onRight: () => void;
  /** Left for later, on purpose. */
  readonly onSkip: () => void;
  /** 1 where the drill is the whole page. */
  readonly level?: 1 | 2;
}

export function RecoveryDrill({ recoveryKey, onLook, onRight, onSkip, level = 2 }: RecoveryDrillProps) {
  const { t } = useWords();
  const [places] = useState(() => drillPlaces(3));
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [wrong, setWrong] = useState<ReadonlySet<number>>(new Set());
  const [isSkipping, setSkipping] = useState(false);
  const words = wordsOf(recoveryKey);
  const Title = level === 1 ? 'h1' : 'h2';
  const isFilled = places.every((place) => (typed[place] ?? '').trim() !== '');

  const check = (form: HTMLFormElement): void => {
    const missed = places.filter((place) => !isSameWord(typed[place] ?? '', words[place - 1] ?? ''));
    setWrong(new Set(missed));
    const [first] = missed;
    if (first === undefined) return onRight();
    form.querySelectorAll('input')[places.indexOf(first)]?.focus();
  };

  return (
    <form
      className={styles.drill}
      onSubmit={(event) => {
        event.preventDefault();
        if (isFilled) check(event.currentTarget);
      }}
    >
      <Title className={styles.title}>{t('drill.title')}</Title>
      <p className={styles.text}>{t('drill.text')}</p>
      <div className={styles.fields}>
        {places.map((place, index) => (
          <TextField
            key={place}
            label={t('drill.word', { number: place })}
            value={typed[place] ?? ''}
            onChange={(value) => {
              setTyped({ ...typed, [place]: value });
              setWrong(new Set([...wrong].filter((each) => each !== place)));
            }}
            error={wrong.has(place) ? t('drill.wrong', { number: place }) : undefined}
            maxLength={40}
            hasFocus={index === 0}
          />
        ))}
      </div>
      <div className={styles.acts}>
        <span className={styles.aside}>
          <Button variant="quiet" onPress={onLook}>
            {t('drill.look')}
          </Button>
          <Button variant="quiet" onPress={() => setSkipping(true)}>
            {t('drill.skip')}
          </Button>
        </span>
        <Button type="submit" variant="primary" isDisabled={!isFilled}>
          {t('drill.check')}
        </Button>
      </div>
      {isSkipping ? (
        <ActDialog
          title={t('drill.skipTitle')}
          actLabel={t('drill.skipDo')}
          cancelLabel={t('app.back')}
          onClose={() => setSkipping(false)}
          onAct={async () => {
            onSkip();
            return undefined;
          }}
        >
          <p>{t('drill.skipText')}</p>
        </ActDialog>
      ) : null}
    </form>
  );
}
