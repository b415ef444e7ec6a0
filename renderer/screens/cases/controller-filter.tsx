// Narrows the list to the cases of one controller, where the desk works for several.

import type { OpenDesk } from '../../state/open-desk.ts';
import { useWords } from '../../i18n/use-words.ts';
import styles from './cases-screen.module.css';

export interface ControllerFilterProps {
  readonly controllers: OpenDesk['controllers'];
  /** An id, or empty for all. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function ControllerFilter({ controllers, value, onChange }: ControllerFilterProps) {
  const { t } = useWords();
  return (
    <select
      className={styles.controllers}
      aria-label={t('cases.controller')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t('cases.allControllers')}</option>
      {controllers.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
