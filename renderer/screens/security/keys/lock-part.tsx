// After how long without use the desk locks itself.

import { useWords } from '../../../i18n/use-words.ts';
import { SelectField } from '../../../parts/select-field.tsx';
import { useDesk } from '../../../state/desk-context.ts';
import { useWay } from '../../../state/use-way.ts';
import { Part } from '../part.tsx';
import { useUpkeepActs } from '../use-upkeep-acts.ts';
import styles from '../security.module.css';

const offered = [2, 5, 10, 15, 30, 60, 120, 0];

export function LockPart({ minutes }: { readonly minutes: number }) {
  const { t } = useWords();
  const { client } = useDesk();
  const { tell } = useUpkeepActs();
  const way = useWay();
  const keeping = (wanted: number) => client.security.lockAfter({ minutes: wanted });
  const lockAfter = (wanted: number): void =>
    tell(keeping(wanted), t('lockAfter.kept'), {
      part: 'lock after',
      undo: way(() => keeping(minutes)),
      redo: way(() => keeping(wanted)),
    });
  const choices = offered.includes(minutes) ? offered : [minutes, ...offered];
  return (
    <Part title={t('lockAfter.title')}>
      <p className={styles.note}>{t('lockAfter.text')}</p>
      <div className={styles.short}>
        <SelectField
          label={t('lockAfter.label')}
          value={String(minutes)}
          choices={choices.map((value) => ({
            value: String(value),
            label: value === 0 ? t('lockAfter.never') : t('lockAfter.minutes', { minutes: value }),
          }))}
          onChange={(value) => lockAfter(Number(value))}
          hint={minutes === 0 ? t('lockAfter.neverWarning') : undefined}
        />
      </div>
    </Part>
  );
}
