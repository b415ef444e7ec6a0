// One choice out of a few that all stay in sight, each with a line of explanation where it needs one.

import { Label, Radio, RadioGroup } from 'react-aria-components';
import { KeyCap } from './key-cap.tsx';
import fieldStyles from './field.module.css';
import styles from './choice-list.module.css';

export interface ListedChoice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly note?: string | undefined;
  /** Stays in sight although it cannot be chosen; the note then says why. */
  readonly isDisabled?: boolean;
  /** The key that makes this choice, shown at its end. */
  readonly shortcut?: string;
}

export interface ChoiceListProps<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  readonly choices: readonly ListedChoice<T>[];
  readonly onChange: (value: T) => void;
  readonly isRow?: boolean;
  readonly hasFocus?: boolean;
}

export function ChoiceList<T extends string>(props: ChoiceListProps<T>) {
  const { label, value, choices, onChange, isRow = false } = props;
  return (
    <RadioGroup
      className={fieldStyles.field ?? ''}
      value={value ?? null}
      onChange={(next) => {
        const chosen = choices.find((choice) => choice.value === next);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      <Label className={fieldStyles.label ?? ''}>{label}</Label>
      <div className={isRow ? styles.row : styles.list}>
        {choices.map((choice, index) => (
          <Radio
            key={choice.value}
            value={choice.value}
            isDisabled={choice.isDisabled ?? false}
            className={styles.choice ?? ''}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first choice of a dialog takes the keyboard (WAI-ARIA)
            autoFocus={props.hasFocus === true && (value === undefined ? index === 0 : value === choice.value)}
          >
            <span className={styles.dot} aria-hidden="true" />
            <span>
              {choice.label}
              {choice.note === undefined ? null : <span className={styles.note}>{choice.note}</span>}
            </span>
            {choice.shortcut === undefined ? null : <KeyCap>{choice.shortcut}</KeyCap>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
