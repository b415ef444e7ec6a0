// The days at which things are reminded of: before a deadline, after an ask, after a task.

import { useId } from 'react';
import { usualStages, type ReminderStages } from '#core/desk/reminder-views.ts';
import { useWords } from '../i18n/use-words.ts';
import { SelectField } from '../parts/select-field.tsx';
import fieldStyles from '../parts/field.module.css';
import styles from './reminder-settings.module.css';

const steps = [14, 10, 7, 5, 3, 2, 1] as const;
/** The first month's end is told from a week before on. */
const noticeFrom = 7;
const waits = [3, 5, 7, 10, 14] as const;

export interface ReminderStepsProps {
  readonly stages: ReminderStages;
  readonly onChange: (stages: ReminderStages) => void;
}

export function ReminderSteps({ stages, onChange }: ReminderStepsProps) {
  const { t } = useWords();
  const id = useId();
  const turn = (step: number, isOn: boolean): void => {
    const due = steps.filter((one) => (one === step ? isOn : stages.due.includes(one)));
    onChange({ ...stages, due, notice: due.filter((one) => one <= noticeFrom) });
  };
  return (
    <>
      <fieldset className={styles.steps} aria-describedby={id}>
        <legend className={fieldStyles.label}>{t('reminders.steps')}</legend>
        <div className={styles.ticks}>
          {steps.map((step) => (
            <label key={step} className={styles.tick}>
              <input
                type="checkbox"
                checked={stages.due.includes(step)}
                onChange={(event) => turn(step, event.target.checked)}
              />
              {t('reminders.stepOf', { days: step })}
            </label>
          ))}
        </div>
        <p id={id} className={fieldStyles.hint}>
          {t('reminders.stepsNote')}
        </p>
      </fieldset>
      <div className={styles.hours}>
        <Wait
          label={t('reminders.awaited')}
          value={stages.awaited[0] ?? usualStages.task}
          onChange={(days) => onChange({ ...stages, awaited: [days, 2 * days] })}
        />
        <Wait label={t('reminders.task')} value={stages.task} onChange={(task) => onChange({ ...stages, task })} />
      </div>
    </>
  );
}

interface WaitProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (days: number) => void;
}

function Wait({ label, value, onChange }: WaitProps) {
  const { t } = useWords();
  return (
    <SelectField
      label={label}
      value={String(value)}
      choices={waits.map((days) => ({ value: String(days), label: t('reminders.daysOf', { days }) }))}
      onChange={(next) => onChange(Number(next))}
    />
  );
}
