// Settings: where the mail comes from, for whom the desk works, how the screens look and listen, how senders are checked,
// and what this desk is.

import { useWords } from '../../i18n/use-words.ts';
import { AccountsPart } from '../accounts/accounts-part.tsx';
import { SenderSettings } from '../../parts/sender-settings.tsx';
import { CalendarSettings } from '../../shell/calendar-settings.tsx';
import { ReminderSettings } from '../../shell/reminder-settings.tsx';
import { ShellSettings } from '../../shell/shell-settings.tsx';
import { AboutDesk } from './about-desk.tsx';
import { Appearance } from './appearance.tsx';
import { ControllersPart } from './controllers-part.tsx';
import { LettersPart } from './letters-part.tsx';
import { SamplePart } from './sample-part.tsx';
import styles from './settings-screen.module.css';

export function SettingsScreen() {
  const { t } = useWords();
  return (
    <div className={styles.settings}>
      <h1 className={styles.title}>{t('nav.settings')}</h1>
      <AccountsPart />
      <ControllersPart />
      <LettersPart />
      <Appearance />
      <SenderSettings />
      <SamplePart />
      <ReminderSettings />
      <CalendarSettings />
      <ShellSettings />
      <AboutDesk />
    </div>
  );
}
