// A few things of which any number can be chosen, each with a line of explanation where it needs one.

import { useId } from 'react';
import fieldStyles from './field.module.css';
import styles from './tick-list.module.css';

export interface ListedTick<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly note?: React.ReactNode;
  readonly isDisabled?: boolean;
}

export interface TickListProps<T extends string> {
  readonly label: string;
  readonly ticks: readonly ListedTick<T>[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

export function TickList<T extends string>({ label, ticks, chosen, onChange }: TickListProps<T>) {
  const id = useId();
  return (
    <fieldset className={styles.list}>
      <legend className={fieldStyles.label}>{label}</legend>
      {ticks.map(({ value, label: name, note, isDisabled = false }) => (
        <div key={value} className={styles.tick}>
          <input
            id={`${id}-${value}`}
            type="checkbox"
            checked={chosen.includes(value)}
            disabled={isDisabled}
            aria-describedby={note === undefined ? undefined : `${id}-${value}-note`}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
          <span>
            <label htmlFor={`${id}-${value}`}>{name}</label>
            {note === undefined ? null : (
              <span id={`${id}-${value}-note`} className={styles.note}>
                {note}
              </span>
            )}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
