// When and how the desk reminds: notifications and their hours, names, the days before a deadline, the tray and the sign-in.

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usualChoices, type ReminderChoices } from '#core/desk/reminder-views.ts';
import { useWords } from '../i18n/use-words.ts';
import { Pane } from '../parts/pane.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { SwitchLine } from '../parts/switch-line.tsx';
import { useDesk } from '../state/desk-context.ts';
import { ReminderSteps } from './reminder-steps.tsx';
import { mayNotify } from './use-browser-digest.ts';
import { useKeepPreference } from './use-keep-preference.ts';
import styles from './reminder-settings.module.css';

/** The hours that make sense for each, so that there always is a morning in which something can be said. */
const morningHours = [6, 7, 8, 9, 10, 11, 12] as const;
const eveningHours = [16, 17, 18, 19, 20, 21, 22, 23, 24] as const;
const quietUntilHours = [0, 6, 7, 8, 9, 10] as const;

export function ReminderSettings() {
  const { t } = useWords();
  const { queries } = useDesk();
  const kept = useQuery(queries.preferences.read.queryOptions()).data;
  const kind = useQuery(queries.shell.show.queryOptions()).data?.kind;
  const keep = useKeepPreference();
  const [isRefused, setRefused] = useState(false);
  if (kept === undefined || kind === undefined) return null;
  const choices = { ...usualChoices, ...kept.reminders };
  const change = (next: Partial<ReminderChoices>): void => {
    const { stages, ...rest } = { ...choices, ...next };
    const { due, notice, awaited, ...days } = stages;
    const steps = { due: [...due], notice: [...notice], awaited: [...awaited] };
    void keep({ reminders: { ...rest, stages: { ...days, ...steps } } });
  };
  const notify = async (isOn: boolean): Promise<void> => {
    // A browser asks the person only after a click of theirs.
    const isAllowed = !isOn || kind === 'desktop' || (await askToNotify());
    setRefused(!isAllowed);
    if (isAllowed) await keep({ hasDigest: isOn });
  };
  const isOn = kept.hasDigest === true && (kind === 'desktop' || mayNotify());

  return (
    <Pane title={t('reminders.settings')} className={styles.section} part="reminders">
      <div className={styles.body}>
        <SwitchLine
          label={t('reminders.notify')}
          note={isRefused ? t('reminders.notifyBlocked') : t('reminders.notifyNote')}
          isOn={isOn}
          onChange={(next) => void notify(next)}
        />
        {isOn ? (
          <>
            <div className={styles.hours}>
              <Hour
                label={t('reminders.hour')}
                hours={morningHours}
                value={choices.digestHour}
                onChange={(digestHour) => change({ digestHour })}
              />
              <Hour
                label={t('reminders.quietFrom')}
                hours={eveningHours}
                value={choices.quietFrom}
                onChange={(quietFrom) => change({ quietFrom })}
              />
              <Hour
                label={t('reminders.quietUntil')}
                hours={quietUntilHours}
                value={choices.quietUntil}
                onChange={(quietUntil) => change({ quietUntil })}
              />
            </div>
            <SwitchLine
              label={t('reminders.quietDays')}
              note={t('reminders.quietNote')}
              isOn={choices.isQuietOnDaysOff}
              onChange={(isQuietOnDaysOff) => change({ isQuietOnDaysOff })}
            />
            <SwitchLine
              label={t('reminders.names')}
              note={t('reminders.namesNote')}
              isOn={choices.showsNames}
              onChange={(showsNames) => change({ showsNames })}
            />
          </>
        ) : null}
        <ReminderSteps stages={choices.stages} onChange={(stages) => change({ stages })} />
        {kind === 'desktop' ? (
          <>
            {isOn ? (
              <SwitchLine
                label={t('reminders.locked')}
                note={t('reminders.lockedNote')}
                isOn={choices.hintsWhileLocked}
                onChange={(hintsWhileLocked) => change({ hintsWhileLocked })}
              />
            ) : null}
            <SwitchLine
              label={t('shell.livesInTray')}
              isOn={kept.livesInTray === true}
              onChange={(livesInTray) => void keep({ livesInTray })}
            />
            <SwitchLine
              label={t('shell.opensAtLogin')}
              isOn={kept.opensAtLogin === true}
              onChange={(opensAtLogin) => void keep({ opensAtLogin })}
            />
          </>
        ) : null}
      </div>
    </Pane>
  );
}

interface HourProps {
  readonly label: string;
  readonly hours: readonly number[];
  readonly value: number;
  readonly onChange: (hour: number) => void;
}

function Hour({ label, hours, value, onChange }: HourProps) {
  const { t } = useWords();
  const known = hours.includes(value) ? hours : [...hours, value].toSorted((a, b) => a - b);
  return (
    <SelectField
      label={label}
      value={String(value)}
      choices={known.map((hour) => ({ value: String(hour), label: t('reminders.hourOf', { hour: String(hour) }) }))}
      onChange={(next) => onChange(Number(next))}
    />
  );
}

async function askToNotify(): Promise<boolean> {
  if (!('Notification' in window)) return false;
  return (await Notification.requestPermission()) === 'granted';
}
