// A labelled choice of one out of many, drawn by the platform.

import { useId } from 'react';
import styles from './field.module.css';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, value, choices, onChange, hint, error } = props;
  const id = useId();
  const words = error ?? hint;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={value}
        aria-describedby={words === undefined ? undefined : `${id}-words`}
        aria-invalid={error !== undefined}
        data-invalid={error === undefined ? undefined : true}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {words === undefined ? null : (
        <span id={`${id}-words`} className={error === undefined ? styles.hint : styles.error}>
          {words}
        </span>
      )}
    </div>
  );
}
