// Settings: where the mail comes from, for whom the desk works, how the screens look and listen, and what this desk is.

import { useWords } from '../../i18n/use-words.ts';
import { AboutDesk } from './about-desk.tsx';
import { Appearance } from './appearance.tsx';
import { ControllersPart } from './controllers-part.tsx';
import { Mailboxes } from './mailboxes.tsx';
import styles from './settings-screen.module.css';

export function SettingsScreen() {
  const { t } = useWords();
  return (
    <div className={styles.settings}>
      <h1 className={styles.title}>{t('nav.settings')}</h1>
      <Mailboxes />
      <ControllersPart />
      <Appearance />
      <AboutDesk />
    </div>
  );
}
