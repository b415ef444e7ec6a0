// One thing that is on or off, with a line of explanation where it needs one.

import { useId } from 'react';
import styles from './switch-line.module.css';

export interface SwitchLineProps {
  readonly label: string;
  readonly note?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function SwitchLine({ label, note, isOn, onChange }: SwitchLineProps) {
  const id = useId();
  return (
    <div>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => onChange(event.target.checked)}
          {...(note === undefined ? {} : { 'aria-describedby': id })}
        />
        <span>{label}</span>
      </label>
      {note === undefined ? null : (
        <p id={id} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  );
}
