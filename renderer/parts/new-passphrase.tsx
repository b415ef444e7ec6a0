// A new passphrase, twice, with a hint in words on its strength.

import type { PassphraseStrength } from '#core/desk/passphrase-rule.ts';
import { useWords } from '../i18n/use-words.ts';
import { joinClasses } from './join-classes.ts';
import { TextField } from './text-field.tsx';
import type { NewPassphraseEntry } from './use-new-passphrase.ts';
import styles from './new-passphrase.module.css';

export interface NewPassphraseProps {
  readonly entry: NewPassphraseEntry;
  /** A desk has one already: the words say that this is the next. */
  readonly isNext?: boolean;
  readonly hasFocus?: boolean;
}

export function NewPassphrase({ entry, isNext = false, hasFocus = false }: NewPassphraseProps) {
  const { t } = useWords();
  const { first, again, strength, change } = entry;
  return (
    <>
      <div className={styles.field}>
        <TextField
          label={t(isNext ? 'passphrase.next' : 'passphrase.first')}
          type="password"
          value={first}
          onChange={(value) => change({ first: value, again })}
          autoComplete="new-password"
          hint={t('passphrase.hint')}
          maxLength={1024}
          hasFocus={hasFocus}
        />
        <StrengthHint strength={strength} />
      </div>
      <TextField
        label={t(isNext ? 'passphrase.nextAgain' : 'passphrase.again')}
        type="password"
        value={again}
        onChange={(value) => change({ first, again: value })}
        autoComplete="new-password"
        maxLength={1024}
        error={again !== '' && !first.startsWith(again) ? t('passphrase.differs') : undefined}
      />
    </>
  );
}

const levels: Readonly<Record<PassphraseStrength, number>> = { empty: 0, weak: 1, fair: 2, good: 3 };

function StrengthHint({ strength = 'empty' }: { readonly strength: PassphraseStrength | undefined }) {
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
